import SourceText

/// Reads attributes in braces, in one line or across the lines of a leaf.
///
///     {#id .class key="value" data-bare -}
///
/// Pandoc's `attributes`; also bare names, which HTML has. Names alone are text in braces, `{x}`, unless one of them
/// begins with `data-` or `aria-`. O(n).
struct AttributeScanner {
  private let bytes: ByteView
  private let lines: LineView?
  private let endLine: Int
  private(set) var line: Int
  private(set) var offset: Int
  private var end: Int
  /// More are no author's doing; and braces that are never closed are read from each of them up to so many.
  private static var mostAttributes: Int { 64 }

  /// Reads one line.
  init(_ bytes: ByteView, at start: Int, to end: Int) {
    self.bytes = bytes
    lines = nil
    line = 0
    endLine = 1
    offset = start
    self.end = end
  }

  /// Reads on from a cursor.
  init(_ cursor: ContentCursor) {
    bytes = cursor.bytes
    lines = cursor.lines
    line = cursor.line
    endLine = cursor.endLine
    offset = cursor.offset
    end = cursor.lineEnd
  }

  /// Steps over the attributes from their opening brace on, or says that there are none.
  mutating func scan() -> AttributeList? {
    guard offset < end, bytes[offset] == .leftBrace else { return nil }
    offset += 1
    var attributes: [Attribute] = []
    var isCertain = false
    while attributes.count < Self.mostAttributes {
      skipWhitespace()
      guard offset < end else { return nil }
      if bytes[offset] == .rightBrace {
        offset += 1
        return isCertain ? AttributeList(attributes) : nil
      }
      guard let attribute = scanAttribute() else { return nil }
      attributes.append(attribute)
      if attribute.value != nil || isHTMLPrefix(at: Int(attribute.range.start)) { isCertain = true }
    }
    return nil
  }

  private mutating func skipWhitespace() {
    while true {
      while offset < end, bytes[offset].isWhitespace { offset += 1 }
      guard offset == end, let lines, line + 1 < endLine else { return }
      line += 1
      offset = Int(lines[line].start)
      end = Int(lines[line].end)
    }
  }

  private func isHTMLPrefix(at start: Int) -> Bool {
    bytes.matches("data-", at: start) || bytes.matches("aria-", at: start)
  }

  private mutating func scanAttribute() -> Attribute? {
    switch bytes[offset] {
    case .hash: scanShorthand("id", allowsDots: true)
    case .dot: scanShorthand("class", allowsDots: false)
    case .hyphen: scanHyphen()
    default: scanKeyValue()
    }
  }

  /// `#id` or `.class`.
  private mutating func scanShorthand(_ name: String, allowsDots: Bool) -> Attribute? {
    let start = offset
    let nameEnd = endOfName(from: start + 1, allowsDots: allowsDots)
    guard nameEnd > start + 1 else { return nil }
    offset = nameEnd
    return Attribute(
      name: name, value: bytes.string(from: start + 1, to: nameEnd), range: SourceRange(start, nameEnd),
      valueRange: SourceRange(start + 1, nameEnd))
  }

  /// `-`, which is short for `.unnumbered`.
  private mutating func scanHyphen() -> Attribute? {
    let range = SourceRange(offset, offset + 1)
    offset += 1
    guard offset == end || bytes[offset].isWhitespace || bytes[offset] == .rightBrace else { return nil }
    return Attribute(name: "class", value: "unnumbered", range: range, valueRange: range)
  }

  /// `key=value`, `key="value"`, `key='value'` or a bare `key`. Without quotes a value holds no opening
  /// brace, so that braces that are never closed are not read again from each of them.
  private mutating func scanKeyValue() -> Attribute? {
    let start = offset
    let nameEnd = endOfName(from: start, allowsDots: true)
    guard nameEnd > start else { return nil }
    let name = bytes.string(from: start, to: nameEnd)
    offset = nameEnd
    guard nameEnd < end, bytes[nameEnd] == .equals else {
      guard nameEnd == end || bytes[nameEnd].isWhitespace || bytes[nameEnd] == .rightBrace else { return nil }
      return Attribute(
        name: name, value: nil, range: SourceRange(start, nameEnd), valueRange: SourceRange(nameEnd, nameEnd))
    }
    offset += 1
    guard let range = scanValue() else { return nil }
    return Attribute(
      name: name, value: value(of: range), range: SourceRange(start, offset), valueRange: range)
  }

  /// Steps over a value and its quotes.
  ///
  /// - Returns: The value's range without quotes.
  private mutating func scanValue() -> SourceRange? {
    let quote = offset < end ? bytes[offset] : 0
    let isQuoted = quote == .quote || quote == .apostrophe
    if isQuoted { offset += 1 }
    let start = offset
    while offset < end {
      let byte = bytes[offset]
      if isQuoted ? byte == quote : byte.isWhitespace || byte == .leftBrace || byte == .rightBrace { break }
      offset += byte == .backslash && offset + 1 < end && bytes[offset + 1].isPunctuation ? 2 : 1
    }
    let range = SourceRange(start, offset)
    guard isQuoted else { return range }
    guard offset < end else { return nil }
    offset += 1
    return range
  }

  private func value(of range: SourceRange) -> String {
    var decoded: [UInt8] = []
    appendDecoded(bytes, from: Int(range.start), to: Int(range.end), into: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// A letter, `_` or what is not ASCII, then also digits, `-`, `:` and perhaps `.`.
  private func endOfName(from start: Int, allowsDots: Bool) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte.isLetter || byte == .underscore || byte >= 0x80 {
        index += 1
      } else if index > start, byte.isDigit || byte == .hyphen || byte == .colon || allowsDots && byte == .dot {
        index += 1
      } else {
        break
      }
    }
    return index
  }
}

extension CheckedView<UInt8> {
  func string(from start: Int, to end: Int) -> String {
    String(decoding: (start..<end).map { self[$0] }, as: UTF8.self)
  }

  /// The attributes in braces at `start`, within one line, and the offset after the closing brace.
  func attributes(at start: Int, to end: Int) -> (list: AttributeList, end: Int)? {
    var scanner = AttributeScanner(self, at: start, to: end)
    return scanner.scan().map { ($0, scanner.offset) }
  }
}

extension ContentCursor {
  /// Steps over attributes in braces that follow at once.
  mutating func scanAttributeBraces() -> AttributeList? {
    guard offset < lineEnd, bytes[offset] == .leftBrace else { return nil }
    var scanner = AttributeScanner(self)
    guard let list = scanner.scan() else { return nil }
    self = ContentCursor(bytes: bytes, lines: lines, at: scanner.offset, in: scanner.line, to: endLine)
    return list
  }
}

extension BlockParser {
  /// Takes attributes in braces off the end of a heading's text.
  ///
  ///     ## A title {#id .class}
  ///                ^^^^^^^^^^^^
  ///
  /// Braces that touch a bracket, a parenthesis or a backtick belong to the inline that ends there. O(line).
  ///
  /// - Returns: The end of the text before them.
  mutating func readTrailingAttributes(of record: Int, from start: Int, to end: Int) -> Int {
    guard end > start, bytes[end - 1] == .rightBrace else { return end }
    var brace = end - 1
    // Braces may stand in a value, so the last one need not be it.
    for _ in 0..<16 {
      while brace > start, bytes[brace] != .leftBrace { brace -= 1 }
      guard bytes[brace] == .leftBrace else { return end }
      if let parsed = bytes.attributes(at: brace, to: end), parsed.end == end {
        guard brace == start || !belongsToInline(after: bytes[brace - 1]) else { return end }
        keep(parsed.list, of: record)
        return bytes.trimBlanks(from: start, to: brace)
      }
      guard brace > start else { return end }
      brace -= 1
    }
    return end
  }

  private func belongsToInline(after byte: UInt8) -> Bool {
    byte == .rightBracket || byte == .rightParenthesis || byte == .backtick || byte == .backslash
  }

  /// Reads the attributes in the info string of a fence, wherever they stand in it.
  ///
  ///     ``` js [1|2] {.class}      ``` {.js .class}
  ///
  /// Pandoc's `fenced_code_attributes`.
  mutating func readFenceAttributes(of record: Int, from start: Int, to end: Int) {
    for brace in start..<end where bytes[brace] == .leftBrace {
      guard let parsed = bytes.attributes(at: brace, to: end),
        parsed.end == end || bytes[parsed.end].isSpaceOrTab
      else { continue }
      return keep(parsed.list, of: record)
    }
  }

  /// Remembers the attributes of a block.
  mutating func keep(_ list: AttributeList, of record: Int) {
    attributes[NodeID(record)] = list
    records[record].flags.insert(.attributes)
  }
}

extension InlineParser {
  /// Gives the leaf that was just added the attributes that follow it.
  ///
  ///     `x`{.js}
  ///        ^^^^^
  ///
  /// Pandoc's `inline_code_attributes`.
  mutating func readLeafAttributes() {
    guard options.contains(.attributes), offset < lineEnd, bytes[offset] == .leftBrace else { return }
    var end = cursor
    guard let list = end.scanAttributeBraces() else { return }
    let item = Int(lastItem)
    verbatimEnds[lastItem] = items[item].end
    items[item].end = UInt32(end.offset)
    items[item].flags.insert(.attributes)
    itemAttributes[lastItem] = list
    move(to: end)
  }
}
