import Diagnostics
import Markup
import Slides
import SourceText

/// A deck for a test, and its parts as text.
struct Assembled {
  let deck: Deck
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - files: The texts of other files, by their paths from the deck's folder.
  ///   - settings: What the world says about the deck, the strongest first.
  init(_ text: String, files: [String: String] = [:], settings: [SettingsFile] = []) {
    let world = World(
      today: CalendarDay(year: 2025, month: 6, day: 30), settings: settings, fileExists: { files[$0] != nil },
      read: { path in
        if path.hasPrefix("../") { return .outside }
        return files[path].map { .bytes(Array($0.utf8)) } ?? .missing
      })
    let (deck, diagnostics) = assembleDeck(SourceFile(name: "deck.md", text: text), in: world)
    self.deck = deck
    self.diagnostics = diagnostics.sorted()
  }

  var document: Document { deck.document }

  /// The slides of each stack, by their text: stacks stand beside `|`, slides beside `/`.
  var outline: String {
    deck.stacks.map { stack in
      stack.slides.map { slide in
        let shown = text(of: slide.blocks)
        return slide.notes.isEmpty ? shown : "\(shown) (\(text(of: slide.notes)))"
      }.joined(separator: " / ")
    }.joined(separator: " | ")
  }

  /// What bears attributes: its kind, its text and the attributes, in the order of the text.
  var elements: [String] {
    deck.slides.flatMap { slide in
      slide.elementAttributes.sorted { $0.key < $1.key }.map { id, list in
        "\(document[id].kind) '\(oneLine(document.source.text(document[id].range)))' \(describe(list))"
      }
    }
  }

  /// The attributes of the first slide.
  var attributes: String { deck.slides.first.map { describe($0.attributes) } ?? "" }

  /// Rule by rule, in the order of the text.
  var rules: [String] { diagnostics.map(\.rule.description) }

  var ranges: [SourceRange] { diagnostics.map(\.location.range) }

  /// The text after the fixes of all diagnostics.
  var fixed: String {
    var bytes = deck.files[deck.files.ids[0]].bytes
    let edits = diagnostics.compactMap(\.fix).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.location > $1.location }) {
      bytes.replaceSubrange(edit.location.range.offsets, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(of ids: [NodeID]) -> String {
    ids.map { oneLine(document.source.text(document[$0].range)) }.joined(separator: " ")
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  func describe(_ list: AttributeList) -> String {
    list.attributes.map { attribute in
      attribute.value.map { "\(attribute.name)=\"\($0)\"" } ?? attribute.name
    }.joined(separator: " ")
  }
}
