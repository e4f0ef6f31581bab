package import Diagnostics
package import Slides

/// A comment or a setting names a rule that there is none of.
///
/// `lectern-ignore` and `checks` have no effect then, and a problem that was to be an error, or to be silent, stays
/// what it is. Write the name as it stands in the brackets of the diagnostic.
///
/// Fires on `<!-- lectern-ignore mising-file -->`; not on `<!-- lectern-ignore missing-file: comes next week -->`.
package struct UnknownRule: Rule {
  package static let id: RuleID = "unknown-rule"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    let known = Set(knownRules)
    var near = NearNames(knownRules.map(\.description))
    let ignored = deck.silences.flatMap(\.names)
    let judged = deck.settings.severities.keys.sorted().compactMap { rule in
      deck.settings.keys["checks.\(rule)"].map { RuleName(rule: rule, location: $0) }
    }
    return (ignored + judged).filter { !known.contains($0.rule) }.map { name in
      Diagnostic(
        rule: Self.id, severity: .warning, message: "there is no rule '\(name.rule)'", location: name.location,
        help: near.guess(for: name.rule.description).map { "did you mean '\($0)'?" }
          ?? "write the name that stands in the brackets of the diagnostic")
    }
  }
}
