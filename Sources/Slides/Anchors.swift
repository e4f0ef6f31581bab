import Markup
import SourceText

/// Every id in a deck that a link can lead to.
package struct Anchors: Sendable {
  private var ids: Set<String> = []
  /// In the order of the slides, for "did you mean".
  package private(set) var names: [String] = []
  /// The slugs of headings whose slides or elements have ids of their own.
  private var aliases: [String: String] = [:]

  /// O(slides and their elements).
  package init(of deck: Deck) {
    let document = deck.document
    for slide in deck.slides {
      add(slide.id)
      for id in slide.headingIDs.sorted(by: { $0.key < $1.key }) { add(id.value) }
      for id in slide.htmlIDs { add(id) }
      for element in slide.elementAttributes.sorted(by: { $0.key < $1.key }) {
        for name in ["id", "data-id"] { element.value[name].map { add($0) } }
      }
      for block in slide.blocks where document[block].kind == .heading {
        let id = slide.headingIDs[block] ?? slide.id
        let slug = slug(of: document.string(of: block))
        if aliases[slug] == nil { aliases[slug] = id }
      }
    }
  }

  private mutating func add(_ id: String) {
    if !id.isEmpty, ids.insert(id).inserted { names.append(id) }
  }

  /// The id that a link to `name` leads to, or nil when there is none.
  ///
  /// That is `name` itself; or what bears the heading of that slug, though it has an id of its own; or, since reveal.js
  /// 5 kept emoji and other symbols in its slugs, the id without them.
  package func id(for name: String) -> String? {
    if ids.contains(name) { return name }
    if let id = aliases[name], !id.isEmpty { return id }
    let plain = slug(of: name)
    guard plain != name, !plain.isEmpty, name == name.lowercased() else { return nil }
    return ids.contains(plain) ? plain : aliases[plain]
  }
}
