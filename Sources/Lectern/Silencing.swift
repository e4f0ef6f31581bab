import Checks
import Diagnostics
import Slides

/// What is left of `diagnostics` where the author has silenced rules with `lectern-ignore`, and a warning for each name
/// that silences nothing. O(n log n).
///
/// A comment that outlives its reason hides the next problem in its place.
///
/// - Parameter rules: The rules that were asked: of another, nobody knows whether it is silenced in vain.
func audible(_ diagnostics: [Diagnostic], of rules: [RuleID], in deck: Deck) -> [Diagnostic] {
  guard !deck.silences.isEmpty else { return diagnostics }
  let silences = Silences(deck.silences)
  var used: Set<RuleName> = []
  var audible = diagnostics.filter { diagnostic in
    guard let name = silences.name(silencing: diagnostic) else { return true }
    used.insert(name)
    return false
  }
  let asked = Set(rules)
  let unused = deck.silences.flatMap(\.names).filter { name in
    // A name of no rule is reported as that, and what is off cannot be silenced.
    !used.contains(name) && asked.contains(name.rule) && deck.settings.severities[name.rule] != .some(nil)
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
