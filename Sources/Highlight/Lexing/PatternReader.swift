import SourceText

/// Reads a pattern from its text. Patterns are part of the program, so a mistake in one is a trap, met by the test that
/// compiles every language.
struct PatternReader {
  private let text: [UInt8]
  private var offset = 0
  private let ignoresCase: Bool

  private init(_ text: String, ignoresCase: Bool) {
    self.text = Array(text.utf8)
    self.ignoresCase = ignoresCase
  }

  static func read(_ text: String, ignoresCase: Bool = false) -> Pattern {
    let isMarked = text.hasPrefix("(?i)")
    var reader = PatternReader(isMarked ? String(text.dropFirst(4)) : text, ignoresCase: ignoresCase || isMarked)
    let pattern = reader.choice()
    precondition(reader.offset == reader.text.count, "a stray ')' in the pattern \(text)")
    return pattern
  }

  private var next: UInt8? { offset < text.count ? text[offset] : nil }

  private mutating func eat(_ string: StaticString) -> Bool {
    let bytes = string.withUTF8Buffer { Array($0) }
    guard text[offset...].starts(with: bytes) else { return false }
    offset += bytes.count
    return true
  }

  private mutating func choice() -> Pattern {
    var alternatives = [sequence()]
    while eat("|") { alternatives.append(sequence()) }
    precondition(!Self.hidesAlternative(alternatives), "an alternative that one before it hides")
    return alternatives.count == 1 ? alternatives[0] : .choice(alternatives)
  }

  /// Whether a word in a list begins with one before it, which is then taken instead, whatever follows.
  private static func hidesAlternative(_ alternatives: [Pattern]) -> Bool {
    let words = alternatives.compactMap { alternative -> [ByteSet]? in
      let parts: [Pattern] = if case .sequence(let parts) = alternative { parts } else { [alternative] }
      let sets = parts.compactMap { part -> ByteSet? in if case .set(let set) = part { set } else { nil } }
      return sets.count == parts.count ? sets : nil
    }
    return words.indices.contains { index in words[..<index].contains { words[index].starts(with: $0) } }
  }

  private mutating func sequence() -> Pattern {
    var parts: [Pattern] = []
    while let byte = next, byte != .pipe, byte != .rightParenthesis { parts.append(quantified(atom())) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func quantified(_ part: Pattern) -> Pattern {
    if eat("*") { return .repeated(part, min: 0, max: Pattern.unbounded) }
    if eat("+") { return .repeated(part, min: 1, max: Pattern.unbounded) }
    if eat("?") { return .repeated(part, min: 0, max: 1) }
    guard next == .leftBrace, offset + 1 < text.count, text[offset + 1].isDigit else { return part }
    offset += 1
    let min = number()
    let max = eat(",") ? (next == .rightBrace ? Pattern.unbounded : number()) : min
    precondition(eat("}"), "a repetition without end")
    return .repeated(part, min: min, max: max)
  }

  private mutating func number() -> UInt8 {
    var value: UInt8 = 0
    while let byte = next, byte.isDigit {
      value = value * 10 + (byte - 0x30)
      offset += 1
    }
    return value
  }

  private mutating func atom() -> Pattern {
    if eat("(?=") { return closed(.ahead(choice(), true)) }
    if eat("(?!") { return closed(.ahead(choice(), false)) }
    if eat("(?<=") { return closed(.behind(oneByte(), true)) }
    if eat("(?<!") { return closed(.behind(oneByte(), false)) }
    if eat("(") { return closed(choice()) }
    if eat("[") { return literal(set()) }
    if eat("^") { return .lineStart }
    if eat("$") { return .lineEnd }
    if eat(".") { return .set(ByteSet([.lineFeed, .carriageReturn]).inverted) }
    if eat("\\A") { return .textStart }
    if eat("\\b") { return .wordBoundary }
    if eat("\\1") { return .kept }
    if eat("\\2") { return .keptWidth }
    if eat("\\") { return literal(escaped()) }
    let byte = text[offset]
    offset += 1
    return byte < 0x80 ? literal(ByteSet([byte])) : .byte(byte)
  }

  private mutating func closed(_ pattern: Pattern) -> Pattern {
    precondition(eat(")"), "a group without end")
    return pattern
  }

  private mutating func oneByte() -> ByteSet {
    guard case .set(let set) = atom() else { preconditionFailure("a look behind of more than a byte") }
    return set
  }

  private func literal(_ set: ByteSet) -> Pattern {
    .set(ignoresCase ? set.ignoringCase : set)
  }

  private mutating func escaped() -> ByteSet {
    let byte = text[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "d"): return .digits
    case UInt8(ascii: "w"): return .word
    case UInt8(ascii: "s"): return .whitespace
    case UInt8(ascii: "h"): return .blanks
    case UInt8(ascii: "n"): return ByteSet([.lineFeed])
    case UInt8(ascii: "r"): return ByteSet([.carriageReturn])
    case UInt8(ascii: "t"): return ByteSet([.tab])
    default: return ByteSet([byte])
    }
  }

  /// After `[`: up to the `]`, which may also come first and then stands for itself.
  private mutating func set() -> ByteSet {
    let isInverted = eat("^")
    var set = ByteSet()
    var isFirst = true
    while isFirst || next != .rightBracket {
      isFirst = false
      if eat("\\") {
        set = set.union(escaped())
        continue
      }
      let low = text[offset]
      precondition(low < 0x80, "a set of characters beyond ASCII")
      offset += 1
      if next == .hyphen, offset + 1 < text.count, text[offset + 1] != .rightBracket {
        set = set.union(ByteSet(low...text[offset + 1]))
        offset += 2
      } else {
        set.insert(low)
      }
    }
    offset += 1
    return isInverted ? set.inverted : set
  }
}
