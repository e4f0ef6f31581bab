import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct UnknownThemeTests {
  @Test(
    arguments: [
      ("---\ntheme: ⟦lectrue⟧\n---\n# A", ["lecture", "night"], "did you mean 'lecture'?"),
      ("---\ntheme: ⟦white⟧\n---\n# A", ["lecture", "night"], "write one of 'lecture', 'night'"),
      ("---\ntheme: lecture\n---\n# A", ["lecture"], nil),
      ("---\ntheme: anything\n---\n# A", [], nil),
      ("# A", ["night"], nil),
    ] as [(String, [String], String?)])
  func theme(in marked: String, among themes: [String], helps help: String?) {
    let source = Marked(marked)
    let world = World(today: CalendarDay(year: 2026, month: 6, day: 30), themes: themes) { _ in false }
    let diagnostics = compile(SourceFile(name: "deck.md", text: source.text), in: world).diagnostics
    #expect(diagnostics.map(\.rule) == source.ranges.map { _ in "unknown-theme" })
    #expect(diagnostics.map(\.location.range) == source.ranges)
    #expect(diagnostics.compactMap(\.help) == [help].compactMap(\.self))
  }
}
