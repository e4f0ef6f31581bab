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
    } else if bytes[next].isPunctuation {
      appendLeaf(InlineItem(.leaf, .characterEscape, from: offset, to: next + 1), readingOnAt: next + 1)
    } else {
      offset = next
    }
  }
}
