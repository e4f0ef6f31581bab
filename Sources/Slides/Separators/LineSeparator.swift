/// A separator that is a line of its own: the form of nearly all patterns, for which no search is needed.
///
///     \r?\n---\r?\n       ← `---`
///     ^\n<!-- v -->\n     ← `<!-- v -->` under an empty line
///
/// The first and the last line of the text count, and so do two lines in a row, although the newlines of such a
/// pattern are not there, or only once.
struct LineSeparator: Hashable, Sendable {
  /// The line without its ending; not empty.
  var line: [UInt8]
  /// Whether the lines before and after it must be empty, where there are any.
  var needsEmptyLineBefore = false
  var needsEmptyLineAfter = false

  static let horizontal = LineSeparator(line: Array("---".utf8))
  static let vertical = LineSeparator(line: Array("----".utf8))
}

extension LineSeparator {
  /// The line that a pattern stands for; nil for patterns that can match something else.
  init?(_ node: PatternNode) {
    var parts = node.parts[...]
    let beginsAtLineStart = parts.eat(.assertion(.lineStart))
    let newlinesBefore = parts.eatNewlines()
    // Holds after a newline.
    let isAfterLineStart = parts.eat(.assertion(.lineStart))
    line = []
    while case .scalar(let value)? = parts.first, value != 0x0A, value != 0x0D, let scalar = Unicode.Scalar(value) {
      line += Array(String(Character(scalar)).utf8)
      parts.removeFirst()
    }
    let isBeforeLineEnd = parts.eat(.assertion(.lineEnd))
    let newlinesAfter = parts.eatNewlines()
    let endsAtLineEnd = parts.eat(.assertion(.lineEnd))
    guard parts.isEmpty, !line.isEmpty, beginsAtLineStart || isAfterLineStart || newlinesBefore > 0,
      isBeforeLineEnd || endsAtLineEnd || newlinesAfter > 0
    else { return nil }
    // The newline that ends the line before, or this one, makes no line empty.
    let emptyBefore = newlinesBefore - (beginsAtLineStart ? 0 : 1)
    let emptyAfter = newlinesAfter - (endsAtLineEnd ? 0 : 1)
    guard emptyBefore <= 1, emptyAfter <= 1 else { return nil }
    (needsEmptyLineBefore, needsEmptyLineAfter) = (emptyBefore == 1, emptyAfter == 1)
  }

  /// The pattern that finds the same lines, for a search together with another one.
  var pattern: PatternNode {
    let literal = String(decoding: line, as: UTF8.self).unicodeScalars.map { PatternNode.scalar($0.value) }
    return .sequence(
      [.assertion(.lineStart)] + (needsEmptyLineBefore ? [Self.emptyLineBefore] : []) + literal
        + [.assertion(.lineEnd)] + (needsEmptyLineAfter ? [Self.emptyLineAfter] : []))
  }

  private static let emptyLineBefore =
    readPattern(#"(?<=\n\r?\n|\r\r|(?<![^])(?:\r?\n|\r))|(?<![^])"#).node
  private static let emptyLineAfter =
    readPattern(#"(?=(?:\r\n|\n|\r(?!\n))(?:[\r\n]|(?![^])))|(?![^])"#).node
}

extension PatternNode {
  fileprivate var parts: [PatternNode] { if case .sequence(let parts) = self { parts } else { [self] } }

  /// `\r?`, greedy or not.
  fileprivate var isOptionalReturn: Bool {
    if case .repeated(.scalar(0x0D), atLeast: 0, atMost: 1, _) = self { true } else { false }
  }
}

extension ArraySlice<PatternNode> {
  fileprivate mutating func eat(_ node: PatternNode) -> Bool {
    guard first == node else { return false }
    removeFirst()
    return true
  }

  /// Steps over `\n`, `\r\n` and `\r?\n`, and counts them.
  fileprivate mutating func eatNewlines() -> Int {
    var count = 0
    while let first {
      let hasReturn = first == .scalar(0x0D) || first.isOptionalReturn
      guard dropFirst(hasReturn ? 1 : 0).first == .scalar(0x0A) else { break }
      removeFirst(hasReturn ? 2 : 1)
      count += 1
    }
    return count
  }
}
