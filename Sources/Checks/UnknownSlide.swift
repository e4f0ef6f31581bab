package import Diagnostics
package import Slides
import SourceText

/// A link leads to a slide or an element that the deck does not have.
///
/// In a show such a link does nothing, and nobody notices before the talk. It may name a slide by its id, `#/intro` or
/// `#intro`, or by its place counted from 0, `#/2` or `#/2/1`. An id is what `<!-- .slide: id="..." -->` says, the
/// slug of a heading, or the id of any element.
///
/// Fires on `[the router](#/ruoter)` when the deck has a slide `# Router`. Write `#/router`.
package struct UnknownSlide: Rule {
  package static let id: RuleID = "unknown-slide"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    let ids = Anchors(of: deck)
    var near = NearNames(ids.names)
    return deck.slides.flatMap { slide in
      slide.references.compactMap { reference in
        guard reference.kind == .link, case .slide(let place) = reference.place else { return nil }
        return problem(with: place, at: reference, in: deck, ids, &near)
      }
    }
  }

  private func problem(
    with place: String, at reference: Reference, in deck: Deck, _ ids: Anchors, _ near: inout NearNames
  ) -> Diagnostic? {
    let parts = place.drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, !name.isEmpty, name != "!" else { return nil }
    // As in reveal.js, digits are a place and anything else is a name.
    if place.hasPrefix("/"), let horizontal = number(name) {
      return problem(withSlide: name, horizontal, parts.dropFirst().first, at: reference, in: deck)
        ?? problem(withStep: parts, horizontal, at: reference, in: deck)
    }
    // The browser scrolls to the top on this one.
    guard ids.id(for: name) == nil, place.hasPrefix("/") || name.lowercased() != "top" else { return nil }
    let prefix = place.hasPrefix("/") ? "#/" : "#"
    return Diagnostic(
      rule: Self.id, severity: .error, message: "no slide or element has the id '\(name)'",
      location: reference.location,
      help: near.guess(for: name).map { "did you mean '\(prefix)\($0)'?" }
        ?? "write the id of a slide, or its place, such as '#/2'")
  }

  private func problem(
    withSlide name: String, _ horizontal: Int, _ second: String?, at reference: Reference, in deck: Deck
  ) -> Diagnostic? {
    guard deck.stacks.indices.contains(horizontal) else {
      return Diagnostic(
        rule: Self.id, severity: .error, message: "the deck has no slide '\(name)'", location: reference.location,
        help: "write a number from 0 to \(deck.stacks.count - 1)\(stackHint(for: horizontal, in: deck))")
    }
    guard let second, !second.isEmpty else { return nil }
    let count = deck.stacks[horizontal].slides.count
    guard let vertical = number(second), vertical < count else {
      return Diagnostic(
        rule: Self.id, severity: .error, message: "the stack \(horizontal) has no slide '\(second)'",
        location: reference.location,
        help: count == 1
          ? "write '#/\(horizontal)', since there is one slide in it"
          : "write a number from 0 to \(count - 1) behind '#/\(horizontal)/'")
    }
    return nil
  }

  /// `#/2/1/3`: the step of a slide that is there.
  private func problem(
    withStep parts: [String], _ horizontal: Int, at reference: Reference, in deck: Deck
  ) -> Diagnostic? {
    guard parts.count == 3, let vertical = number(parts[1]), let step = number(parts[2]) else { return nil }
    let count = deck.stacks[horizontal].slides[vertical].stepCount
    guard step >= count else { return nil }
    return Diagnostic(
      rule: Self.id, severity: .error, message: "the slide '#/\(horizontal)/\(vertical)' has no step '\(parts[2])'",
      location: reference.location,
      help: count == 0
        ? "write '#/\(horizontal)/\(vertical)', since it has no steps" : "write a number from 0 to \(count - 1)")
  }

  /// For a deck of one stack, where people count slides as if each were a stack.
  private func stackHint(for number: Int, in deck: Deck) -> String {
    guard deck.stacks.count == 1, deck.stacks[0].slides.indices.contains(number) else { return "" }
    return ", or '#/0/\(number)', since all slides are in one stack"
  }

  private func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) ?? .max : nil
  }
}
