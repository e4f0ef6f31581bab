import SourceText

/// A regular expression in JavaScript's syntax, with the flags g and m, over UTF-8.
///
/// It knows everything of ECMA-262 but references back to groups, the flags u and v and their escapes. It finds what
/// JavaScript finds, in O(pattern × text) whatever either of them is.
struct Pattern: Sendable {
  private let program: PatternProgram

  /// The instructions that one choice may be made of. `readPattern` lets through what needs a little less, so that
  /// something can be put around it.
  private static let limit = 1000

  /// The pattern that matches what the first of `choices` matches that can be matched; nil when it is too large.
  init?(_ choices: [PatternNode]) {
    let compiler = PatternCompiler(choices, limit: Self.limit * choices.count)
    guard !compiler.isTooLarge else { return nil }
    program = compiler.program
  }

  /// All matches in `bytes` from `start` on, as if nothing stood before; none begins before another one ends.
  func matches(in bytes: [UInt8], from start: Int = 0) -> [PatternMatch] {
    var matcher = PatternMatcher(program, in: bytes, from: start)
    return matches(by: &matcher, from: start)
  }

  /// Whether it matches anywhere in `bytes`.
  func isFound(in bytes: [UInt8]) -> Bool {
    var matcher = PatternMatcher(program, in: bytes, from: 0)
    return matcher.nextMatch(from: 0) != nil
  }

  /// The number of steps that finding all matches takes.
  func steps(in bytes: [UInt8]) -> Int {
    var matcher = PatternMatcher(program, in: bytes, from: 0)
    _ = matches(by: &matcher, from: 0)
    return matcher.steps
  }

  private func matches(by matcher: inout PatternMatcher, from start: Int) -> [PatternMatch] {
    var matches: [PatternMatch] = []
    var offset = start
    while let match = matcher.nextMatch(from: offset) {
      matches.append(match)
      offset = max(match.end, match.start + 1)
    }
    return matches
  }
}

/// What a pattern matches: the bytes from `start` to `end`.
struct PatternMatch: Hashable, Sendable {
  let start: Int
  let end: Int
  /// The place of the choice that it is a match of.
  let tag: Int
}

/// Reads a pattern.
///
/// - Parameter ignoresCase: The flag i, for ASCII letters.
/// - Returns: Its tree, or the first thing that is wrong with it.
func readPattern(_ text: String, ignoringCase ignoresCase: Bool = false) -> (
  node: PatternNode, problem: PatternProblem?
) {
  let bytes = Array(text.utf8)
  var parser = PatternParser(bytes, ignoringCase: ignoresCase)
  let node = parser.parse()
  if let problem = parser.problem { return (.empty, problem) }
  guard !PatternCompiler([node], limit: 900).isTooLarge else {
    let start = String(text.prefix(20)) + (text.count > 20 ? "..." : "")
    return (.empty, PatternProblem("the pattern '\(start)' is too large", SourceRange(0, bytes.count)))
  }
  return (node, nil)
}
