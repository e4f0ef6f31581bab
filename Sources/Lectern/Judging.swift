import Diagnostics
import Slides

/// `diagnostics` as bad as the author's `checks` say they are, without those of rules that are off. O(n).
func judged(_ diagnostics: [Diagnostic], by settings: DeckSettings) -> [Diagnostic] {
  guard !settings.severities.isEmpty else { return diagnostics }
  return diagnostics.compactMap { diagnostic in
    guard let severity = settings.severities[diagnostic.rule] else { return diagnostic }
    guard let severity else { return nil }
    var judged = diagnostic
    judged.severity = severity
    return judged
  }
}
