import HTML
import Markup
import Slides
import SourceText

/// Prints slides as the `<section>`s of a page.
struct SlideSections {
  let deck: Deck
  var markup: PageMarkup
  private(set) var html: [UInt8] = []

  init(_ deck: Deck, markup: PageMarkup) {
    self.deck = deck
    self.markup = markup
  }

  /// Prints a stack: as a section of sections, or the only slide directly.
  mutating func append(_ stack: SlideStack) {
    guard stack.slides.count > 1 || !stack.attributes.isEmpty else {
      for slide in stack.slides { append(slide) }
      return
    }
    var attributes = AttributeList([.plain("class", "stack")])
    attributes.add(stack.attributes)
    appendTag("section", attributes)
    for slide in stack.slides { append(slide) }
    html += "</section>\n".utf8
  }

  private mutating func append(_ slide: Slide) {
    var attributes = AttributeList(slide.id.isEmpty ? [] : [.plain("id", slide.id)])
    attributes.add(slide.attributes)
    appendTag("section", attributes)
    html += rendered(slide.blocks, of: slide)
    if slide.hasNotes {
      html += "<aside class=\"notes\">\n".utf8
      html += rendered(slide.notes, of: slide)
      html += "</aside>\n".utf8
    }
    html += "</section>\n".utf8
  }

  /// Blocks with the footnotes that they refer to at their foot.
  private mutating func rendered(_ blocks: [NodeID], of slide: Slide) -> [UInt8] {
    let document = deck.document
    var options = HTMLOptions()
    options.attributes = slide.elementAttributes
    for (heading, id) in slide.headingIDs {
      var attributes = options.attributes[heading] ?? document.attributes[heading] ?? AttributeList()
      if attributes.id == nil { attributes.add(.plain("id", id)) }
      options.attributes[heading] = attributes
    }
    options.hidden = slide.hidden
    var renderer = HTMLRenderer(document, options: options)
    for block in blocks { renderer.render(block) }
    let foot = renderer.output.count
    renderer.renderFootnotes()
    return markup.fitted(renderer.finish(), foot: foot)
  }

  private mutating func appendTag(_ name: StaticString, _ attributes: AttributeList) {
    var output = OutputBuffer()
    output.append("<")
    output.append(name)
    output.append(attributes)
    output.append(">\n")
    let tag = output.bytes()
    markup.note(tag)
    html += tag
  }
}

extension Attribute {
  /// An attribute that no source has.
  fileprivate static func plain(_ name: String, _ value: String) -> Attribute {
    Attribute(name: name, value: value, range: SourceRange(0, 0), valueRange: SourceRange(0, 0))
  }
}
