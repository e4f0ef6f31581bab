import Diagnostics
import Markup
public import Slides
import SourceText

/// A deck as JSON, for other programs: its settings, stacks and slides, and where each of them is written.
///
/// The form is that of `deck.schema.json`. The same deck gives the same bytes. O(n).
public func renderModel(_ deck: Deck) -> String {
  var model = DeckModel(deck)
  return model.json.indented + "\n"
}

/// Gathers what there is to be told about a deck.
struct DeckModel {
  private let deck: Deck
  private var places: Places

  init(_ deck: Deck) {
    self.deck = deck
    places = Places(in: deck.files)
  }

  /// The version of the form: another one when a program that reads the old form could go wrong.
  private static let version = 1

  var json: JSON {
    mutating get {
      let slides = deck.slides
      let numbers = SlideNumbers(of: deck).all
      var next = 0
      let stacks = deck.stacks.map { stack in
        JSON.object([
          ("attributes", attributes(stack.attributes)),
          (
            "slides",
            .array(
              stack.slides.map { slide in
                defer { next += 1 }
                return self.slide(slide, number: numbers[next])
              })
          ),
        ])
      }
      return .object([
        ("version", .integer(Self.version)),
        ("files", .array(deck.files.ids.map { .string(deck.files[$0].name) })),
        ("title", .string(deck.pageTitle)),
        ("settings", settingsJSON(deck.settings)),
        ("metadata", .object(deck.settings.other.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
        ("slideCount", .integer(slides.count { !$0.isHidden && !$0.isUncounted })),
        ("noteWords", .integer(slides.reduce(0) { $0 + $1.noteWords })),
        ("seconds", slides.compactMap(\.seconds).isEmpty ? .null : .number(slides.compactMap(\.seconds).reduce(0, +))),
        ("references", .array(deck.references.map { reference($0) })),
        ("stacks", .array(stacks)),
      ])
    }
  }

  // MARK: Slides

  private mutating func slide(_ slide: Slide, number: String?) -> JSON {
    .object([
      ("index", .object([("h", .integer(slide.index.horizontal)), ("v", .integer(slide.index.vertical))])),
      ("number", .optional(number)),
      ("kind", .string(slide.kind.rawValue)),
      ("id", .string(slide.id)),
      ("title", .optional(slide.title)),
      ("location", place(slide.location)),
      ("classes", .array(slide.attributes.classes.map { .string($0) })),
      ("attributes", attributes(slide.attributes)),
      ("properties", propertiesJSON(slide.properties)),
      ("blocks", blocks(slide.blocks, of: slide)),
      ("notes", blocks(slide.notes, of: slide)),
      ("plainNotes", .optional(slide.properties.notes)),
      ("noteWords", .integer(slide.noteWords)),
      ("seconds", slide.seconds.map { .number($0) } ?? .null),
      ("steps", .integer(slide.stepCount)),
      (
        "fragments",
        .array(
          slide.fragments.map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("step", .integer($0.step)), ("location", place($0.location)),
            ])
          })
      ),
      ("references", .array(slide.references.map { reference($0) })),
    ])
  }

  /// What a code block shows, and step by step.
  private func code(_ listing: CodeListing) -> JSON {
    let steps = listing.steps.map { step in
      JSON.array(step.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
    }
    return .members([
      "language": .string(listing.language), "numbered": .flag(listing.isNumbered),
      "firstLine": .integer(listing.firstLine), "lineCount": .integer(listing.lineCount), "steps": .array(steps),
      "file": listing.origin.map { .string($0.path) },
      "text": listing.text.map { .string(String(decoding: $0, as: UTF8.self)) },
    ])
  }

  private func attributes(_ list: AttributeList) -> JSON {
    .object(list.attributes.filter { $0.name != "class" }.map { ($0.name, .string($0.value ?? "")) })
  }

  private mutating func reference(_ reference: Reference) -> JSON {
    .object([
      ("kind", .string(reference.kind.rawValue)),
      ("target", .string(reference.target)),
      ("text", .string(reference.text)),
      ("location", place(reference.location)),
    ])
  }

  private mutating func place(_ location: SourceLocation) -> JSON {
    let place = places.place(of: location)
    return .object([
      ("file", .integer(Int(location.file.index))),
      ("start", .integer(Int(location.range.start))), ("end", .integer(Int(location.range.end))),
      ("line", .integer(place.line)), ("column", .integer(place.column)),
      ("endLine", .integer(place.endLine)), ("endColumn", .integer(place.endColumn)),
    ])
  }

  // MARK: Blocks

  /// All blocks below `roots` in the order of the text, each with its depth: what nests deeply in a deck must not do
  /// so in the JSON.
  private mutating func blocks(_ roots: [NodeID], of slide: Slide) -> JSON {
    var blocks: [JSON] = []
    for root in roots {
      var ends: [Int] = []
      var index = root.index
      while index < Int(deck.document[root].subtreeEnd) {
        while let end = ends.last, end <= index { ends.removeLast() }
        let id = NodeID(index)
        let node = deck.document[id]
        guard node.kind.isBlock, !slide.hidden.contains(id) else {
          index = Int(node.subtreeEnd)
          continue
        }
        blocks.append(block(id, node, depth: ends.count, of: slide))
        ends.append(Int(node.subtreeEnd))
        index += 1
      }
    }
    return .array(blocks)
  }

  private mutating func block(_ id: NodeID, _ node: Node, depth: Int, of slide: Slide) -> JSON {
    let view = Block(id, in: deck.document)
    var members: [(name: String, value: JSON)] = [("kind", .string("\(node.kind)")), ("depth", .integer(depth))]
    switch view {
    case .heading(let heading): members.append(("level", .integer(heading.level)))
    case .list(let list): members.append(("ordered", .flag(list.isOrdered)))
    default: break
    }
    if let listing = slide.listings[id] { members.append(("code", code(listing))) }
    if node.kind.holdsText { members.append(("text", .string(deck.document.string(of: id)))) }
    if let list = slide.elementAttributes[id], !list.isEmpty {
      members.append(("classes", .array(list.classes.map { .string($0) })))
      members.append(("attributes", attributes(list)))
    }
    members.append(("location", place(deck.location(node.range))))
    return .object(members)
  }
}
