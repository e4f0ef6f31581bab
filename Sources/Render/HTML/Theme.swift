internal import Themes

/// The looks that a deck can have.
public struct Theme: Sendable {
  public let name: String
  /// The style sheet, without comments.
  public let css: [UInt8]

  /// All themes, the default first.
  public static let all: [Theme] = {
    let blob = UnsafeBufferPointer(start: lectern_themes(), count: lectern_themes_count())
    return EmbeddedParts(Array(blob)).parts.map { Theme(name: $0.name, css: withoutComments($0.text)) }
  }()

  /// The theme called `name`, if there is one.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }
}
