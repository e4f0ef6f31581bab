import SourceText

extension BlockParser {
  /// A heading of one line.
  ///
  ///     ## Two hashes, then a blank ##
  ///     ^^                          ^^ may follow
  ///
  /// CommonMark 0.31, §4.2.
  mutating func openATXHeading() -> Opened {
    let start = cursor.nonspace
    let afterHashes = bytes.endOfRun(of: .hash, from: start, to: cursor.end)
    let level = afterHashes - start
    guard level <= 6, afterHashes == cursor.end || bytes[afterHashes].isSpaceOrTab else { return .none }
    let record = begin(.heading, at: start)
    records[record].detail = UInt16(level)
    let end = bytes.trimBlanks(from: afterHashes, to: cursor.end)
    contentEnd = end
    let contentStart = bytes.skipBlanks(from: afterHashes, to: end)
    var textEnd = headingTextEnd(from: contentStart, to: end)
    if options.contains(.attributes) {
      let beforeBraces = readTrailingAttributes(of: record, from: contentStart, to: textEnd)
      // The closing hashes may stand before the attributes.
      if beforeBraces < textEnd { textEnd = headingTextEnd(from: contentStart, to: beforeBraces) }
    }
    let firstLine = lines.count
    if contentStart < textEnd { lines.append(LineRecord(contentStart, textEnd)) }
    finishLeaf(record, firstLine: firstLine)
    return .leaf
  }

  /// The end of the text before a closing run of hashes, which needs a blank before it.
  private func headingTextEnd(from start: Int, to end: Int) -> Int {
    var hashes = end
    while hashes > start, bytes[hashes - 1] == .hash { hashes -= 1 }
    guard hashes < end else { return end }
    if hashes == start { return start }
    return bytes[hashes - 1].isSpaceOrTab ? bytes.trimBlanks(from: start, to: hashes) : end
  }
}
