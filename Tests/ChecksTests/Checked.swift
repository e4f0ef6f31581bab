import Checks
import Diagnostics
import Slides
import SourceText

/// A deck for a test, and what one rule finds in it.
struct Checked {
  let diagnostics: [Diagnostic]

  /// - Parameter files: What there is beside the deck.
  init(
    _ text: String, with rule: any Rule, files: Set<String> = [],
    today: CalendarDay = CalendarDay(year: 2025, month: 6, day: 30)
  ) {
    let world = World(today: today, fileExists: { files.contains($0) })
    let (deck, _) = assembleDeck(SourceFile(name: "deck.md", text: text), in: world)
    diagnostics = rule.check(deck, in: world).sorted()
  }

  var messages: [String] { diagnostics.map(\.message) }
  var ranges: [SourceRange] { diagnostics.map(\.location.range) }
  var help: [String?] { diagnostics.map(\.help) }
}
