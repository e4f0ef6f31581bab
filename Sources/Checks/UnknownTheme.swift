package import Diagnostics
package import Slides
import SourceText

/// The front matter names a theme that there is none of.
///
/// The deck is shown all the same, in the first theme of the list, which may not be what its author wants the hall to
/// see. Choose one of the names that `lectern themes` prints, or write the path of a style sheet: relative to the folder
/// of the deck, inside the project, and with `.css` at its end. The names of reveal.js's themes stand for the nearest
/// of Lectern's.
///
/// Fires on `theme: lectrue`; not on `theme: lecture`, `theme: moon`, or `theme: mine.css` where there is such a file.
package struct UnknownTheme: Rule {
  package static let id: RuleID = "unknown-theme"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    let name = deck.settings.theme
    guard let location = deck.settings.values["theme"], !world.themes.contains(name) else { return [] }
    func found(_ message: String, help: String) -> [Diagnostic] {
      [Diagnostic(rule: Self.id, severity: .warning, message: message, location: location, help: help)]
    }
    guard !name.hasSuffix(".css") else {
      switch world.read(name) {
      case .bytes: return []
      case .missing:
        return found(
          "there is no theme file '\(name)'", help: "mend the path, which is relative to the folder of the deck")
      case .outside:
        return found("the theme file '\(name)' is outside of the project", help: "copy it into the project")
      case .unreadable(let reason):
        return found("the theme file '\(name)' cannot be read: \(reason)", help: "let it be read")
      }
    }
    guard !world.themes.isEmpty else { return [] }
    return found(
      "there is no theme '\(name)'",
      help: closest(to: name, in: world.themes).map { "did you mean '\($0)'?" } ?? "'lectern themes' lists the names")
  }
}
