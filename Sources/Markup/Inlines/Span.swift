extension InlineParser {
  /// Text with attributes.
  ///
  ///     [text]{.class}
  ///
  /// Pandoc's `bracketed_spans`.
  mutating func readSpan(_ opener: Bracket) -> Bool {
    guard options.contains(.attributes), !opener.isImage else { return false }
    var end = cursor
    end.advance()
    guard let list = end.scanAttributeBraces() else { return false }
    closeBracket(opener, as: .span, payload: 0, at: end)
    keep(list, of: opener)
    return true
  }
}
