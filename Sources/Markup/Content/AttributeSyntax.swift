import SourceText

extension CheckedView<UInt8> {
  func string(from start: Int, to end: Int) -> String {
    String(decoding: (start..<end).map { self[$0] }, as: UTF8.self)
  }

  /// Reads attributes in braces, within one line.
  ///
  ///     {#id .class key="value"}
  ///
  /// Pandoc's `attributes`.
  ///
  /// - Returns: The attributes and the offset after the closing brace, or nil when it is something else.
  func attributes(at start: Int, to end: Int) -> (list: AttributeList, end: Int)? {
    guard start < end, self[start] == .leftBrace else { return nil }
    var list = AttributeList()
    var offset = start + 1
    while true {
      offset = skipBlanks(from: offset, to: end)
      guard offset < end else { return nil }
      switch self[offset] {
      case .rightBrace: return list.isEmpty ? nil : (list, offset + 1)
      case .hash, .dot:
        guard let attribute = shorthand(at: offset, to: end) else { return nil }
        list.add(attribute)
        offset = Int(attribute.range.end)
      default:
        guard let attribute = keyValue(at: offset, to: end) else { return nil }
        list.add(attribute)
        offset = Int(attribute.range.end)
      }
    }
  }

  /// `#id` or `.class`.
  private func shorthand(at start: Int, to end: Int) -> Attribute? {
    let nameEnd = endOfName(from: start + 1, to: end)
    guard nameEnd > start + 1 else { return nil }
    return Attribute(
      name: self[start] == .hash ? "id" : "class", value: string(from: start + 1, to: nameEnd),
      range: SourceRange(start, nameEnd), valueRange: SourceRange(start + 1, nameEnd))
  }

  /// `key=value`, `key="value"`, `key='value'` or a bare `key`.
  private func keyValue(at start: Int, to end: Int) -> Attribute? {
    let nameEnd = endOfName(from: start, to: end)
    guard nameEnd > start, self[start].isLetter || self[start] == .underscore || self[start] == .hyphen else {
      return nil
    }
    let name = string(from: start, to: nameEnd)
    guard nameEnd < end, self[nameEnd] == .equals else {
      return Attribute(
        name: name, value: nil, range: SourceRange(start, nameEnd), valueRange: SourceRange(nameEnd, nameEnd))
    }
    let quote = at(nameEnd + 1)
    if quote == .quote || quote == .apostrophe {
      let valueStart = nameEnd + 2
      var valueEnd = valueStart
      while valueEnd < end, self[valueEnd] != quote { valueEnd += 1 }
      guard valueEnd < end else { return nil }
      return Attribute(
        name: name, value: string(from: valueStart, to: valueEnd), range: SourceRange(start, valueEnd + 1),
        valueRange: SourceRange(valueStart, valueEnd))
    }
    var valueEnd = nameEnd + 1
    while valueEnd < end, !self[valueEnd].isWhitespace, self[valueEnd] != .rightBrace { valueEnd += 1 }
    guard valueEnd > nameEnd + 1 else { return nil }
    return Attribute(
      name: name, value: string(from: nameEnd + 1, to: valueEnd), range: SourceRange(start, valueEnd),
      valueRange: SourceRange(nameEnd + 1, valueEnd))
  }

  /// Letters, digits, `-`, `_`, `:`, `.` and whatever is not ASCII.
  private func endOfName(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = self[offset]
      guard
        byte.isAlphanumeric || byte >= 0x80 || byte == .hyphen || byte == .underscore || byte == .colon
          || (byte == .dot && offset > start && self[start] != .dot)
      else { break }
      offset += 1
    }
    return offset
  }
}

extension BlockParser {
  /// Takes attributes in braces off the end of a heading's text.
  ///
  /// - Returns: The end of the text before them.
  mutating func readTrailingAttributes(of record: Int, from start: Int, to end: Int) -> Int {
    guard end > start, bytes[end - 1] == .rightBrace else { return end }
    var brace = end - 1
    // The last opening brace outside of quotes; a heading is one line, so this is O(line).
    while brace > start, bytes[brace] != .leftBrace { brace -= 1 }
    guard bytes[brace] == .leftBrace, let parsed = bytes.attributes(at: brace, to: end), parsed.end == end else {
      return end
    }
    attributes[NodeID(record)] = parsed.list
    records[record].flags.insert(.attributes)
    return bytes.trimBlanks(from: start, to: brace)
  }
}
