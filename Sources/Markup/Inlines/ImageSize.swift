import SourceText

extension InlineParser {
  /// The size of an image behind its destination or its title.
  ///
  ///     ![](x.png =400x300)    ![](x.png "title" =50%x)
  ///
  /// Markdown-it's `imsize`.
  mutating func scanImageSize(_ cursor: inout ContentCursor) -> AttributeList? {
    guard cursor.byte == .equals else { return nil }
    var end = cursor
    end.advance()
    guard let width = scanLength(&end), end.byte | 0x20 == 0x78 else { return nil }
    end.advance()
    guard let height = scanLength(&end), !(width.isEmpty && height.isEmpty),
      end.byte == .rightParenthesis || end.byte.isWhitespace
    else { return nil }
    end.skipWhitespace()
    cursor = end
    var list = AttributeList()
    for (name, range) in [("width", width), ("height", height)] where !range.isEmpty {
      let value = bytes.string(from: Int(range.start), to: Int(range.end))
      list.add(Attribute(name: name, value: value, range: range, valueRange: range))
    }
    return list
  }

  /// Digits, perhaps with a percent sign; nothing is a length too.
  private func scanLength(_ cursor: inout ContentCursor) -> SourceRange? {
    let start = cursor.offset
    while cursor.byte.isDigit { cursor.advance() }
    if cursor.offset > start, cursor.byte == .percent { cursor.advance() }
    return cursor.offset - start <= 6 ? SourceRange(start, cursor.offset) : nil
  }
}
