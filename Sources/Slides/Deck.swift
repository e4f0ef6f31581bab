package import Markup
public import SourceText

/// A deck: what one Markdown file, and the files that it names, mean as slides.
public struct Deck: Sendable {
  /// The files that it was made from, the deck's own first.
  public let files: SourceFiles
  public let settings: DeckSettings
  /// The horizontal sequence: right and left walk over stacks, down and up inside one.
  public let stacks: [SlideStack]
  /// The parsed text of each file, by the index of its `FileID`.
  package let documents: [Document]
  /// Where the author wants some rules to say nothing.
  package let silences: [Silence]

  package init(
    files: SourceFiles, settings: DeckSettings, stacks: [SlideStack], documents: [Document], silences: [Silence] = []
  ) {
    self.files = files
    self.settings = settings
    self.stacks = stacks
    self.documents = documents
    self.silences = silences
  }

  /// Every slide in the order of the show.
  public var slides: [Slide] { stacks.flatMap(\.slides) }

  package func document(of file: FileID) -> Document { documents[Int(file.index)] }
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

/// One slide.
public struct Slide: Sendable {
  public let index: SlideIndex
  /// Unique in the deck: the author's, or the slug of the first heading, or empty when there is neither.
  public let id: String
  /// The text of the first heading.
  public let title: String?
  /// From the first to the last byte of its text, notes included; empty at its place for an empty slide.
  public let location: SourceLocation
  /// What `.slide` comments say: `class`, `data-transition` and so on, without the id.
  package let attributes: AttributeList
  /// What the audience sees, at the top level, in order. All of one document: `location.file`'s.
  package let blocks: [NodeID]
  /// What only the speaker sees; empty when there are no notes.
  package let notes: [NodeID]
  /// Attributes of elements, from `.element` comments and from braces, by node.
  package let elementAttributes: [NodeID: AttributeList]
  /// Comments that were directives, and whatever else is not printed.
  package let hidden: Set<NodeID>
  /// What is linked, shown or cited, in the order of the source.
  public let references: [Reference]
  /// What comes step by step, in the order of the steps.
  public let fragments: [Fragment]
  /// The separator that it follows; nil for the first.
  package let separator: SourceRange?
  /// The ids of its headings, unique in the deck, without the heading whose id is the slide's.
  package let headingIDs: [NodeID: String]
  /// The ids of elements that are written as HTML.
  package let htmlIDs: [String]

  package init(
    index: SlideIndex, id: String, title: String?, location: SourceLocation, attributes: AttributeList,
    blocks: [NodeID], notes: [NodeID], elementAttributes: [NodeID: AttributeList], hidden: Set<NodeID>,
    references: [Reference], fragments: [Fragment] = [], separator: SourceRange? = nil,
    headingIDs: [NodeID: String] = [:], htmlIDs: [String] = []
  ) {
    self.index = index
    self.id = id
    self.title = title
    self.location = location
    self.attributes = attributes
    self.blocks = blocks
    self.notes = notes
    self.elementAttributes = elementAttributes
    self.hidden = hidden
    self.references = references
    self.fragments = fragments
    self.separator = separator
    self.headingIDs = headingIDs
    self.htmlIDs = htmlIDs
  }

  /// How many steps it takes after the slide has come.
  public var stepCount: Int { (fragments.last?.step ?? -1) + 1 }

  /// Whether the speaker has something to say that the audience does not see.
  public var hasNotes: Bool { !notes.isEmpty }
}

/// Something that a slide points to.
public struct Reference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable { case link, image, asset, citation }

  public let kind: Kind
  /// The URL or path with escapes decoded; the key of a citation.
  public let target: String
  /// Where the target is written.
  public let location: SourceLocation
  /// The text of a link, the text alternative of an image.
  public let text: String

  public init(kind: Kind, target: String, location: SourceLocation, text: String) {
    self.kind = kind
    self.target = target
    self.location = location
    self.text = text
  }
}
