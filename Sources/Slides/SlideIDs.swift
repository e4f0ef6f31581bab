import Diagnostics
import Markup
import SourceText

/// The ids of a deck: each once, the authors' own before those made from headings.
struct SlideIDs {
  private(set) var diagnostics: [Diagnostic] = []
  private let document: Document
  private var taken: [String: SourceRange] = [:]
  /// The number that the next heading with a slug gets when the slug is taken.
  private var numbers: [String: Int] = [:]

  /// What one slide is called.
  struct Names {
    var id = ""
    var title: String?
    /// The ids of its headings, without the one that has become the slide's.
    var headings: [NodeID: String] = [:]
  }

  init(of document: Document) { self.document = document }

  /// Names all slides of a deck. O(headings).
  mutating func name(_ slides: [SlideReading]) -> [Names] {
    for slide in slides { takeOwnIDs(of: slide) }
    var names = slides.map { slide in
      let first = slide.headings.first
      let title = first.map { document.string(of: $0) }
      return Names(
        id: ownID(of: slide) ?? uniqueID(for: slug(of: title ?? "")), title: title.flatMap { $0.isEmpty ? nil : $0 })
    }
    for (index, slide) in slides.enumerated() {
      for (place, heading) in slide.headings.enumerated() {
        if let own = slide.elementAttributes[heading]?.id {
          if own != names[index].id { names[index].headings[heading] = own }
        } else if place > 0 || slide.attributes.id != nil {
          let id = uniqueID(for: slug(of: document.string(of: heading)))
          if !id.isEmpty { names[index].headings[heading] = id }
        }
      }
    }
    return names
  }

  /// The id that the author gives to the slide, or to its first heading.
  private func ownID(of slide: SlideReading) -> String? {
    let id = slide.attributes.id ?? slide.headings.first.flatMap { slide.elementAttributes[$0]?.id }
    return id.flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func takeOwnIDs(of slide: SlideReading) {
    let lists = [slide.attributes] + slide.elementAttributes.sorted { $0.key < $1.key }.map(\.value)
    for attribute in lists.flatMap(\.attributes) + slide.htmlIDs where attribute.name == "id" {
      guard let id = attribute.value, !id.isEmpty else { continue }
      if let first = taken[id] {
        reportDuplicate(id, at: attribute.valueRange, first: first)
      } else {
        taken[id] = attribute.valueRange
      }
    }
  }

  private mutating func uniqueID(for slug: String) -> String {
    guard !slug.isEmpty else { return "" }
    var id = slug
    while taken[id] != nil {
      numbers[slug, default: 0] += 1
      id = "\(slug)-\(numbers[slug, default: 0])"
    }
    taken[id] = SourceRange(0, 0)
    return id
  }

  private mutating func reportDuplicate(_ id: String, at range: SourceRange, first: SourceRange) {
    diagnostics.append(
      Diagnostic(
        rule: .duplicateID, severity: .warning, message: "the id '\(id)' is used twice, and links lead to the first",
        location: SourceLocation(file: .deckText, range: range),
        related: [
          Diagnostic.Related(location: SourceLocation(file: .deckText, range: first), message: "first used here")
        ],
        help: "choose another id"))
  }
}
