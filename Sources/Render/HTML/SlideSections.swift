import HTML
import Markup
import Slides
import SourceText

/// Prints slides as the `<section>`s of a page.
struct SlideSections {
  let deck: Deck
  var markup: PageMarkup
  private let purpose: PagePurpose
  private(set) var html: [UInt8] = []
  /// How many slides have been printed.
  private var count = 0

  init(_ deck: Deck, markup: PageMarkup, purpose: PagePurpose) {
    self.deck = deck
    self.markup = markup
    self.purpose = purpose
  }

  /// Prints a stack: as a section of sections, or the only slide directly.
  ///
  /// - Parameter draw: The SVG of a diagram, if there is one.
  mutating func append(_ stack: SlideStack, draw: (DiagramSource) -> [UInt8]?) {
    guard stack.slides.count > 1 || !stack.attributes.isEmpty else {
      for slide in stack.slides { append(slide, draw: draw) }
      return
    }
    var attributes = AttributeList([.plain("class", "stack")])
    attributes.add(stack.attributes)
    appendTag("section", attributes)
    for slide in stack.slides { append(slide, draw: draw) }
    html += "</section>\n".utf8
  }

  private mutating func append(_ slide: Slide, draw: (DiagramSource) -> [UInt8]?) {
    var attributes = AttributeList(slide.id.isEmpty ? [] : [.plain("id", slide.id)])
    attributes.add(rebased(slide.attributes.without("data-notes"), from: deck.text.folder(of: slide.location.file)))
    if slide.kind == .title { attributes.add(.plain("class", "center title-slide")) }
    if purpose == .measure { attributes.add(.plain("data-lectern-slide", String(count))) }
    count += 1
    appendTag("section", attributes)
    if slide.kind == .title { appendTitle() }
    html += rendered(slide.blocks, of: slide, slide.listings, draw: draw)
    if slide.hasNotes {
      html += "<aside class=\"notes\">\n".utf8
      appendPlainNotes(of: slide)
      // Notes are read, and hold no diagrams.
      html += rendered(slide.notes, of: slide, [:], draw: { _ in nil })
      html += "</aside>\n".utf8
    }
    html += "</section>\n".utf8
  }

  /// The notes of `data-notes`, which are text and no Markdown.
  private mutating func appendPlainNotes(of slide: Slide) {
    guard let notes = slide.properties.notes, !notes.isEmpty else { return }
    var output = OutputBuffer()
    output.append("<p>")
    output.append(escaping: notes)
    output.append("</p>\n")
    html += output.bytes()
  }

  /// What the deck says about itself, each in a line that a theme can dress.
  private mutating func appendTitle() {
    var output = OutputBuffer()
    output.append("<h1>")
    output.append(escaping: deck.pageTitle)
    output.append("</h1>\n")
    let lines = [
      ("subtitle", deck.settings.subtitle), ("author", deck.settings.author), ("date", deck.settings.date),
    ]
    for (name, text) in lines {
      guard let text, !text.isEmpty else { continue }
      output.append("<p class=\"")
      output.append(escaping: name)
      output.append("\">")
      output.append(escaping: text)
      output.append("</p>\n")
    }
    html += output.bytes()
  }

  /// Attributes whose paths lead from the deck's folder to where they led from `folder`.
  private func rebased(_ attributes: AttributeList, from folder: String) -> AttributeList {
    guard !folder.isEmpty else { return attributes }
    return AttributeList(
      attributes.attributes.map { attribute in
        guard let value = attribute.value, let mended = rebasedAttribute(attribute.name, value, from: folder) else {
          return attribute
        }
        var rebased = attribute
        rebased.value = mended
        return rebased
      })
  }

  /// Blocks with the footnotes that they refer to at their foot.
  private mutating func rendered(
    _ blocks: [NodeID], of slide: Slide, _ listings: [NodeID: CodeListing], draw: (DiagramSource) -> [UInt8]?
  ) -> [UInt8] {
    let document = deck.document
    var options = HTMLOptions()
    options.attributes = slide.elementAttributes
    options.replacements = deck.formulas
    for (heading, id) in slide.headingIDs {
      var attributes = options.attributes[heading] ?? document.attributes[heading] ?? AttributeList()
      if attributes.id == nil { attributes.add(.plain("id", id)) }
      options.attributes[heading] = attributes
    }
    options.hidden = slide.hidden
    if blocks == slide.notes {
      for id in blocks where document[id].kind == .htmlBlock {
        options.replacements[id] = withoutAsides(id, in: document)
      }
    }
    for (id, listing) in listings {
      var attributes = slide.elementAttributes[id] ?? AttributeList()
      if purpose == .measure { attributes.add(.plain("data-lectern-node", String(id.index))) }
      let source = listing.diagram(id, in: document)
      let figure = source.flatMap { source in draw(source).map { diagramFigure(source, svg: $0, attributes) } }
      options.replacements[id] = figure ?? codeBlock(id, listing, attributes, in: document)
    }
    options.opensPauses = true
    options.marksNodes = purpose == .measure
    var renderer = HTMLRenderer(document, options: options)
    let starts = renderer.render(blocks)
    let foot = renderer.output.count
    renderer.renderFootnotes()
    // Only formulas are all our own: what replaces other nodes carries attributes or markup of the author's.
    let trusted = renderer.replaced.filter { [.math, .mathBlock].contains(document[$0.node].kind) }.map(\.range)
    return markup.fitted(
      renderer.finish(), foot: foot, folders: folders(of: blocks, startingAt: starts), trusted: trusted)
  }

  /// The folders that relative URLs are written for, by where in the HTML they begin to hold.
  private func folders(of blocks: [NodeID], startingAt starts: [Int]) -> [(start: Int, folder: String)] {
    guard !deck.text.hasOneFolder else { return [] }
    return zip(blocks, starts).map { block, start in
      (start, deck.text.folder(of: deck.location(deck.document[block].range).file))
    }
  }

  private mutating func appendTag(_ name: StaticString, _ attributes: AttributeList) {
    var output = OutputBuffer()
    output.append("<")
    output.append(name)
    output.append(attributes)
    output.append(">\n")
    html += markup.safe(tag: markup.fitted(tag: output.bytes()))
  }
}

extension Attribute {
  /// An attribute that no source has.
  static func plain(_ name: String, _ value: String) -> Attribute {
    Attribute(name: name, value: value, range: SourceRange(0, 0), valueRange: SourceRange(0, 0))
  }
}
