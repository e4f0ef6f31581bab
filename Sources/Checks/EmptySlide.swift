package import Diagnostics
import Markup
package import Slides

/// A slide shows nothing.
///
/// Two separators with nothing between them make a blank slide, which the audience takes for a fault. Remove one of
/// the separators. A slide that is meant to be blank says so by a background or by notes for the speaker.
///
/// Fires between these separators:
///
///     ---
///
///     ---
///
/// Does not fire on a slide with `<!-- .slide: data-background-image="map.png" -->`, nor on one with notes.
package struct EmptySlide: Rule {
  package static let id: RuleID = "empty-slide"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    deck.slides.filter { isEmpty($0, in: deck) }.map { slide in
      Diagnostic(
        rule: Self.id, severity: .warning,
        message: "the slide '#/\(slide.index.horizontal)/\(slide.index.vertical)' shows nothing",
        location: slide.separator ?? slide.location,
        help: "write something on it, or remove a separator")
    }
  }

  private func isEmpty(_ slide: Slide, in deck: Deck) -> Bool {
    guard slide.kind == .content, !slide.hasNotes, slide.attributes.isEmpty else { return false }
    let document = deck.document
    return slide.blocks.allSatisfy { block in
      if slide.hidden.contains(block) { return true }
      switch document[block].kind {
      case .linkReferenceDefinition, .footnoteDefinition: return true
      case .htmlBlock:
        return htmlPieces(in: MappedText(html: block, in: document)).allSatisfy {
          if case .comment = $0 { true } else { false }
        }
      default: return false
      }
    }
  }
}
