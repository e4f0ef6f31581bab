import Diagnostics
import Markup
import Slides
import SourceText

/// What a reader makes of the attributes of a one-slide deck.
struct AttributeReading {
  let properties: SlideProperties
  let diagnostics: [Diagnostic]
  private let text: String

  /// Reads the slide, and the elements of the slide, that `text` holds.
  init(_ text: String) {
    self.text = text
    let deck = Assembled(text).deck
    var reader = AttributeReader()
    var properties = SlideProperties()
    for slide in deck.slides {
      properties = reader.readSlide(slide.attributes, as: slide.location.file)
      for (_, list) in slide.elementAttributes.sorted(by: { $0.key < $1.key }) {
        reader.checkElement(list, as: slide.location.file)
      }
    }
    self.properties = properties
    diagnostics = reader.diagnostics.sorted()
  }

  var ranges: [SourceRange] { diagnostics.map(\.location.range) }
  var rules: [String] { diagnostics.map(\.rule.description) }

  /// The text after all fixes.
  var fixed: String {
    var bytes = Array(text.utf8)
    let edits = diagnostics.compactMap(\.fix).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.location > $1.location }) {
      bytes.replaceSubrange(edit.location.range.offsets, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
