package import Diagnostics
import Highlight
import Markup
package import Slides
import SourceText

/// A fence names a language that the highlighter does not know.
///
/// The code is shown without colors. Most often the name is a slip; where it is a language that Lectern has no colors
/// for, `text` says that none are wanted.
///
/// Fires on a fence ```` ```pyhton ````; not on ```` ```python ```` nor on ```` ```text ````.
package struct UnknownLanguage: Rule {
  package static let id: RuleID = "unknown-language"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    var near = NearNames(Language.names, completes: false)
    return deck.slides.flatMap { slide in
      slide.listings.sorted { $0.key < $1.key }.compactMap { id, listing in
        let name = String(listing.language.trimmingPrefix("language-"))
        guard !name.isEmpty, Language.named(name) == nil, !Self.others.contains(name.lowercased()) else { return nil }
        let info = listing.infoRange
        let written = deck.document.source[info].firstRange(of: listing.language.utf8)
        let range = written.map { SourceRange($0.lowerBound, $0.upperBound) } ?? info
        return Diagnostic(
          rule: Self.id, severity: .warning, message: "there are no colors for the language '\(name)'",
          location: deck.location(range),
          help: near.guess(for: name).map { "did you mean '\($0)'?" } ?? "write 'text' where none are wanted")
      }
    }
  }

  /// Names that ask for something else than colors: diagrams, and no highlighting.
  private static let others: Set<String> = [
    "mermaid", "dot", "graphviz", "gv", "plantuml", "puml", "d2", "math", "no-highlight", "nohighlight",
  ]
}
