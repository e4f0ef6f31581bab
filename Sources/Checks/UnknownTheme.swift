package import Diagnostics
package import Slides

/// The front matter names a theme that there is none of.
///
/// The deck is shown all the same, in the first theme of the list, which may not be what its author wants the hall to
/// see. Choose one of the names.
///
/// Fires on `theme: lectrue`; not on `theme: lecture`.
package struct UnknownTheme: Rule {
  package static let id: RuleID = "unknown-theme"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    let name = deck.settings.theme
    guard let location = deck.settings.values["theme"], !world.themes.isEmpty, !world.themes.contains(name) else {
      return []
    }
    let names = world.themes.map { "'\($0)'" }.joined(separator: ", ")
    return [
      Diagnostic(
        rule: Self.id, severity: .warning, message: "there is no theme '\(name)'", location: location,
        help: closest(to: name, in: world.themes).map { "did you mean '\($0)'?" } ?? "write one of \(names)")
    ]
  }
}
