extension BlockParser {
  /// Code by four columns of indentation.
  ///
  /// CommonMark 0.31, §4.4.
  mutating func openIndentedCode() {
    cursor.advance(columns: 4, in: bytes)
    let record = begin(.codeBlock, at: cursor.restOfLine)
    leaf = OpenLeaf(kind: .indentedCode, record: record, firstLine: lines.count)
    addIndentedLine()
  }

  /// Whether the line belongs to the code.
  mutating func continueIndentedCode() -> Bool {
    if cursor.indent >= 4 {
      cursor.advance(columns: 4, in: bytes)
    } else if cursor.isBlank {
      cursor.skipIndent()
    } else {
      return false
    }
    addIndentedLine()
    return true
  }

  private mutating func addIndentedLine() {
    addRestOfLine()
    isBlankLine = cursor.isBlank
    if isBlankLine { blankLineQuote = quotes.last ?? -1 } else { contentEnd = cursor.end }
  }

  /// Blank lines at the end are not code.
  mutating func closeIndentedCode(_ leaf: OpenLeaf) {
    while lines.count > leaf.firstLine, let last = lines.last,
      bytes.skipBlanks(from: Int(last.start), to: Int(last.end)) == last.end
    { lines.removeLast() }
    finishCode(leaf, info: .empty)
  }

  /// Gives a code block its entry among the leaves.
  mutating func finishCode(_ leaf: OpenLeaf, info: TextRef) {
    finishLeaf(leaf.record, firstLine: leaf.firstLine)
    records[leaf.record].payload = UInt32(leaves.count)
    leaves.append(
      LeafLines(first: UInt32(leaf.firstLine), count: UInt32(lines.count - leaf.firstLine), info: info))
  }
}
