import SourceText

extension InlineParser {
  /// A backslash before punctuation makes it text, at the end of a line it breaks the line, and with mathematics on it
  /// may open a formula.
  ///
  /// CommonMark 0.31, §2.4.
  mutating func readBackslash() {
    let next = offset + 1
    if next == lineEnd {
      if line + 1 < endLine { return endLine(kind: .hardBreak, from: offset) }
      offset = next
    } else if options.contains(.math), readBracketMath() {
      return
    } else if isTableCell, bytes[next] == .backslash, bytes.at(next + 1) == .pipe {
      // In a table the backslash before a pipe is the table's, and this one goes with the pipe.
      appendLeaf(InlineItem(.dropped, .text, from: offset, to: next), readingOnAt: next)
    } else if bytes[next].isPunctuation {
      appendLeaf(InlineItem(.leaf, .characterEscape, from: offset, to: next + 1), readingOnAt: next + 1)
    } else {
      offset = next
    }
  }
}
