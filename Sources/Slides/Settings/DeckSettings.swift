package import Diagnostics
public import SourceText

/// What the command line, the front matter and the project's files say about a deck as a whole.
public struct DeckSettings: Sendable, Hashable {
  public var title: String?
  public var subtitle: String?
  public var author: String?
  public var date: String?
  public var description: String?
  public var keywords: [String] = []
  /// A language tag, such as `en` or `zh-Hans`.
  public var lang = "en"
  /// The direction of the text: `ltr`, `rtl` or `auto`.
  public var dir = "ltr"
  public var licence: String?
  /// Whether a slide with the title, the author and the date comes first.
  public var titleSlide = false
  /// Markdown for the foot of every slide.
  public var footer: String?
  /// A picture for the corner of every slide.
  public var logo: SettingPath?

  /// The name of a theme, or the path of a style sheet from the folder of the deck.
  public var theme = "lecture"
  public var highlightTheme: String?
  /// Style sheets of the author's.
  public var css: [SettingPath] = []
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
  /// Whether the items of lists come one by one.
  public var incremental = false
  /// Who sets formulas: `mathml` at build, or `katex` in the browser.
  public var math = "mathml"
  /// The folder of an author's own KaTeX.
  public var katex: SettingPath?
  /// TeX macros, by their names without the backslash.
  public var macros: [String: String] = [:]
  public var bibliography: [SettingPath] = []
  public var citationStyle: String?
  /// Where the sources of a slide stand: `end`, or `foot` for its foot as well.
  public var citations = "end"
  /// The files that follow the deck's own, each from a new stack on.
  public var chapters: [SettingPath] = []
  /// Regular expressions in JavaScript's syntax; empty for no such separator, nil for the dialect's own.
  public var separator: String?
  public var verticalSeparator: String?
  public var notesSeparator: String?
  /// How long the talk is to take, in seconds.
  public var duration: Double?
  /// Rules whose severity is not their own, and rules that are off: nil.
  package var severities: [RuleID: Severity?] = [:]

  /// What only the runtime needs to know, by reveal.js's names.
  public var options: [String: SettingValue] = [:]
  /// Where each key is written, for diagnostics.
  public var keys: [String: SourceLocation] = [:]
  /// Where the value of each key is written.
  public var values: [String: SourceLocation] = [:]
  /// Keys of the front matter that mean nothing to Lectern, such as `event` or `semester`, and their text.
  public var other: [String: String] = [:]

  public init() {}

  /// The folder of the author's own KaTeX, from the folder of the deck.
  package var katexFolder: String { katex?.place ?? "katex" }
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
