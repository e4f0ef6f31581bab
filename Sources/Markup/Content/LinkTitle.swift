import SourceText

/// A link's title as it stands in the source, perhaps over several lines.
struct ContentTitle {
  /// The title with its quotes.
  var range: SourceRange
  var needsDecoding: Bool
  /// The place after the opening quote.
  fileprivate var start: ContentCursor

  func text(_ buffer: inout [UInt8]) -> TextRef {
    let end = Int(range.end) - 1
    if !needsDecoding { return TextRef(range: SourceRange(start.offset, end), isDecoded: false) }
    let bufferStart = buffer.count
    var cursor = start
    while true {
      let lineEnd = min(cursor.lineEnd, end)
      if cursor.offset < lineEnd { appendDecoded(cursor.bytes, from: cursor.offset, to: lineEnd, into: &buffer) }
      guard cursor.lineEnd < end else { break }
      buffer.append(.lineFeed)
      cursor = ContentCursor(bytes: cursor.bytes, lines: cursor.lines, from: cursor.line + 1, to: cursor.endLine)
    }
    return TextRef(range: SourceRange(bufferStart, buffer.count), isDecoded: true)
  }
}

extension ContentCursor {
  /// Reads a title in double quotes, single quotes or parentheses.
  ///
  /// CommonMark 0.31, §6.3.
  mutating func scanTitle() -> ContentTitle? {
    let opening = byte
    let closing: UInt8
    switch opening {
    case .quote, .apostrophe: closing = opening
    case .leftParenthesis: closing = .rightParenthesis
    default: return nil
    }
    let first = offset
    advance()
    let start = self
    var needsDecoding = false
    while !isAtEnd {
      let byte = byte
      if byte == closing {
        advance()
        return ContentTitle(range: SourceRange(first, offset), needsDecoding: needsDecoding, start: start)
      }
      if byte == .leftParenthesis, opening == .leftParenthesis { return nil }
      if byte == .backslash {
        needsDecoding = true
        if second.isPunctuation { advance() }
      } else if byte == .ampersand || isAtLineEnd {
        needsDecoding = true
      }
      advance()
    }
    return nil
  }
}
