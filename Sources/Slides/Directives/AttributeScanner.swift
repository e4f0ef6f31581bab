import Diagnostics
import Markup
import SourceText

/// Reads the attributes of a directive, as reveal.js does and where people write them otherwise.
///
///     class="a"  class='a'  class=a  class=""  hidden  class=“a”
struct AttributeScanner {
  let text: MappedText
  let file: FileID
  let limit: Int
  private(set) var offset: Int
  /// Whether reveal.js has the directive too, so that it matters what it would drop.
  var isPortable = true
  /// Whether there was nothing but attributes with values.
  private(set) var isPlain = true
  private(set) var diagnostics: [Diagnostic] = []

  init(text: MappedText, file: FileID, range: Range<Int>) {
    self.text = text
    self.file = file
    offset = range.lowerBound
    limit = range.upperBound
  }

  private var bytes: [UInt8] { text.bytes }

  /// Reads up to the end, or to where the next directive begins.
  mutating func read(upTo isEnd: (Int) -> Bool = { _ in false }) -> AttributeList {
    var list = AttributeList()
    while true {
      while offset < limit, bytes[offset].isWhitespace || bytes[offset] == .comma { offset += 1 }
      guard offset < limit, !isEnd(offset) else { return list }
      if let attribute = readAttribute() { list.add(attribute) }
    }
  }

  /// Reads what reveal.js reads: `name="value"`, and a bare name that begins with `data-`.
  mutating func readStrictly() -> AttributeList {
    let list = read()
    return AttributeList(
      list.attributes.filter { attribute in
        guard let value = attribute.value else { return attribute.name.hasPrefix("data-") }
        return !value.isEmpty && attribute.range.end == attribute.valueRange.end + 1
      })
  }

  private mutating func readAttribute() -> Attribute? {
    let start = offset
    while offset < limit, bytes[offset].isNameByte, quote(at: offset) == nil { offset += 1 }
    let name = start..<offset
    guard !name.isEmpty, bytes[start] != .hyphen, bytes[start] != .dot, !bytes[start].isDigit else {
      return skipUnreadable(from: start)
    }
    var next = offset
    while next < limit, bytes[next].isWhitespace { next += 1 }
    guard next < limit, bytes[next] == .equals else {
      // Something like `class"fragment"`, or a word of prose.
      guard offset == limit || bytes[offset].isWhitespace || bytes[offset] == .comma else {
        return skipUnreadable(from: start)
      }
      isPlain = false
      return bareAttribute(name)
    }
    next += 1
    while next < limit, bytes[next].isWhitespace { next += 1 }
    offset = next
    return readValue(of: name)
  }

  private mutating func bareAttribute(_ name: Range<Int>) -> Attribute {
    if !text.string(name).hasPrefix("data-") { reportDropped(name, name, because: "it has no value", replacement: nil) }
    return Attribute(
      name: text.string(name).lowercased(), value: nil, range: text.range(name),
      valueRange: text.range(name.upperBound..<name.upperBound))
  }

  private mutating func readValue(of name: Range<Int>) -> Attribute {
    let opening = offset
    let quote = offset < limit ? quote(at: offset) : nil
    offset += quote?.length ?? 0
    let start = offset
    while offset < limit, !isEndOfValue(at: offset, openedBy: quote) { offset += 1 }
    var value = start..<offset
    if offset == limit { value = start..<bytes[value].trimmed().endIndex }
    let closing = offset < limit && quote != nil ? self.quote(at: offset)?.length ?? 0 : 0
    offset += closing
    let whole = name.lowerBound..<value.upperBound + closing
    let string = text.string(value)
    let mended = string.contains("\"") ? nil : "\(text.string(name))=\"\(string)\""
    if let quote, quote.isTypographic {
      reportTypographic(name, opening: opening..<start, closing: value.upperBound..<offset)
    } else if quote != nil, closing == 0 {
      reportUnreadable(whole, message: "the value of '\(text.string(name))' has no closing quote")
    } else if string.isEmpty {
      reportDropped(name, whole, because: "its value is empty", replacement: nil)
    } else if quote == nil {
      reportDropped(name, whole, because: "its value has no quotes", replacement: mended)
    } else if quote?.byte == .apostrophe {
      reportDropped(name, whole, because: "its value is in single quotes", replacement: mended)
    }
    return Attribute(
      name: text.string(name).lowercased(), value: string, range: text.range(whole), valueRange: text.range(value))
  }

  /// Steps over what is no attribute, up to the next blank.
  private mutating func skipUnreadable(from start: Int) -> Attribute? {
    while offset < limit, !bytes[offset].isWhitespace { offset += 1 }
    // `--->` closes a comment too.
    if bytes[start..<offset].allSatisfy({ $0 == .hyphen }) { return nil }
    reportUnreadable(start..<offset, message: "cannot read '\(text.string(start..<offset))' as an attribute")
    return nil
  }

  // MARK: Quotes

  private struct Quote {
    var byte: UInt8
    var length: Int
    var isTypographic: Bool
  }

  /// The quotation mark at `offset`, straight or typographic.
  private func quote(at offset: Int) -> Quote? {
    let byte = bytes[offset]
    if byte == .quote || byte == .apostrophe { return Quote(byte: byte, length: 1, isTypographic: false) }
    // U+2018 to U+201F are E2 80 98 to E2 80 9F; U+00AB and U+00BB are C2 AB and C2 BB.
    if byte == 0xE2, offset + 2 < limit, bytes[offset + 1] == 0x80, (0x98...0x9F).contains(bytes[offset + 2]) {
      return Quote(byte: byte, length: 3, isTypographic: true)
    }
    if byte == 0xC2, offset + 1 < limit, bytes[offset + 1] == 0xAB || bytes[offset + 1] == 0xBB {
      return Quote(byte: byte, length: 2, isTypographic: true)
    }
    return nil
  }

  private func isEndOfValue(at offset: Int, openedBy opening: Quote?) -> Bool {
    guard let opening else { return bytes[offset].isWhitespace }
    guard let quote = quote(at: offset) else { return false }
    return opening.isTypographic ? quote.isTypographic || quote.byte == .quote : quote.byte == opening.byte
  }

  // MARK: What to say

  private mutating func reportTypographic(_ name: Range<Int>, opening: Range<Int>, closing: Range<Int>) {
    isPlain = false
    diagnostics.append(
      Diagnostic(
        rule: .typographicQuote, severity: .warning,
        message: "the value of '\(text.string(name))' is in typographic quotes, which reveal.js does not read",
        location: location(opening.lowerBound..<closing.upperBound), help: "write straight quotes",
        fix: Fix(
          applicability: .safe, edits: [opening, closing].map { Fix.Edit(location: location($0), replacement: "\"") })))
  }

  /// Notes what reveal.js drops, for authors who show the deck with both.
  private mutating func reportDropped(
    _ name: Range<Int>, _ place: Range<Int>, because reason: String, replacement: String?
  ) {
    guard isPortable else { return }
    diagnostics.append(
      Diagnostic(
        rule: .nonPortableAttribute, severity: .note,
        message: "reveal.js drops the attribute '\(text.string(name))' because \(reason)", location: location(place),
        help: "write '\(replacement ?? "\(text.string(name))=\"...\"")' if the deck is also shown with reveal.js",
        fix: replacement.map {
          Fix(applicability: .safe, edits: [Fix.Edit(location: location(place), replacement: $0)])
        }))
  }

  private mutating func reportUnreadable(_ place: Range<Int>, message: String) {
    isPlain = false
    diagnostics.append(
      Diagnostic(
        rule: .unreadableAttribute, severity: .warning, message: message, location: location(place),
        help: "write attributes as 'name=\"value\"', with blanks between them"))
  }

  private func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(file: file, range: text.range(range)) }
}
