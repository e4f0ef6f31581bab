package import Markup
package import SourceText

/// What raw HTML consists of, as far as a deck is concerned.
package enum HTMLPiece: Sendable {
  case tag(HTMLTag)
  /// The bytes between `<!--` and `-->`.
  case comment(Range<Int>)
  /// Text that is not blank.
  case text
}

/// One tag of raw HTML.
package struct HTMLTag: Sendable {
  /// In lower case.
  package var name: String
  package var isClosing: Bool
  /// Whether nothing can stand in it: `<br>`, or `<x/>`.
  package var isEmpty: Bool
  package var attributes: AttributeList
  package var range: SourceRange
}

/// The pieces of raw HTML, in order. Never fails: what is neither tag nor comment is text. O(n).
package func htmlPieces(in text: MappedText) -> [HTMLPiece] {
  var scanner = HTMLScanner(text: text)
  return scanner.scan()
}

/// The elements that have no content and no closing tag.
private let voidElements: Set<String> = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
]

private struct HTMLScanner {
  let text: MappedText
  var offset = 0
  var pieces: [HTMLPiece] = []
  /// Whether a tag ran to the end without a `>`: then no later one is closed either.
  var isInOpenTag = false

  init(text: MappedText) { self.text = text }

  var bytes: [UInt8] { text.bytes }

  mutating func scan() -> [HTMLPiece] {
    var hasText = false
    while offset < bytes.count {
      if bytes[offset] == .less, let piece = comment() ?? tag() {
        if hasText { pieces.append(.text) }
        hasText = false
        pieces.append(piece)
        if case .tag(let tag) = piece, !tag.isClosing, tag.name == "script" || tag.name == "style" {
          skipContent(of: tag.name)
        }
      } else {
        if !bytes[offset].isWhitespace { hasText = true }
        offset += 1
      }
    }
    if hasText { pieces.append(.text) }
    return pieces
  }

  /// `<!-- ... -->`, or to the end when it is never closed.
  private mutating func comment() -> HTMLPiece? {
    guard bytes[offset...].starts(with: "<!--".utf8) else { return nil }
    let start = offset + 4
    // `<!-->` and `<!--->` are comments too.
    let search = min(offset + 2, bytes.count)
    let close = text.firstIndex(of: "-->", in: search..<bytes.count)
    offset = close.map { $0 + 3 } ?? bytes.count
    return .comment(start..<max(start, close ?? bytes.count))
  }

  private mutating func skipContent(of name: String) {
    while offset < bytes.count, !bytes[offset...].startsIgnoringCase("</" + name) { offset += 1 }
  }

  private mutating func tag() -> HTMLPiece? {
    guard !isInOpenTag else { return nil }
    let start = offset
    var index = offset + 1
    let isClosing = index < bytes.count && bytes[index] == .slash
    if isClosing { index += 1 }
    let nameStart = index
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    while index < bytes.count, bytes[index].isNameByte { index += 1 }
    let name = text.string(nameStart..<index).lowercased()
    var attributes: [Attribute] = []
    while let attribute = attribute(from: &index) { attributes.append(attribute) }
    while index < bytes.count, bytes[index] != .greater { index += 1 }
    guard index < bytes.count else {
      isInOpenTag = true
      return nil
    }
    offset = index + 1
    return .tag(
      HTMLTag(
        name: name, isClosing: isClosing, isEmpty: bytes[index - 1] == .slash || voidElements.contains(name),
        attributes: AttributeList(attributes), range: text.range(start..<offset)))
  }

  /// `name`, `name=value`, `name="value"` or `name='value'`.
  private func attribute(from index: inout Int) -> Attribute? {
    while index < bytes.count, bytes[index].isWhitespace || bytes[index] == .slash { index += 1 }
    let start = index
    while index < bytes.count, !bytes[index].isWhitespace, ![.equals, .greater, .slash].contains(bytes[index]) {
      index += 1
    }
    guard index > start else { return nil }
    let name = text.string(start..<index).lowercased()
    guard index < bytes.count, bytes[index] == .equals else {
      return Attribute(name: name, value: nil, range: text.range(start..<index), valueRange: text.range(index..<index))
    }
    index += 1
    let quote = index < bytes.count && [.quote, .apostrophe].contains(bytes[index]) ? bytes[index] : nil
    if quote != nil { index += 1 }
    let valueStart = index
    while index < bytes.count, quote.map({ bytes[index] != $0 }) ?? !isEndOfBareValue(bytes[index]) { index += 1 }
    let value = valueStart..<index
    if quote != nil, index < bytes.count { index += 1 }
    return Attribute(
      name: name, value: text.string(value), range: text.range(start..<index), valueRange: text.range(value))
  }

  private func isEndOfBareValue(_ byte: UInt8) -> Bool { byte.isWhitespace || byte == .greater }
}
