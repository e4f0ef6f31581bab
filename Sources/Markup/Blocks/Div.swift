import SourceText

extension BlockParser {
  /// The deepest nesting of divs; each line passes them all.
  private static var deepestDiv: Int { 32 }

  /// A line of at least three colons opens a div, with attributes or a class, or closes one.
  ///
  ///     ::: {.columns}
  ///     :::
  ///
  /// Pandoc's `fenced_divs`.
  mutating func openDiv() -> Opened {
    guard options.contains(.divs) else { return .none }
    let start = cursor.nonspace
    let afterColons = bytes.endOfRun(of: .colon, from: start, to: cursor.end)
    guard afterColons - start >= 3 else { return .none }
    let end = bytes.trimBlanks(from: afterColons, to: cursor.end)
    let contentStart = bytes.skipBlanks(from: afterColons, to: end)
    if contentStart >= end { return closeDiv(end: afterColons) }
    guard divDepth < Self.deepestDiv, let list = divAttributes(from: contentStart, to: end) else { return .none }
    let record = begin(.div, at: start)
    attributes[NodeID(record)] = list
    records[record].flags.insert(.attributes)
    contentEnd = end
    push(OpenContainer(kind: .div, record: Int32(record)))
    return .leaf
  }

  private mutating func closeDiv(end: Int) -> Opened {
    guard let index = open[..<matched].lastIndex(where: { $0.kind == .div }) else { return .none }
    // Blocks inside the div end before its closing line.
    close(downTo: index + 1)
    contentEnd = end
    close(downTo: index)
    matched = index
    return .leaf
  }

  /// `{...}` or one word, perhaps with colons behind it.
  private func divAttributes(from start: Int, to lineEnd: Int) -> AttributeList? {
    var end = lineEnd
    while end > start, bytes[end - 1] == .colon { end -= 1 }
    end = bytes.trimBlanks(from: start, to: end)
    guard end > start else { return nil }
    if bytes[start] == .leftBrace {
      guard let parsed = bytes.attributes(at: start, to: end), parsed.end == end else { return nil }
      return parsed.list
    }
    for offset in start..<end where bytes[offset].isWhitespace || bytes[offset] == .leftBrace { return nil }
    let range = SourceRange(start, end)
    return AttributeList([
      Attribute(name: "class", value: bytes.string(from: start, to: end), range: range, valueRange: range)
    ])
  }
}
