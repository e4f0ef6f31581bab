package import Diagnostics
package import Slides
import SourceText

/// A deck has no slide.
///
/// A file that is empty, or holds only settings, separators and definitions, makes a page on which nothing is to be
/// seen. Write something into it, or leave it out of the build.
///
/// Fires on an empty file; not on `# Sorting`.
package struct EmptyDeck: Rule {
  package static let id: RuleID = "empty-deck"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    guard deck.stacks.isEmpty, let file = deck.files.ids.first else { return [] }
    return [
      Diagnostic(
        rule: Self.id, severity: .warning, message: "the deck '\(deck.files[file].name)' has no slide",
        location: SourceLocation(file: file, range: SourceRange(0, 0)), help: "write a slide, such as '# Title'")
    ]
  }
}
