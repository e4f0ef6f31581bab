import Slides

/// Where the links inside a deck lead: to an id wherever there is one, since that is all that a page without scripts,
/// a printed one and a browser's history know.
///
///     #/0/3, #/router    → #router
struct PlaceLinks {
  private let anchors: Anchors
  private let ids: [SlideIndex: String]
  /// The number of the first slide in URLs: 1 where the author has set reveal.js's `hashOneBasedIndex`.
  private let first: Int

  /// O(slides and their elements).
  init(of deck: Deck) {
    anchors = Anchors(of: deck)
    first = deck.settings.options["hashOneBasedIndex"] == .flag(true) ? 1 : 0
    ids = Dictionary(deck.slides.map { ($0.index, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// What `url` becomes, or nil to keep it: because it leads elsewhere, nowhere, to a step of a slide, or to a slide
  /// without an id.
  func rewritten(_ url: String) -> String? {
    guard url.hasPrefix("#") else { return nil }
    let place = percentDecoded(url.dropFirst())
    guard place.hasPrefix("/") else { return target(place, of: url) }
    let parts = place.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap { Int($0) }
    if numbers.count == parts.count {
      guard parts.count <= 2, numbers.allSatisfy({ $0 >= first && $0 < .max }) else { return nil }
      let index = SlideIndex(horizontal: numbers[0] - first, vertical: numbers.count > 1 ? numbers[1] - first : 0)
      return ids[index].flatMap { $0.isEmpty ? nil : "#" + $0 }
    }
    return parts.count == 1 ? target(parts[0], of: url) : nil
  }

  private func target(_ name: String, of url: String) -> String? {
    guard !name.isEmpty, let id = anchors.id(for: name), "#" + id != url else { return nil }
    return "#" + id
  }
}
