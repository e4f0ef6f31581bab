import SourceText

extension BlockParser {
  /// Opens an item, and a list for it unless it goes on with one.
  ///
  ///     - a bullet            12. a number
  ///     ^^                    ^^^^
  ///
  /// CommonMark 0.31, §5.2 and §5.3.
  mutating func openListItem(_ byte: UInt8) -> Opened {
    guard let marker = listMarker(byte) else { return .none }
    let next = bytes.at(cursor.nonspace + marker.length)
    let isEmpty = bytes.skipBlanks(from: cursor.nonspace + marker.length, to: cursor.end) == cursor.end
    guard isEmpty || next.isSpaceOrTab else { return .none }
    if isInParagraph, isEmpty || (marker.isOrdered && marker.number != 1) { return .none }

    let start = cursor.nonspace
    let markerIndent = cursor.indent
    let continues = matched > 0 && open[matched - 1].kind == .list && open[matched - 1].marker == marker.byte
    if !continues { openList(marker, at: start) }
    let record = begin(.listItem, at: start)
    contentEnd = start + marker.length
    cursor.eatMarker(bytes: marker.length, in: bytes)
    let padding = cursor.isBlank || cursor.indent >= 5 ? 1 : cursor.indent
    cursor.advance(columns: padding, in: bytes)
    push(
      OpenContainer(
        kind: .listItem, record: Int32(record), contentIndent: Int32(markerIndent + marker.length + padding)))
    return .container
  }

  private mutating func openList(_ marker: ListMarker, at start: Int) {
    let record = begin(.list, at: start)
    records[record].flags = marker.isOrdered ? [.ordered, .tight] : [.tight]
    records[record].payload = UInt32(marker.number)
    records[record].detail = UInt16(marker.byte)
    push(OpenContainer(kind: .list, record: Int32(record), marker: marker.byte))
  }

  private struct ListMarker {
    /// The bullet, or the byte after the number.
    var byte: UInt8
    var length: Int
    var number = 0
    var isOrdered = false
  }

  private func listMarker(_ byte: UInt8) -> ListMarker? {
    guard byte.isDigit else { return ListMarker(byte: byte, length: 1) }
    var number = 0
    var offset = cursor.nonspace
    while bytes.at(offset).isDigit {
      // Nine digits at the most, as browsers count in 32 bits.
      guard offset - cursor.nonspace < 9 else { return nil }
      number = number * 10 + Int(bytes[offset] - 0x30)
      offset += 1
    }
    let delimiter = bytes.at(offset)
    guard offset < cursor.end, delimiter == .dot || delimiter == .rightParenthesis else { return nil }
    return ListMarker(byte: delimiter, length: offset + 1 - cursor.nonspace, number: number, isOrdered: true)
  }
}
