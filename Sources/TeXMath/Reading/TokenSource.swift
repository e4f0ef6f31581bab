import SourceText

/// The tokens that are still to be read. Macros unfold here, and only so far that a formula cannot grow without end.
struct TokenSource {
  /// In reverse, so that the next one is the last.
  private var pending: [Token]
  /// How many tokens macros may still write.
  private var allowance: Int
  /// How many tokens may still be looked at for the end of something that may never end.
  private var searches: Int
  /// Where the formula ends: what is missing there is reported there.
  let end: SourceRange
  /// Where the farthest token that was read ends.
  private(set) var lastEnd: UInt32 = 0

  init(_ bytes: [UInt8]) {
    pending = Lexer.tokens(of: bytes).reversed()
    allowance = 2000 + 8 * bytes.count
    searches = 20_000 + 16 * bytes.count
    end = SourceRange(bytes.count, bytes.count)
  }

  var next: Token? { pending.last }

  /// The token behind the next one.
  var second: Token? { pending.count > 1 ? pending[pending.count - 2] : nil }

  @discardableResult
  mutating func take() -> Token? {
    guard let token = pending.popLast() else { return nil }
    lastEnd = max(lastEnd, token.range.end)
    return token
  }

  mutating func skipSpaces() {
    while pending.last?.kind == .space { pending.removeLast() }
  }

  /// Leaves nothing to read.
  mutating func drop() { pending = [] }

  mutating func putBack(_ token: Token) { pending.append(token) }

  mutating func putBack(_ tokens: [Token]) { pending += tokens.reversed() }

  /// Whether macros may still write `count` tokens; counts them.
  mutating func allows(_ count: Int) -> Bool {
    allowance -= count + 1
    return allowance >= 0
  }

  /// Takes a run of braced tokens without the braces, or one token; nil at the end, or where a brace never closes.
  mutating func takeArgument() -> [Token]? {
    skipSpaces()
    guard let first = next, first.kind != .close else { return nil }
    take()
    guard first.kind == .open else { return [first] }
    return takeGroup()
  }

  /// Takes everything up to the brace that closes what is open, and the brace; nil where it never closes.
  mutating func takeGroup() -> [Token]? {
    takeTokens { $0.kind == .close }
  }

  /// Takes `[…]` if it comes next, without the brackets.
  mutating func takeBracketed() -> [Token]? {
    skipSpaces()
    guard let bracket = next, bracket.isCharacter("[") else { return nil }
    take()
    if let tokens = takeTokens(until: { $0.isCharacter("]") }) { return tokens }
    putBack(bracket)
    return nil
  }

  /// Takes everything up to a token outside of braces, and that token; nil, and nothing, where there is none.
  mutating func takeTokens(until isEnd: (Token) -> Bool) -> [Token]? {
    var depth = 0
    for index in pending.indices.reversed().prefix(searches) {
      searches -= 1
      let token = pending[index]
      if depth == 0, isEnd(token) {
        let taken = Array(pending[(index + 1)...].reversed())
        lastEnd = max(lastEnd, token.range.end)
        pending.removeSubrange(index...)
        return taken
      }
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth < 0 { return nil }
    }
    return nil
  }
}
