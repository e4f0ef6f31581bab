package import Checks
public import Diagnostics
public import Slides
public import SourceText

/// All that one compilation knows. A bad deck is data, not an exception.
public struct Compilation: Sendable {
  /// What the text means as slides; complete also when there are errors.
  public let deck: Deck
  /// What the author should know, in the order of the text.
  public let diagnostics: [Diagnostic]

  package init(deck: Deck, diagnostics: [Diagnostic]) {
    self.deck = deck
    self.diagnostics = diagnostics
  }

  /// Whether nothing is wrong that is as bad as `severity`, or worse.
  public func isClean(at severity: Severity = .warning) -> Bool { diagnostics.allSatisfy { $0.severity < severity } }
}

/// Text in, deck and diagnostics out. Never fails, and touches no file, no network and no clock but through `world`.
///
/// O(n) in the length of the text.
///
/// - Parameters:
///   - file: The Markdown of the deck.
///   - world: What may be asked about everything else.
public func compile(_ file: SourceFile, in world: World) -> Compilation {
  compile(file, in: world, rules: allRules)
}

/// As `compile(_:in:)`, with a choice of rules.
package func compile(_ file: SourceFile, in world: World, rules: [any Rule]) -> Compilation {
  let (deck, problems) = assembleDeck(file, in: world)
  let findings = problems + rules.flatMap { $0.check(deck, in: world) }
  let judged = judged(findings, by: deck.settings)
  // What is installed where differs, and a silence that is not needed here may be needed there.
  let asked = knownRules.filter { !laterRules.contains($0) && !RuleID.ofMachine.contains($0) }
  return Compilation(deck: deck, diagnostics: withoutRepeats(audible(judged, of: asked, in: deck)).sorted())
}

extension Compilation {
  /// The same with what a rule has found that was asked later; the author's settings and comments hold for it, too.
  package func adding(_ findings: [Diagnostic], of rule: RuleID) -> Compilation {
    let found = audible(judged(findings, by: deck.settings), of: [rule], in: deck)
    return Compilation(deck: deck, diagnostics: withoutRepeats(diagnostics + found).sorted())
  }
}

/// A part that is included twice has its problems once.
private func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  var known: Set<Diagnostic> = []
  return diagnostics.filter { known.insert($0).inserted }
}
