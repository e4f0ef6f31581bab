import SourceText

extension BlockParser {
  /// An underline turns the paragraph above it into a heading.
  ///
  ///     A title
  ///     =======
  ///
  /// CommonMark 0.31, §4.3.
  mutating func closeSetextHeading(_ byte: UInt8) -> Opened {
    guard isInParagraph else { return .none }
    let end = bytes.endOfRun(of: byte, from: cursor.nonspace, to: cursor.end)
    guard bytes.skipBlanks(from: end, to: cursor.end) == cursor.end else { return .none }
    // What is nothing but definitions is no title.
    var paragraph = leaf
    let hasText = extractDefinitions(of: &paragraph)
    leaf = paragraph
    guard hasText else { return .none }
    let record = leaf.record
    trimLastLine()
    records[record].kind = .heading
    records[record].start = lines[leaf.firstLine].start
    records[record].flags = .setext
    records[record].detail = byte == .equals ? 1 : 2
    leaf.kind = .none
    if options.contains(.attributes), let last = lines.indices.last {
      let line = lines[last]
      lines[last].end = UInt32(readTrailingAttributes(of: record, from: Int(line.start), to: Int(line.end)))
    }
    contentEnd = end
    finishLeaf(record, firstLine: leaf.firstLine)
    return .leaf
  }
}
