import Checks
import Diagnostics
import Slides

/// What is left of `diagnostics` where the author has silenced rules with `lectern-ignore`, and a warning for each name
/// that silences nothing. O(n log n).
///
/// A comment that outlives its reason hides the next problem in its place.
func audible(_ diagnostics: [Diagnostic], in deck: Deck) -> [Diagnostic] {
  guard !deck.silences.isEmpty else { return diagnostics }
  let silences = Silences(deck.silences)
  var used: Set<RuleName> = []
  var audible = diagnostics.filter { diagnostic in
    guard let name = silences.name(silencing: diagnostic) else { return true }
    used.insert(name)
    return false
  }
  let known = Set(knownRules)
  let unused = deck.silences.flatMap(\.names).filter { name in
    // A name of no rule is reported as that, and what is off cannot be silenced.
    !used.contains(name) && known.contains(name.rule) && deck.settings.severities[name.rule] != .some(nil)
      && !RuleID.ofMachine.contains(name.rule)
  }
  audible += judged(unused.map(unusedIgnore), by: deck.settings)
  return audible
}

private func unusedIgnore(_ name: RuleName) -> Diagnostic {
  Diagnostic(
    rule: .unusedIgnore, severity: .warning,
    message: "'\(name.rule)' finds nothing in the next block to be silent about",
    location: name.location, help: "remove the name, or move the comment to the line above the problem")
}
