import SourceText

extension InlineParser {
  /// `<` begins an autolink or raw HTML, or is text.
  mutating func readAngle() {
    if let (end, kind) = angleAutolink() {
      var item = InlineItem(.leaf, .autolink, from: offset, to: end)
      item.detail = kind.rawValue
      return appendLeaf(item, readingOnAt: end)
    }
    var end = cursor
    if end.scanHTML(&missingEnds) {
      appendVerbatim(.htmlInline, from: offset, delimiter: 0, to: end)
    } else {
      offset += 1
    }
  }

  /// An absolute URI or an e-mail address in pointy brackets.
  ///
  ///     <https://example.org>
  ///
  /// CommonMark 0.31, §6.5.
  private func angleAutolink() -> (end: Int, kind: AutolinkKind)? {
    let start = offset + 1
    guard start < lineEnd else { return nil }
    if let end = uriEnd(from: start) { return (end, .uri) }
    return emailEnd(from: start).map { ($0, .email) }
  }

  private func uriEnd(from start: Int) -> Int? {
    guard bytes[start].isLetter else { return nil }
    var index = start + 1
    while index < lineEnd, index - start < 32,
      bytes[index].isAlphanumeric || bytes[index] == .plus || bytes[index] == .dot || bytes[index] == .hyphen
    { index += 1 }
    guard index - start >= 2, bytes.at(index) == .colon, index < lineEnd else { return nil }
    while index < lineEnd {
      let byte = bytes[index]
      if byte == .greater { return index + 1 }
      if byte <= .space || byte == .less || byte == 0x7F { return nil }
      index += 1
    }
    return nil
  }

  private func emailEnd(from start: Int) -> Int? {
    var index = start
    while index < lineEnd, Self.isLocalPart(bytes[index]) { index += 1 }
    guard index > start, index < lineEnd, bytes[index] == .at else { return nil }
    repeat {
      index += 1
      let label = index
      while index < lineEnd, bytes[index].isAlphanumeric || bytes[index] == .hyphen { index += 1 }
      guard index > label, index - label <= 63, bytes[label] != .hyphen, bytes[index - 1] != .hyphen else {
        return nil
      }
    } while index < lineEnd && bytes[index] == .dot
    return index < lineEnd && bytes[index] == .greater ? index + 1 : nil
  }

  /// HTML's rule for the part of an address before the `@`.
  private static func isLocalPart(_ byte: UInt8) -> Bool {
    if byte.isAlphanumeric { return true }
    switch byte {
    case .dot, .exclamation, .hash, .dollar, .percent, .ampersand, .apostrophe, .asterisk, .plus, .slash, .equals,
      .question, .caret, .underscore, .backtick, .leftBrace, .pipe, .rightBrace, .tilde, .hyphen:
      return true
    default: return false
    }
  }
}
