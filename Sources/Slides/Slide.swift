package import Markup
public import SourceText

/// One slide.
public struct Slide: Sendable {
  public enum Kind: String, Sendable { case content, title }

  public internal(set) var index: SlideIndex
  /// What the author has written, or the title slide that is made from the settings.
  public let kind: Kind
  /// Unique in the deck: the author's, or the slug of the first heading, or empty when there is neither.
  public let id: String
  /// The text of the first heading.
  public let title: String?
  /// From the first to the last byte of its text, notes included; empty at its place for an empty slide.
  public let location: SourceLocation
  /// What `.slide` comments say: `class`, `data-transition` and so on, without the id.
  package var attributes = AttributeList()
  /// What these attributes mean.
  package var properties = SlideProperties()
  /// What the audience sees, at the top level, in order.
  package var blocks: [NodeID] = []
  /// What only the speaker sees; empty when there are no notes.
  package var notes: [NodeID] = []
  /// Attributes of elements, from `.element` comments and from braces, by node.
  package var elementAttributes: [NodeID: AttributeList] = [:]
  /// Comments that were directives, and whatever else is not printed.
  package var hidden: Set<NodeID> = []
  /// What is linked, shown or cited, in the order of the source.
  public internal(set) var references: [Reference] = []
  /// What comes step by step, in the order of the steps.
  public internal(set) var fragments: [Fragment] = []
  /// What its code blocks show, by node.
  package var listings: [NodeID: CodeListing] = [:]
  /// The separator that it follows; nil for the first.
  package var separator: SourceLocation?
  /// The ids of its headings, unique in the deck, without the heading whose id is the slide's.
  package var headingIDs: [NodeID: String] = [:]
  /// The ids of elements that are written as HTML.
  package var htmlIDs: [String] = []
  /// The words of its notes; in languages without blanks between words, every character is one.
  public internal(set) var noteWords = 0
  /// How long it is to be shown, in seconds: as `data-timing` says, or its share of the `duration`; nil without either.
  public internal(set) var seconds: Double?

  init(index: SlideIndex, kind: Kind = .content, id: String, title: String?, location: SourceLocation) {
    self.index = index
    self.kind = kind
    self.id = id
    self.title = title
    self.location = location
  }

  /// How many steps it takes after the slide has come.
  public var stepCount: Int { (fragments.last?.step ?? -1) + 1 }

  /// Whether the speaker has something to say that the audience does not see.
  public var hasNotes: Bool { !notes.isEmpty || !(properties.notes ?? "").isEmpty }

  /// Not shown at all.
  package var isHidden: Bool { properties.visibility == .hidden }
  /// Shown, but left out of the count.
  package var isUncounted: Bool { properties.visibility == .uncounted }
}
