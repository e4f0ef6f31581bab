import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct UnknownThemeTests {
  private func world(themes: [String], files: [String: FileContents] = [:]) -> World {
    World(
      today: CalendarDay(year: 2026, month: 6, day: 30), themes: themes, fileExists: { files[$0] != nil },
      read: { files[$0] ?? .missing })
  }

  @Test(
    arguments: [
      ("---\ntheme: ⟦lectrue⟧\n---\n# A", ["lecture", "night"], "did you mean 'lecture'?"),
      ("---\ntheme: ⟦white⟧\n---\n# A", ["lecture", "night"], "'lectern themes' lists the names"),
      ("---\ntheme: lecture\n---\n# A", ["lecture"], nil),
      ("---\ntheme: anything\n---\n# A", [], nil),
      ("# A", ["night"], nil),
    ] as [(String, [String], String?)])
  func theme(in marked: String, among themes: [String], helps help: String?) {
    let source = Marked(marked)
    let diagnostics = compile(SourceFile(name: "deck.md", text: source.text), in: world(themes: themes)).diagnostics
    #expect(diagnostics.map(\.rule) == source.ranges.map { _ in "unknown-theme" })
    #expect(diagnostics.map(\.location.range) == source.ranges)
    #expect(diagnostics.compactMap(\.help) == [help].compactMap(\.self))
  }

  @Test(
    arguments: [
      (.bytes([]), nil),
      (.missing, "there is no theme file 'a/b.css'"),
      (.outside, "the theme file 'a/b.css' is outside of the project"),
      (.unreadable("Permission denied"), "the theme file 'a/b.css' cannot be read: Permission denied"),
    ] as [(FileContents, String?)])
  func aFile(_ contents: FileContents, gives message: String?) {
    let source = Marked("---\ntheme: ⟦a/b.css⟧\n---\n# A")
    let world = world(themes: ["lecture"], files: ["a/b.css": contents])
    let diagnostics = compile(SourceFile(name: "deck.md", text: source.text), in: world).diagnostics
    #expect(diagnostics.map(\.message) == [message].compactMap(\.self))
    #expect(diagnostics.allSatisfy { $0.location.range == source.ranges[0] })
  }
}
