import SourceText

/// Reads a regular expression in JavaScript's syntax: ECMA-262, §22.2.1, without the flags u and v, and without what
/// no engine can match in linear time. Keeps to the first problem. O(n); groups stand in one another at most 64 deep.
struct PatternParser {
  let bytes: [UInt8]
  let ignoresCase: Bool
  var offset = 0
  private(set) var problem: PatternProblem?
  private var depth = 0

  static let deepest = 64

  init(_ bytes: [UInt8], ignoringCase ignoresCase: Bool) {
    self.bytes = bytes
    self.ignoresCase = ignoresCase
  }

  mutating func parse() -> PatternNode {
    let node = parseChoice()
    if problem == nil, offset < bytes.count { fail("')' closes no group", from: offset, to: offset + 1) }
    return node
  }

  // MARK: Reading

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over `text` if it comes next.
  mutating func eat(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count,
      text.withUTF8Buffer({ $0.elementsEqual(bytes[offset..<offset + count]) })
    else { return false }
    offset += count
    return true
  }

  /// Steps over the scalar that comes next; there is one.
  mutating func eatScalar() -> UInt32 {
    let (value, length) = scalar(in: bytes, at: offset)
    offset += length
    return value
  }

  /// The pattern from `start` on, for a message.
  func written(from start: Int, to end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  mutating func fail(_ message: String, from start: Int, to end: Int) {
    if problem == nil { problem = PatternProblem(message, SourceRange(start, end)) }
    offset = bytes.count
  }

  // MARK: Structure

  /// `one|other`
  private mutating func parseChoice() -> PatternNode {
    var choices = [parseSequence()]
    while eat("|") { choices.append(parseSequence()) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func parseSequence() -> PatternNode {
    var parts: [PatternNode] = []
    while let byte = next, byte != .pipe, byte != .rightParenthesis {
      let start = offset
      let (part, repeats) = parseTerm(byte)
      parts.append(parseQuantifier(of: part, from: start, isAllowed: repeats))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// One thing that a quantifier may stand behind, and whether it may.
  private mutating func parseTerm(_ byte: UInt8) -> (node: PatternNode, repeats: Bool) {
    switch byte {
    case .caret:
      offset += 1
      return (.assertion(.lineStart), false)
    case .dollar:
      offset += 1
      return (.assertion(.lineEnd), false)
    case .dot:
      offset += 1
      return (.set(.dot), true)
    case .leftParenthesis: return parseGroup()
    case .leftBracket: return (parseClass(), true)
    case .backslash: return parseEscape()
    case .asterisk, .plus, .question: return (.empty, false)
    case .leftBrace where braces() != nil: return (.empty, false)
    default: return (literal(eatScalar()), true)
    }
  }

  /// A character that stands for itself.
  func literal(_ scalar: UInt32) -> PatternNode {
    guard ignoresCase, scalar < 128, UInt8(scalar).isLetter else { return .scalar(scalar) }
    return .set(ScalarSet([scalar...scalar]).ignoringCase)
  }

  private mutating func parseGroup() -> (node: PatternNode, repeats: Bool) {
    let start = offset
    guard depth < Self.deepest else {
      fail("the group '(' stands inside \(Self.deepest) others", from: start, to: start + 1)
      return (.empty, false)
    }
    depth += 1
    defer { depth -= 1 }
    if eat("(?<=") { return (.look(groupBody(start), isBehind: true, isNegative: false), false) }
    if eat("(?<!") { return (.look(groupBody(start), isBehind: true, isNegative: true), false) }
    if eat("(?=") { return (.look(groupBody(start), isBehind: false, isNegative: false), true) }
    if eat("(?!") { return (.look(groupBody(start), isBehind: false, isNegative: true), true) }
    if eat("(?:") { return (groupBody(start), true) }
    if eat("(?<") {
      eatGroupName(start)
      return (groupBody(start), true)
    }
    if eat("(?") {
      let end = min(offset + 1, bytes.count)
      fail("'\(written(from: start, to: end))' opens no group that is known", from: start, to: end)
      return (.empty, false)
    }
    offset += 1
    return (groupBody(start), true)
  }

  private mutating func groupBody(_ start: Int) -> PatternNode {
    let body = parseChoice()
    if problem == nil, !eat(")") { fail("the group '(' is never closed", from: start, to: start + 1) }
    return body
  }

  /// `name>`
  private mutating func eatGroupName(_ start: Int) {
    let nameStart = offset
    while let byte = next, byte.isAlphanumeric || byte == .underscore || byte == .dollar || byte >= 0x80 {
      offset += 1
    }
    if offset == nameStart || bytes[nameStart].isDigit || !eat(">") {
      fail("'\(written(from: start, to: offset))' begins no name of a group", from: start, to: offset)
    }
  }
}
