package import Diagnostics
package import Slides
import SourceText

/// The front matter names colors for code that there are none of.
///
/// Code is shown in the colors of the deck's theme, which suit it. Leave the setting out, or choose one of the names.
///
/// Fires on `highlightTheme: monokia`; not on `highlightTheme: monokai`.
package struct UnknownHighlightTheme: Rule {
  package static let id: RuleID = "unknown-highlight-theme"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    guard let name = deck.settings.highlightTheme, let location = deck.settings.values["highlightTheme"] else {
      return []
    }
    let plain = name.split(separator: "/").last.map { $0.lowercased() } ?? name
    guard !world.highlightThemes.isEmpty, !world.highlightThemes.contains(plain) else { return [] }
    let names = world.highlightThemes.map { "'\($0)'" }.joined(separator: ", ")
    return [
      Diagnostic(
        rule: Self.id, severity: .warning, message: "there are no colors for code called '\(name)'", location: location,
        help: closest(to: plain, in: world.highlightThemes).map { "did you mean '\($0)'?" } ?? "write one of \(names)")
    ]
  }
}
