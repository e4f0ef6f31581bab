import Diagnostics
import Markup
import SourceText

/// Makes the slides of a deck from what was cut, read and named.
struct SlideMaker {
  let text: DeckText
  let document: Document
  let world: World
  let settings: DeckSettings
  /// In the text of the deck.
  private(set) var diagnostics: [Diagnostic] = []
  private var attributes = AttributeReader()

  init(text: DeckText, document: Document, world: World, settings: DeckSettings) {
    self.text = text
    self.document = document
    self.world = world
    self.settings = settings
  }

  /// The stacks, with the title slide first when it is asked for. The names are in the order of the slides.
  mutating func stacks(
    from drafts: [[SlideDraft]], _ readings: [[SlideReading]], _ names: [SlideIDs.Names]
  ) -> [SlideStack] {
    var stacks = settings.titleSlide ? [SlideStack(slides: [titleSlide(named: names)])] : []
    var names = names[...]
    for (drafts, readings) in zip(drafts, readings) {
      var stack = SlideStack(slides: [])
      for (draft, reading) in zip(drafts, readings) {
        let index = SlideIndex(horizontal: stacks.count, vertical: stack.slides.count)
        stack.slides.append(slide(at: index, from: draft, reading, names.removeFirst()))
        stack.attributes.add(reading.stackAttributes)
        if !reading.stackAttributes.isEmpty { _ = attributes.readSlide(reading.stackAttributes, as: .deckText) }
      }
      stacks.append(stack)
    }
    diagnostics += attributes.diagnostics
    return stacks
  }

  /// The slide that says what the deck is, whose text is in the settings.
  private func titleSlide(named names: [SlideIDs.Names]) -> Slide {
    let isTaken = names.contains { $0.id == "title-slide" || $0.headings.values.contains("title-slide") }
    let place = settings.values["title"] ?? settings.keys["titleSlide"]
    let start = SourceLocation(file: FileID(index: 0), range: SourceRange(0, 0))
    return Slide(
      index: SlideIndex(horizontal: 0, vertical: 0), kind: .title, id: isTaken ? "" : "title-slide",
      title: settings.title, location: place ?? start)
  }

  private mutating func slide(
    at index: SlideIndex, from draft: SlideDraft, _ reading: SlideReading, _ names: SlideIDs.Names
  ) -> Slide {
    let range = document.source.trimmed(draft.text)
    var slide = Slide(index: index, id: names.id, title: names.title, location: text.location(range))
    slide.attributes = reading.attributes.without("id")
    slide.properties = properties(from: reading)
    slide.blocks = draft.blocks
    slide.notes = draft.notes
    slide.elementAttributes = reading.elementAttributes
    for (heading, list) in reading.elementAttributes where list.id == names.id && reading.headings.first == heading {
      // The slide bears it now.
      slide.elementAttributes[heading] = list.without("id")
    }
    slide.hidden = reading.hidden
    for id in reading.codeBlocks { slide.listings[id] = listing(of: id) }
    let references = reading.references + slide.listings.values.compactMap { reference(to: $0.origin) }
    slide.references = references.sorted { $0.location < $1.location }.map { text.located($0) }
    let steps = reading.codeBlocks.flatMap { codeSteps(of: $0, slide.listings[$0]) }
    slide.fragments = fragments(from: reading.fragments + fragmentElements(of: draft, reading) + steps)
      .map { text.located($0) }
    slide.separator = draft.separator.map { text.location($0) }
    slide.headingIDs = names.headings
    slide.htmlIDs = reading.htmlIDs.compactMap(\.value)
    slide.noteWords =
      wordCount(of: draft.notes, in: document) + wordCount(in: (slide.properties.notes ?? "").utf8)
    return slide
  }

  /// What the slide's attributes mean, and a look at all others on it.
  private mutating func properties(from reading: SlideReading) -> SlideProperties {
    for (_, list) in reading.elementAttributes.sorted(by: { $0.key < $1.key }) {
      attributes.checkElement(list, as: .deckText)
    }
    for tag in reading.htmlTags {
      if tag.name == "section" {
        attributes.readSection(tag.attributes, as: .deckText)
      } else {
        attributes.checkElement(tag.attributes, as: .deckText)
      }
    }
    return attributes.readSlide(reading.attributes, as: .deckText)
  }

  // MARK: Code

  private mutating func listing(of id: NodeID) -> CodeListing {
    let folder = text.folder(of: text.location(document[id].range).file)
    let (listing, problems) = readListing(of: id, in: document, as: .deckText) {
      world.read(normalized(joined(folder, $0)))
    }
    diagnostics += problems
    return listing
  }

  private func reference(to origin: CodeListing.Origin?) -> Reference? {
    origin.map {
      Reference(
        kind: .code, target: $0.path, location: SourceLocation(file: .deckText, range: $0.pathRange), text: "")
    }
  }

  /// Each group of lines after the first comes with a step; where the code has an index, they count up from it.
  private func codeSteps(of id: NodeID, _ listing: CodeListing?) -> [FragmentElement] {
    let location = SourceLocation(file: .deckText, range: document[id].range)
    let first = document.attributes[id]?["data-fragment-index"].flatMap(leadingInteger)
    return (0..<(listing?.stepCount ?? 0)).map { step in
      FragmentElement(at: location, kind: .code, index: first.map { $0 &+ step })
    }
  }

  // MARK: Fragments

  /// The elements that Markdown makes and comments or braces turn into fragments, as far as the audience sees them.
  private func fragmentElements(of draft: SlideDraft, _ reading: SlideReading) -> [FragmentElement] {
    var blocks = draft.blocks[...]
    return reading.elementAttributes.sorted { $0.key < $1.key }.compactMap { id, attributes in
      while let block = blocks.first, Int(document[block].subtreeEnd) <= id.index { blocks.removeFirst() }
      guard let block = blocks.first, block <= id, document[id].kind != .htmlBlock, document[id].kind != .htmlInline
      else { return nil }
      return FragmentElement(
        at: SourceLocation(file: .deckText, range: document[id].range), with: attributes)
    }
  }
}
