/// A piece of JavaScript that means something by itself.
struct ScriptToken {
  enum Kind {
    /// A name or a keyword.
    case word
    case number
    case string
    /// A part of a template literal: up to its end, or up to the next `${`.
    case template
    case regularExpression
    case sign
  }

  let kind: Kind
  let range: Range<Int>
}

/// Reads the runtime's scripts. They are ours, and keep to what is told apart without a grammar: statements end in a
/// semicolon or a brace, and a regular expression stands after a sign, not after `)` or `return`.
///
/// ECMA-262, §12. O(n).
struct ScriptTokens {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var tokens: [ScriptToken] = []
  /// Which of the open braces stand in a template.
  private var braces: [Bool] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 4)
    while offset < bytes.count { read() }
  }

  private mutating func read() {
    let start = offset
    let byte = bytes[offset]
    switch byte {
    case 0x09, 0x0A, 0x20: offset += 1
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"):
      offset = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(byte)
    case UInt8(ascii: "`"): readTemplate(from: start)
    case UInt8(ascii: "}") where braces.last == true:
      braces.removeLast()
      readTemplate(from: start)
    case UInt8(ascii: "/") where mayBeginExpression: readRegularExpression()
    case let byte where isWord(byte):
      let isNumber = (0x30...0x39).contains(byte)
      while offset < bytes.count, isWord(bytes[offset]) || isNumber && bytes[offset] == UInt8(ascii: ".") {
        offset += 1
      }
      append(isNumber ? .number : .word, from: start)
    default: readSign()
    }
  }

  private var next: UInt8 { offset + 1 < bytes.count ? bytes[offset + 1] : 0 }

  private mutating func append(_ kind: ScriptToken.Kind, from start: Int) {
    tokens.append(ScriptToken(kind: kind, range: start..<offset))
  }

  /// Whether a slash here cannot divide.
  private var mayBeginExpression: Bool {
    guard let last = tokens.last, last.kind == .sign else { return tokens.isEmpty }
    return bytes[last.range.upperBound - 1] != UInt8(ascii: ")")
      && bytes[last.range.upperBound - 1] != UInt8(ascii: "]")
  }

  private mutating func skipComment() {
    offset += 2
    while offset < bytes.count, !(bytes[offset] == UInt8(ascii: "*") && next == UInt8(ascii: "/")) { offset += 1 }
    offset += 2
  }

  private mutating func readString(_ quote: UInt8) {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != quote { offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1 }
    offset = min(offset + 1, bytes.count)
    append(.string, from: start)
  }

  private mutating func readTemplate(from start: Int) {
    offset += 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "`") {
      if bytes[offset] == UInt8(ascii: "$"), next == UInt8(ascii: "{") {
        braces.append(true)
        offset += 1
        break
      }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = min(offset + 1, bytes.count)
    append(.template, from: start)
  }

  private mutating func readRegularExpression() {
    let start = offset
    var isInClass = false
    offset += 1
    while offset < bytes.count, isInClass || bytes[offset] != UInt8(ascii: "/") {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "["): isInClass = true
      case UInt8(ascii: "]"): isInClass = false
      default: break
      }
      offset += 1
    }
    offset += 1
    while offset < bytes.count, isWord(bytes[offset]) { offset += 1 }
    offset = min(offset, bytes.count)
    append(.regularExpression, from: start)
  }

  /// Signs that mean something together; longer ones first.
  private static let signs: [[UInt8]] = ["...", "=>", "?."].map { Array($0.utf8) }

  private mutating func readSign() {
    let start = offset
    let sign = Self.signs.first { bytes[start...].starts(with: $0) }
    offset += sign?.count ?? 1
    if bytes[start] == UInt8(ascii: "{") { braces.append(false) }
    if bytes[start] == UInt8(ascii: "}") { _ = braces.popLast() }
    append(.sign, from: start)
  }
}

/// Whether `byte` is of a name or a number.
func isWord(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: "$")
}
