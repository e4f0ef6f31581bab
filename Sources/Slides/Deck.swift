package import Markup
public import SourceText

/// A deck: what one Markdown file, and the files that it names, mean as slides.
public struct Deck: Sendable {
  public let settings: DeckSettings
  /// The horizontal sequence: right and left walk over stacks, down and up inside one.
  public let stacks: [SlideStack]
  /// What the settings point to: style sheets, the logo, links in the footer.
  public let references: [Reference]
  /// The text that it was made from, which every range of a node is one of.
  package let text: DeckText
  /// The parsed text.
  package let document: Document
  /// Every formula as MathML, by node; none where KaTeX sets them in the browser.
  package let formulas: [NodeID: [UInt8]]
  /// The parsed footer.
  package let footer: Document?
  /// Where the author wants some rules to say nothing.
  package let silences: [Silence]

  /// The files that it was made from, the deck's own first.
  public var files: SourceFiles { text.files }

  /// Every slide in the order of the show.
  public var slides: [Slide] { stacks.flatMap(\.slides) }

  /// Where a range of `document` is written.
  package func location(_ range: SourceRange) -> SourceLocation { text.location(range) }
}

/// One or more slides on top of each other.
public struct SlideStack: Sendable {
  package var attributes: AttributeList
  public var slides: [Slide]

  package init(attributes: AttributeList = AttributeList(), slides: [Slide]) {
    self.attributes = attributes
    self.slides = slides
  }
}

/// Where a slide stands, counted from 0 as in reveal.js URLs: `#/h/v`.
public struct SlideIndex: Hashable, Sendable {
  public var horizontal: Int
  public var vertical: Int

  public init(horizontal: Int, vertical: Int) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
}
