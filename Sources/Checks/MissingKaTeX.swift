package import Diagnostics
package import Slides
import SourceText

/// A deck asks for KaTeX and has none beside it.
///
/// Nothing is loaded from the network, so that `math: katex` needs KaTeX's own files in the project: formulas stay TeX
/// without them. Put `katex.min.js`, `katex.min.css` and the folder `fonts` into a folder `katex` beside the deck, or
/// name another folder in `katex`; or leave `math` out, and the compiler sets the formulas.
///
/// Fires on `math: katex` without these files; not on `math: mathml`.
package struct MissingKaTeX: Rule {
  package static let id: RuleID = "missing-katex"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    guard deck.settings.math == "katex", let location = deck.settings.values["katex"] ?? deck.settings.values["math"]
    else { return [] }
    let files = ["katex.min.js", "katex.min.css"].map { joined(deck.settings.katexFolder, $0) }
    guard let missing = files.first(where: { !world.fileExists($0) }) else { return [] }
    return [
      Diagnostic(
        rule: Self.id, severity: .error, message: "there is no '\(missing)' to set formulas with", location: location,
        help: "put KaTeX's files there, or leave 'math' out, and the compiler sets the formulas")
    ]
  }
}
