internal import Themes

/// A look that a deck can have.
public struct Theme: Sendable {
  public let name: String
  /// What it is for, in one line.
  public let summary: String
  /// The style sheet as its author wrote it.
  public let source: [UInt8]
  /// With the files that it names held in it, when it names any.
  private let embedded: [UInt8]?

  init(name: String, summary: String = "", source: [UInt8], embedded: [UInt8]? = nil) {
    (self.name, self.summary, self.source, self.embedded) = (name, summary, source, embedded)
  }

  /// The style sheet as a page carries it. O(n).
  public var css: [UInt8] { embedded ?? squeezed(style: source) }

  /// All themes, the default first, and `auto` last.
  public static let all: [Theme] = {
    let blob = UnsafeBufferPointer(start: lectern_themes(), count: lectern_themes_count())
    let themes = EmbeddedParts(Array(blob)).parts.map { part in
      Theme(name: part.name, summary: firstComment(in: part.text), source: Array(part.text))
    }
    return themes + [automatic(themes)].compactMap(\.self)
  }()

  /// The theme called `name` by us or by reveal.js, if there is one.
  public static func named(_ name: String) -> Theme? {
    let name = revealNames[name] ?? name
    return all.first { $0.name == name }
  }

  /// Names that `named` knows: ours, then reveal.js's.
  public static var names: [String] { all.map(\.name) + revealNames.keys.sorted() }

  /// reveal.js 6.0.2's themes, each with the one of ours that is nearest to it.
  public static let revealNames: [String: String] = [
    "beige": "sand", "black": "dark", "black-contrast": "contrast", "blood": "dusk", "dracula": "dusk",
    "league": "dark", "moon": "blackboard", "night": "dark", "serif": "paper", "simple": "lecture", "sky": "lecture",
    "solarized": "sand", "white": "lecture", "white-contrast": "print",
  ]

  /// The first theme by day, and `dark` on the screen of a reader who asks the system for dark pages.
  private static func automatic(_ themes: [Theme]) -> Theme? {
    guard let day = themes.first, let night = themes.first(where: { $0.name == "dark" }) else { return nil }
    let summary = "For readers: \(day.name) by day, \(night.name) on a screen whose system is set to dark."
    let query = "@media screen and (prefers-color-scheme: dark) {\n"
    return Theme(
      name: "auto", summary: summary,
      source: Array("/* \(summary) */\n".utf8) + day.source + Array(query.utf8) + night.source + Array("}\n".utf8))
  }

  /// The text of the comment that a style sheet begins with.
  private static func firstComment(in css: ArraySlice<UInt8>) -> String {
    let line = String(decoding: css.prefix { $0 != 0x0A }, as: UTF8.self)
    return line.hasPrefix("/* ") && line.hasSuffix(" */") ? String(line.dropFirst(3).dropLast(3)) : ""
  }
}
