import Diagnostics

/// What separates the slides of a deck and opens their notes.
///
/// Patterns are regular expressions in JavaScript's syntax with the flags g and m, as in reveal.js and reveal-md; that
/// of the notes has the flag i too.
package struct Separators: Sendable {
  /// The settings, each of which has a pattern.
  package enum Part: Hashable, Sendable, CaseIterable { case horizontal, vertical, notes }

  /// Something that is wrong with a pattern, which then is not used.
  package struct PartProblem: Hashable, Sendable {
    package let part: Part
    package let problem: PatternProblem
  }

  let horizontal: SlideSeparator
  let vertical: SlideSeparator
  /// Nil where notes begin as they do by default.
  let notes: Pattern?
  /// Both separators in one search, where one of them is not a line of its own.
  let either: Pattern?
  /// Finds the horizontal separator in what the vertical one matches; together with `either`.
  let horizontalPattern: Pattern?

  /// `---`, `----` and `Note:`.
  package init() {
    self.init(horizontal: .line(.horizontal), vertical: .line(.vertical), notes: nil)
  }

  private init(horizontal: SlideSeparator, vertical: SlideSeparator, notes: Pattern?) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.notes = notes
    let needSearch = horizontal.needsSearch || vertical.needsSearch
    either = needSearch ? Pattern([horizontal.pattern, vertical.pattern]) : nil
    horizontalPattern = needSearch ? Pattern([horizontal.pattern]) : nil
  }

  /// What reveal.js has called its default in one version or another.
  private static let defaultNotes = [#"notes?:"#, #"^notes?:"#, #"^\s*notes?:"#, #"^s*notes?:"#].map {
    readPattern($0, ignoringCase: true).node
  }

  /// The separators of a deck, from the patterns that it sets; nil and what is no pattern stand for the
  /// default, an empty one for no such separator.
  package static func read(horizontal: String?, vertical: String?, notes: String?) -> (
    separators: Separators, problems: [PartProblem]
  ) {
    var problems: [PartProblem] = []
    func node(_ text: String?, _ part: Part) -> PatternNode? {
      guard let text else { return nil }
      if text.isEmpty { return .never }
      let (node, problem) = readPattern(text, ignoringCase: part == .notes)
      if let problem { problems.append(PartProblem(part: part, problem: problem)) }
      return problem == nil ? node : nil
    }
    let (first, second, marker) = (node(horizontal, .horizontal), node(vertical, .vertical), node(notes, .notes))
    let separators = Separators(
      horizontal: first.map(SlideSeparator.init) ?? .line(.horizontal),
      vertical: second.map(SlideSeparator.init) ?? .line(.vertical),
      notes: marker.flatMap { defaultNotes.contains($0) ? nil : Pattern([$0]) })
    return (separators, problems)
  }
}

/// What one of the two separators looks like.
enum SlideSeparator: Sendable {
  case line(LineSeparator)
  case pattern(PatternNode)
  case never

  init(_ node: PatternNode) {
    self = node == .never ? .never : LineSeparator(node).map { .line($0) } ?? .pattern(node)
  }

  var needsSearch: Bool { if case .pattern = self { true } else { false } }

  var line: LineSeparator? { if case .line(let line) = self { line } else { nil } }

  var pattern: PatternNode {
    switch self {
    case .line(let line): line.pattern
    case .pattern(let node): node
    case .never: .never
    }
  }
}
