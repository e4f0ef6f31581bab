import Diagnostics
import Markup
public import Slides
import SourceText

/// The speaker notes of a deck as plain text, to be read from paper or beside the screen.
///
///     2/14  A model behind a counter
///     ------------------------------
///
///     Think of a shop that never shows you its kitchen.
///
/// Slides without notes are listed at the end. O(n).
///
/// - Parameter width: Where lines end, in terminal cells; at least 24.
public func renderNotes(_ deck: Deck, width: Int = 80) -> String {
  var notes = SpeakerNotes(deck, width: max(width, 24))
  return notes.text()
}

private struct SpeakerNotes {
  private let deck: Deck
  private let width: Int
  private var lines: [String] = []

  init(_ deck: Deck, width: Int) {
    self.deck = deck
    self.width = width
  }

  mutating func text() -> String {
    appendTitle()
    let slides = Array(zip(deck.slides, SlideNumbers(of: deck).all))
    for (slide, number) in slides where slide.hasNotes { append(slide, number: number) }
    appendWithoutNotes(slides.filter { !$0.0.hasNotes })
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func appendTitle() {
    appendHeading(deck.pageTitle, underline: "=")
    if let author = deck.settings.author, !author.isEmpty { lines += ["", author] }
  }

  private mutating func append(_ slide: Slide, number: String?) {
    lines.append("")
    appendHeading("\(number ?? "-")  \(slide.name)", underline: "-", hanging: (number ?? "-").utf8.count + 2)
    lines.append("")
    var writer = PlainTextWriter(deck.document, hidden: slide.hidden, width: width)
    if let notes = slide.properties.notes, !notes.isEmpty {
      lines += wrapped(notes, width: width).map(harmless)
      if !slide.notes.isEmpty { lines.append("") }
    }
    for block in slide.notes { writer.write(block) }
    lines += writer.lines.map(harmless)
  }

  private mutating func appendHeading(_ text: String, underline: Character, hanging: Int = 0) {
    let indent = String(repeating: " ", count: hanging)
    let start = text.prefix(hanging)
    let rows = wrapped(harmless(String(text.dropFirst(hanging))), width: width - hanging)
    let heading = rows.enumerated().map { ($0.offset == 0 ? String(start) : indent) + $0.element }
    lines += heading
    let cells = heading.map { row in row.reduce(0) { $0 + cellWidth(of: $1) } }
    lines.append(String(repeating: underline, count: cells.max() ?? 0))
  }

  private mutating func appendWithoutNotes(_ slides: [(Slide, String?)]) {
    guard !deck.slides.isEmpty else {
      lines += ["", "This deck has no slides."]
      return
    }
    guard !slides.isEmpty else { return }
    lines += ["", "Slides without notes:", ""]
    let room = slides.map { ($0.1 ?? "-").utf8.count }.max() ?? 0
    for (slide, number) in slides {
      let number = number ?? "-"
      let rows = wrapped(harmless(slide.name), width: width - room - 4)
      for (index, row) in rows.enumerated() {
        let label = index == 0 ? String(repeating: " ", count: room - number.utf8.count) + number : ""
        lines.append("  " + (label.isEmpty ? String(repeating: " ", count: room) : label) + "  " + row)
      }
    }
  }

  /// Text from a deck that cannot steer the terminal: without control characters.
  private func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { steers($0) ? "\u{FFFD}" : $0 }))
  }

  private func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension Slide {
  /// What a list of slides calls it.
  fileprivate var name: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? "(untitled)" }
}
