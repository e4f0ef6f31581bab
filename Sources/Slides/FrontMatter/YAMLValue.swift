import SourceText

/// A value of the front matter, and where it is written.
struct YAMLValue {
  enum Content {
    case scalar(String)
    case list([YAMLValue])
    case map([YAMLEntry])
  }

  var content: Content
  var range: SourceRange
  /// Whether it is nothing at all: `key:`, `~` or `null`.
  var isNull = false

  /// The text of a scalar, or of a list of scalars with commas between them.
  var text: String? {
    switch content {
    case .scalar(let text): return text
    case .list(let values):
      let texts = values.compactMap { if case .scalar(let text) = $0.content { text } else { nil } }
      return texts.count == values.count ? texts.joined(separator: ", ") : nil
    case .map: return nil
    }
  }
}

/// One `key: value`.
struct YAMLEntry {
  var key: String
  var keyRange: SourceRange
  var value: YAMLValue
}
