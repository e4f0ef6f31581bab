/// A start tag in a piece of HTML.
struct StartTag {
  struct Attribute {
    /// In lower case.
    var name: String
    /// Without quotes; nil for a bare name.
    var value: Range<Int>?
    /// From its name to the end of its value.
    var range: Range<Int>
  }

  /// In lower case.
  var name: String
  /// From `<` to `>`.
  var range: Range<Int>
  var attributes: [Attribute] = []
  /// `<path />`, which closes an element of SVG or MathML and means nothing in HTML.
  var isSelfClosing = false

  subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// What HTML has between its text.
enum MarkupPiece {
  case startTag(StartTag)
  case endTag(name: String, range: Range<Int>)
  /// The contents of a `<script>`, `<style>` and the like, which are not markup.
  case rawText(element: String, range: Range<Int>)
  case comment(range: Range<Int>, isClosed: Bool)
  /// A tag that never ends: it would swallow whatever comes after this piece of HTML.
  case unfinishedTag(range: Range<Int>)
}

/// Finds the tags of a piece of HTML, in the way of a browser's tokenizer. O(n) for the whole piece.
///
/// The HTML Standard, §13.2.5.
struct TagScanner {
  private let bytes: [UInt8]
  private var offset = 0
  /// The element that has just begun and holds no markup.
  private var rawElement: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes on at `offset`, as if what is before it were text.
  mutating func restart(at offset: Int) { self.offset = offset }

  private static let rawElements: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
  ]

  mutating func next() -> MarkupPiece? {
    if let element = rawElement {
      rawElement = nil
      let start = offset
      offset = endOfRawText(of: element, from: start)
      return .rawText(element: element, range: start..<offset)
    }
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      guard offset < bytes.count else { return nil }
      switch bytes[offset] {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment(from: start)
      case UInt8(ascii: "/") where offset + 1 < bytes.count && isLetter(bytes[offset + 1]):
        offset += 1
        return endTag(from: start)
      case UInt8(ascii: "/") where offset + 1 < bytes.count: return comment(from: start)
      case let byte where isLetter(byte): return startTag(from: start)
      default: continue
      }
    }
    offset = bytes.count
    return nil
  }

  /// Also what a browser takes for a comment: a doctype, a processing instruction, `</ >`.
  private mutating func comment(from start: Int) -> MarkupPiece {
    guard has("<!--", at: start) else {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
      offset = end.map { $0 + 1 } ?? bytes.count
      return end == nil ? .unfinishedTag(range: start..<offset) : .comment(range: start..<offset, isClosed: true)
    }
    var index = start + 4
    // `<!-->` and `<!--->` are whole comments.
    for short: StaticString in [">", "->"] where has(short, at: index) {
      offset = index + short.utf8CodeUnitCount
      return .comment(range: start..<offset, isClosed: true)
    }
    while index < bytes.count {
      for end: StaticString in ["-->", "--!>"] where has(end, at: index) {
        offset = index + end.utf8CodeUnitCount
        return .comment(range: start..<offset, isClosed: true)
      }
      index += 1
    }
    offset = bytes.count
    return .comment(range: start..<offset, isClosed: false)
  }

  private mutating func endTag(from start: Int) -> MarkupPiece {
    let name = tagName()
    var tag = StartTag(name: name, range: start..<start)
    guard readAttributes(into: &tag) else { return .unfinishedTag(range: start..<bytes.count) }
    return .endTag(name: name, range: start..<offset)
  }

  private mutating func startTag(from start: Int) -> MarkupPiece {
    var tag = StartTag(name: tagName(), range: start..<start)
    guard readAttributes(into: &tag) else { return .unfinishedTag(range: start..<bytes.count) }
    tag.range = start..<offset
    if Self.rawElements.contains(tag.name), !tag.isSelfClosing || tag.name != "title" { rawElement = tag.name }
    return .startTag(tag)
  }

  private mutating func tagName() -> String {
    let start = offset
    while offset < bytes.count, !endsName(bytes[offset]) { offset += 1 }
    return lowercased(start..<offset)
  }

  /// Reads up to the `>`; false when there is none.
  private mutating func readAttributes(into tag: inout StartTag) -> Bool {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: ">") {
        tag.isSelfClosing = bytes[offset - 1] == UInt8(ascii: "/")
        offset += 1
        return true
      }
      if isBlank(byte) || byte == UInt8(ascii: "/") {
        offset += 1
      } else {
        guard let attribute = attribute() else { return false }
        tag.attributes.append(attribute)
      }
    }
    return false
  }

  private mutating func attribute() -> StartTag.Attribute? {
    let start = offset
    offset += 1
    while offset < bytes.count, !endsName(bytes[offset]), bytes[offset] != UInt8(ascii: "=") { offset += 1 }
    let name = lowercased(start..<offset)
    let afterName = offset
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "=") else {
      offset = afterName
      return StartTag.Attribute(name: name, value: nil, range: start..<offset)
    }
    offset += 1
    skipBlanks()
    guard offset < bytes.count else { return nil }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = offset
      while offset < bytes.count, !isBlank(bytes[offset]), bytes[offset] != UInt8(ascii: ">") { offset += 1 }
      return StartTag.Attribute(name: name, value: value..<offset, range: start..<offset)
    }
    guard let end = bytes[(offset + 1)...].firstIndex(of: quote) else { return nil }
    defer { offset = end + 1 }
    return StartTag.Attribute(name: name, value: offset + 1..<end, range: start..<end + 1)
  }

  /// Where the end tag of `element` begins, or the end of all.
  private func endOfRawText(of element: String, from start: Int) -> Int {
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let after = open + 2 + element.utf8.count
      guard after <= bytes.count, bytes[open + 1] == UInt8(ascii: "/") else { continue }
      if lowercased(open + 2..<after) == element, after == bytes.count || endsName(bytes[after]) { return open }
    }
    return bytes.count
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
  }

  private func has(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[index..<index + count].elementsEqual($0) }
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }
  private func endsName(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }
}
