import SourceText

/// Cuts TeX into tokens, all at once. O(n).
///
///     \frac{1}2 % half
///     ^^^^^ ^ ^ ^  → \frac { 1 } 2
struct Lexer {
  private let bytes: [UInt8]
  private var offset = 0
  private var tokens: [Token] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func tokens(of bytes: [UInt8]) -> [Token] {
    var lexer = Lexer(bytes)
    lexer.tokens.reserveCapacity(bytes.count)
    while lexer.offset < bytes.count { lexer.readToken() }
    return lexer.tokens
  }

  private mutating func readToken() {
    let start = offset
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case .backslash: readCommand(from: start)
    case .leftBrace: add(.open, from: start)
    case .rightBrace: add(.close, from: start)
    case .caret: add(.raise, from: start)
    case .underscore: add(.lower, from: start)
    case .ampersand: add(.alignment, from: start)
    case .tilde: add(.tie, from: start)
    case .percent: skipComment()
    case .hash: readParameter(from: start)
    case _ where byte.isWhitespace:
      skipBlanks()
      add(.space, from: start)
    default:
      offset = start
      add(.character(nextScalar()), from: start)
    }
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, range: SourceRange(start, offset)))
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset].isWhitespace { offset += 1 }
  }

  /// A comment ends with its line, and takes the indentation of the next one along.
  private mutating func skipComment() {
    while offset < bytes.count, !bytes[offset].isLineEnding { offset += 1 }
    skipBlanks()
  }

  private mutating func readParameter(from start: Int) {
    if offset < bytes.count, bytes[offset].isDigit, bytes[offset] != 0x30 {
      offset += 1
      add(.parameter(Int(bytes[offset - 1] - 0x30)), from: start)
    } else {
      add(.character("#"), from: start)
    }
  }

  /// A command is a backslash and either letters or one other character. Blanks behind letters belong to it.
  private mutating func readCommand(from start: Int) {
    while offset < bytes.count, bytes[offset].isLetter { offset += 1 }
    guard offset > start + 1 else {
      guard offset < bytes.count else { return add(.command(""), from: start) }
      let scalar = nextScalar()
      return add(.command(bytes[offset - 1].isWhitespace ? " " : String(scalar)), from: start)
    }
    let name = String(decoding: bytes[start + 1..<offset], as: UTF8.self)
    add(.command(name), from: start)
    switch name {
    case "verb": readVerbatim()
    case "url", "href": readAddress()
    default: skipBlanks()
    }
  }

  /// `\verb|x^2|`: everything up to the next byte that is like the first.
  private mutating func readVerbatim() {
    if offset < bytes.count, bytes[offset] == .asterisk { offset += 1 }
    guard offset < bytes.count, let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset]), bytes[offset] < 0x80
    else { return }
    addVerbatim(offset + 1..<end)
    offset = end + 1
  }

  /// `\url{https://a.org/100%}`: everything up to the brace that closes the first one.
  private mutating func readAddress() {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == .leftBrace else { return }
    var depth = 0
    for end in offset..<bytes.count {
      if bytes[end] == .leftBrace { depth += 1 }
      if bytes[end] == .rightBrace { depth -= 1 }
      guard depth == 0 else { continue }
      addVerbatim(offset + 1..<end)
      offset = end + 1
      return
    }
    offset = bytes.count
    addVerbatim(tokens[tokens.count - 1].range.offsets.upperBound..<offset)
  }

  private mutating func addVerbatim(_ range: Range<Int>) {
    let text = String(decoding: bytes[range], as: UTF8.self)
    tokens.append(Token(kind: .verbatim(text), range: SourceRange(range.lowerBound, range.upperBound)))
  }

  /// The scalar at the offset, or U+FFFD for a byte that begins none; steps over it.
  private mutating func nextScalar() -> Unicode.Scalar {
    let lead = bytes[offset]
    offset += 1
    if lead < 0x80 { return lead < 0x20 || lead == 0x7F ? "\u{FFFD}" : Unicode.Scalar(lead) }
    let length = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    guard length > 0, offset + length <= bytes.count else { return "\u{FFFD}" }
    var value = UInt32(lead) & (0x3F >> UInt32(length))
    for byte in bytes[offset..<offset + length] {
      guard byte & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), scalar.utf8.count == length + 1 else { return "\u{FFFD}" }
    offset += length
    return scalar
  }
}
