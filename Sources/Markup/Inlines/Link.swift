import SourceText

extension InlineParser {
  /// A link or image with its destination in parentheses.
  ///
  ///     [text](/destination "title")
  ///
  /// CommonMark 0.31, §6.3 and §6.4.
  mutating func readInlineLink(_ opener: Bracket) -> Bool {
    guard offset + 1 < lineEnd, bytes[offset + 1] == .leftParenthesis else { return false }
    var end = cursor
    end.advance()
    end.advance()
    end.skipWhitespace()
    var target = LinkTarget(written: SourceRange(end.offset, end.offset))
    var size: AttributeList?
    if end.byte != .rightParenthesis || end.isAtEnd {
      guard let destination = end.scanDestination() else { return false }
      target.destination = destination.text(in: bytes, &decoded)
      target.written = destination.written
      if end.byte.isWhitespace {
        end.skipWhitespace()
        let hasSize = opener.isImage && options.contains(.imageSizes)
        if hasSize { size = scanImageSize(&end) }
        if let title = end.scanTitle() { target.title = title.text(&decoded) }
        let isSeparated = end.byte.isWhitespace
        end.skipWhitespace()
        if hasSize, isSeparated, size == nil { size = scanImageSize(&end) }
      }
    }
    guard end.eat(.rightParenthesis) else { return false }
    finishLink(opener, target, attributes: size, at: end)
    return true
  }

  /// Adds a link or image and the attributes that may follow it.
  mutating func finishLink(
    _ opener: Bracket, _ target: LinkTarget, attributes size: AttributeList?, at end: ContentCursor
  ) {
    var end = end
    var list = size ?? AttributeList()
    if options.contains(.attributes), let parsed = end.scanAttributeBraces() { list.add(parsed) }
    links.append(target)
    closeBracket(opener, as: opener.isImage ? .image : .link, payload: links.count - 1, at: end)
    keep(list, of: opener)
  }

  /// Remembers the attributes of the node that an opening bracket's item will become.
  mutating func keep(_ list: AttributeList, of opener: Bracket) {
    guard !list.isEmpty else { return }
    items[Int(opener.item)].flags.insert(.attributes)
    itemAttributes[opener.item] = list
  }
}
