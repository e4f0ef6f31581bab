public import SourceText

/// What the front matter and the command line say about a deck as a whole.
public struct DeckSettings: Sendable, Hashable {
  public var title: String?
  public var subtitle: String?
  public var author: String?
  public var date: String?
  public var description: String?
  /// A language tag, such as `en` or `zh-Hans`.
  public var lang = "en"
  /// The direction of the text: `ltr`, `rtl` or `auto`.
  public var dir = "ltr"
  public var theme = "lecture"
  /// The size of a slide in CSS pixels.
  public var width = 1280
  public var height = 720
  /// The share of the window that stays free around a slide.
  public var margin = 0.04
  public var center = false
  public var controls = true
  public var progress = true
  public var slideNumber = true
  /// How the number is written, or nil for the form that fits the shape of the deck.
  public var slideNumberForm: SlideNumberForm?
  public var transition = "slide"
  public var smart = false
  /// Where each key of the front matter is written, for diagnostics.
  public var keys: [String: SourceLocation] = [:]
  /// Where the value of each key of the front matter is written.
  public var values: [String: SourceLocation] = [:]
  /// Keys of the front matter that have no effect yet, such as `event` or `license`, and their text.
  public var other: [String: String] = [:]

  public init() {}
}

/// The forms of a slide's number, by reveal.js's names.
public enum SlideNumberForm: String, Sendable, Hashable, CaseIterable {
  /// The stack and the slide in it: `2.1`.
  case stackDotSlide = "h.v"
  /// The same with a slash: `2 / 1`.
  case stackSlashSlide = "h/v"
  /// The place among all slides.
  case place = "c"
  /// The place, and how many there are.
  case placeOfTotal = "c/t"
}
