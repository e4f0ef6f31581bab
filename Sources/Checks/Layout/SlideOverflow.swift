package import Diagnostics
import Markup
package import Slides
import SourceText

/// What stands on a slide does not fit into its box, or code on it has to scroll.
///
/// The audience does not see what sticks out, and cannot scroll. Shorten the slide, split it, or make its text smaller.
/// Only a browser knows how much room a text takes, so that `lectern check` finds this with `--layout` alone, and by the
/// fonts of the computer that it runs on.
///
/// Fires on a slide with twenty items; not on what a container of the author's own cuts off or scrolls.
package struct SlideOverflow: Sendable {
  package static let id: RuleID = "slide-overflow"

  package init() {}

  /// What is wrong with `deck` by what a browser says. O(n).
  package func check(_ deck: Deck, by report: LayoutReport) -> [Diagnostic] {
    let slides = deck.slides
    return report.excesses.compactMap { excess in
      guard slides.indices.contains(excess.slide) else { return nil }
      let slide = slides[excess.slide]
      return Diagnostic(
        rule: Self.id, severity: .warning, message: message(for: excess, on: slide, in: deck),
        location: location(of: excess, on: slide, in: deck), help: help(for: excess.kind))
    }
  }

  private func message(for excess: LayoutReport.Excess, on slide: Slide, in deck: Deck) -> String {
    let name = slide.id.isEmpty ? "\(slide.index.horizontal)/\(slide.index.vertical)" : slide.id
    let pixels = "\(excess.pixels) pixel\(excess.pixels == 1 ? "" : "s")"
    let box = "\(deck.settings.width) by \(deck.settings.height)"
    return switch excess.kind {
    case .high: "the slide '#/\(name)' is \(pixels) too high for its box of \(box)"
    case .wide: "the slide '#/\(name)' is \(pixels) too wide for its box of \(box)"
    case .scrollsHigh: "on the slide '#/\(name)', code is \(pixels) too high for its box, and scrolls"
    case .scrollsWide: "on the slide '#/\(name)', code is \(pixels) too wide for its box, and scrolls"
    }
  }

  private func help(for kind: LayoutReport.Excess.Kind) -> String {
    switch kind {
    case .high: "shorten the slide, split it, or give it the class 'small' or 'smaller'"
    case .wide: "shorten what is too wide, or give it the class 'small' or 'smaller'"
    case .scrollsHigh: "show fewer lines, or give the code the class 'smaller'"
    case .scrollsWide: "break the long lines, or give the code the class 'smaller'"
    }
  }

  /// The first element that does not fit; the slide where that is no element of the text, like its title from the
  /// settings.
  private func location(of excess: LayoutReport.Excess, on slide: Slide, in deck: Deck) -> SourceLocation {
    guard let node = excess.node, deck.document.nodes.indices.contains(node) else { return slide.location }
    return deck.location(deck.document[NodeID(node)].range)
  }
}
