import Markup
import SourceText
import Testing

/// A kind of text that has been, somewhere, too much for a Markdown parser: made in any size.
struct TortureInput: CustomTestStringConvertible, Sendable {
  static let everything: MarkupOptions = [.deck, .citations, .smart]

  let name: String
  let options: MarkupOptions
  /// Whether `---` cuts the text, as between slides: as a line, and in the middle of one.
  let isCut: Bool
  /// A text of about so many bytes.
  let text: @Sendable (Int) -> String

  init(
    _ name: String, _ options: MarkupOptions = everything, isCut: Bool = false,
    text: @escaping @Sendable (Int) -> String
  ) {
    self.name = name
    self.options = options
    self.isCut = isCut
    self.text = text
  }

  /// The same piece of text again and again.
  init(_ piece: String, options: MarkupOptions = everything) {
    self.init("\(piece.debugDescription) again and again", options) { size in piece.repeated(toFill: size) }
  }

  var testDescription: String { name }

  func source(size: Int) -> SourceFile { SourceFile(name: "torture.md", text: text(size)) }

  /// Where `source` is cut.
  func breaks(in source: SourceFile) -> [SectionBreak] {
    guard isCut else { return [] }
    let bytes = source.bytes
    var breaks: [SectionBreak] = []
    var hyphens = 0
    for (offset, byte) in bytes.enumerated() {
      hyphens = byte == .hyphen ? hyphens + 1 : 0
      guard hyphens == 3 else { continue }
      hyphens = 0
      var end = offset + 1
      let isLine = (offset == 2 || bytes[offset - 3] == .lineFeed) && end < bytes.count && bytes[end] == .lineFeed
      if isLine { end += 1 }
      breaks.append(
        SectionBreak(range: SourceRange(offset - 2, end), contentStart: UInt32(end), tag: 0, endsFences: true))
    }
    return breaks
  }
}

extension String {
  /// The text `count` times.
  func times(_ count: Int) -> String { String(repeating: self, count: count) }

  /// The text as often as it fits `size` bytes, and once more.
  func repeated(toFill size: Int) -> String { times(size / utf8.count + 1) }
}

/// Numbered lines, or other pieces, up to `size` bytes.
func numbered(toFill size: Int, _ piece: (Int) -> String) -> String {
  var text = ""
  var number = 0
  while text.utf8.count < size {
    number += 1
    text += piece(number)
  }
  return text
}
