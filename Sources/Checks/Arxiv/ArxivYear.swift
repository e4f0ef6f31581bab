package import Diagnostics
import Markup
package import Slides
import SourceText

/// A year in parentheses contradicts the arXiv identifier that it stands behind.
///
/// The identifier says when a paper was first submitted. A paper that is published in the following year or two is
/// normal; a year before that, or three and more after it, is a slip, or a link to another paper. Of a range,
/// `(2024-2025)` or `(2024-25)`, any year may be the right one, and several links share the year behind the last of
/// them.
///
/// Fires on `[DeepSeek-R1](https://arxiv.org/abs/2501.12948) (2024)`, since the paper is of January 2025. Does not fire
/// on `(2025)`, nor on `(2026)`.
package struct ArxivYear: Rule {
  package static let id: RuleID = "arxiv-year"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    deck.slides.flatMap { slide in
      datedLinks(of: slide, in: deck.document).flatMap { check($0, in: deck, world) }
    }
  }

  private func check(_ citation: DatedLinks, in deck: Deck, _ world: World) -> [Diagnostic] {
    citation.links.compactMap { link in
      guard let text = arxivIdentifier(in: link.target),
        case .success(let identifier) = ArxivIdentifier.read(text, today: world.today),
        let problem = contradiction(of: citation.years, with: identifier.year)
      else { return nil }
      return Diagnostic(
        rule: Self.id, severity: .warning,
        message:
          "the year '\(deck.document.source.text(citation.range))' is \(problem) '\(text)', which is of \(identifier.name)",
        location: deck.location(citation.range),
        related: [
          Diagnostic.Related(location: deck.location(link.range), message: "the identifier")
        ],
        help: "write '\(identifier.year)', or link the paper that is meant")
    }
  }

  private func contradiction(of years: ClosedRange<Int>, with year: Int) -> String? {
    if years.upperBound < year { return "before the arXiv identifier" }
    if years.lowerBound > year + 2 { return "long after the arXiv identifier" }
    return nil
  }
}
