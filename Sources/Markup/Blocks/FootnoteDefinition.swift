import SourceText

extension BlockParser {
  /// A footnote's text, indented by four columns after its first line.
  ///
  ///     [^label]: The text.
  ///
  /// GitHub's footnotes.
  mutating func openFootnoteDefinition() -> Opened {
    guard options.contains(.footnotes), bytes.at(cursor.nonspace + 1) == .caret else { return .none }
    let labelStart = cursor.nonspace + 2
    var labelEnd = labelStart
    while labelEnd < cursor.end, bytes[labelEnd] != .rightBracket, !bytes[labelEnd].isWhitespace,
      bytes[labelEnd] != .leftBracket, labelEnd - labelStart < 999
    { labelEnd += 1 }
    guard labelEnd > labelStart, bytes.at(labelEnd) == .rightBracket, bytes.at(labelEnd + 1) == .colon else {
      return .none
    }
    let start = cursor.nonspace
    let record = begin(.footnoteDefinition, at: start)
    records[record].payload = UInt32(footnotes.definitions.count)
    let label = SourceRange(labelStart, labelEnd)
    let key = footnoteKey(of: label, in: bytes)
    if let first = footnotes.add(.init(label: label, node: NodeID(record)), key: key) {
      problems.append(Problem(.duplicateDefinition, label, other: first))
    }
    contentEnd = labelEnd + 2
    cursor.eatMarker(bytes: labelEnd + 2 - start, in: bytes)
    if !cursor.isBlank, cursor.indent > 0 { cursor.advance(columns: cursor.indent, in: bytes) }
    push(OpenContainer(kind: .footnoteDefinition, record: Int32(record), contentIndent: 4))
    return .container
  }
}

/// A footnote's label as it is compared: case folded. It holds no whitespace.
func footnoteKey(of label: SourceRange, in bytes: ByteView) -> [UInt8] {
  var key: [UInt8] = []
  var offset = Int(label.start)
  while offset < Int(label.end) {
    let scalar = bytes.scalar(at: offset)
    appendCaseFolded(scalar.value, to: &key)
    offset += scalar.length
  }
  return key
}
