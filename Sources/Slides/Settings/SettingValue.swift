public import SourceText

/// What the value of a setting may be.
package enum SettingKind: Sendable, Hashable {
  case text
  case flag
  /// True, false, or one of some words.
  case flagOr([String])
  case choice([String])
  /// A whole number in a range, and what it is in words: "a number of pixels".
  case whole(ClosedRange<Int>, String)
  case number(ClosedRange<Double>, String)
  /// A number of milliseconds, or `false` for none.
  case milliseconds
  /// A span of time: `45`, `45 min`, `1h30`, `1:30:00`.
  case duration
  /// A text, or a list of texts.
  case texts
  /// A path or a list of paths, relative to the folder of the file that names them.
  case paths
  /// A regular expression in JavaScript's syntax, or `false` for none.
  case pattern
  /// Names with a text each.
  case map
  /// Rules with a severity each, or `off`.
  case severities
  /// Other settings.
  case group
  /// Whatever it is, it is kept.
  case any
}

/// The value of a setting, as its kind says.
public enum SettingValue: Sendable, Hashable {
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([String])
  case map([String: String])
  case paths([SettingPath])
}

extension SettingValue {
  var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var whole: Int? { number.map { Int($0) } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var list: [String]? { if case .list(let value) = self { value } else { nil } }
  var map: [String: String]? { if case .map(let value) = self { value } else { nil } }
  var paths: [SettingPath] { if case .paths(let value) = self { value } else { [] } }
}

/// One setting that Lectern knows: all that the reader, the reference page and the JSON Schema need.
package struct Setting: Sendable {
  /// By reveal.js's, reveal-md's or pandoc's name, where they have one.
  package let name: String
  package let kind: SettingKind
  /// What it holds when nobody sets it; nil for nothing.
  package let standard: String?
  /// One sentence for its users.
  package let summary: String
  /// Whether it is only kept, and changes nothing.
  package let isInert: Bool
  /// Puts a value into its place; nil for what only the runtime needs to know.
  let take: (@Sendable (SettingValue, inout DeckSettings) -> Void)?

  init(
    _ name: String, _ kind: SettingKind, _ standard: String? = nil, _ summary: String, isInert: Bool = false,
    take: (@Sendable (SettingValue, inout DeckSettings) -> Void)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.standard = standard
    self.summary = summary
    self.isInert = isInert
    self.take = take
  }
}

/// A file that a setting names.
public struct SettingPath: Sendable, Hashable {
  /// As it is written.
  public let path: String
  /// The folder that it is relative to, from the folder of the deck.
  public let folder: String
  /// Where it is written.
  public let location: SourceLocation

  /// The path from the folder of the deck.
  package var place: String { normalized(joined(folder, path)) }
}
