import SourceText

extension BlockParser {
  /// Mathematics on lines of its own, between `$$` and `$$` or `\[` and `\]`; a blank line before the end makes it text.
  ///
  ///     $$
  ///     e = mc^2
  ///     $$
  mutating func openMathBlock(_ byte: UInt8) -> Opened {
    guard options.contains(.math) else { return .none }
    let start = cursor.nonspace
    let closing: UInt8 = byte == .dollar ? .dollar : .rightBracket
    guard bytes.at(start + 1) == (byte == .dollar ? .dollar : .leftBracket), start + 2 <= cursor.end,
      let end = mathBlockEnd(from: start + 2, byte, closing)
    else { return .none }
    let record = begin(.mathBlock, at: start)
    records[record].flags = .display
    leaf = OpenLeaf(kind: .mathBlock, record: record, firstLine: lines.count, fenceByte: closing)
    addMathLine(from: start + 2, blockEnd: end)
    leaf.forcedEnd = .max
    leaf.fenceLength = end
    if end <= cursor.end { endMathBlock() }
    return .leaf
  }

  mutating func continueMathBlock() {
    let end = leaf.fenceLength
    addMathLine(from: cursor.nonspace, blockEnd: end)
    if end <= cursor.end { endMathBlock() }
  }

  private mutating func addMathLine(from start: Int, blockEnd: Int) {
    let end = blockEnd <= cursor.end ? blockEnd - 2 : cursor.end
    if start < end { lines.append(LineRecord(start, end)) }
    contentEnd = min(blockEnd, cursor.end)
  }

  private mutating func endMathBlock() {
    let closing = leaf
    leaf.kind = .none
    closeMathBlock(closing)
  }

  mutating func closeMathBlock(_ leaf: OpenLeaf) { finishCode(leaf, info: .empty) }

  /// The offset after the closing delimiter, which must end its line, or nil. Stops at a blank line.
  private func mathBlockEnd(from start: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
    var lineStart = start
    var isFirst = true
    while lineStart <= bytes.count {
      let lineEnd = bytes.endOfLine(from: lineStart)
      let nonspace = bytes.skipBlanks(from: lineStart, to: lineEnd)
      if nonspace == lineEnd, !isFirst { return nil }
      let first = closing == .dollar ? UInt8.dollar : .backslash
      var offset = lineStart
      while offset + 1 < lineEnd {
        if bytes[offset] == first, bytes[offset + 1] == closing {
          return bytes.skipBlanks(from: offset + 2, to: lineEnd) == lineEnd ? offset + 2 : nil
        }
        offset += bytes[offset] == .backslash ? 2 : 1
      }
      guard lineEnd < bytes.count else { return nil }
      lineStart = lineEnd + (bytes[lineEnd] == .carriageReturn && bytes.at(lineEnd + 1) == .lineFeed ? 2 : 1)
      isFirst = false
    }
    return nil
  }
}
