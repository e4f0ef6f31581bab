import SourceText

extension BlockParser {
  /// Whether the line goes on with a block quote; steps over its marker.
  ///
  ///     > a quotation
  ///     ^^
  ///
  /// CommonMark 0.31, §5.1.
  mutating func continueBlockQuote() -> Bool {
    guard cursor.indent <= 3, bytes[cursor.nonspace] == .greater else { return false }
    open[matched].markerEnd = UInt32(truncatingIfNeeded: cursor.nonspace + 1)
    eatQuoteMarker()
    return true
  }

  mutating func openBlockQuote() -> Opened {
    let record = begin(.blockQuote, at: cursor.nonspace)
    contentEnd = cursor.nonspace + 1
    eatQuoteMarker()
    push(OpenContainer(kind: .blockQuote, record: Int32(record)))
    return .container
  }

  private mutating func eatQuoteMarker() {
    cursor.eatMarker(bytes: 1, in: bytes)
    if cursor.indent > 0 { cursor.advance(columns: 1, in: bytes) }
  }
}
