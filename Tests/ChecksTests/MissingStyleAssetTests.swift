import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct MissingStyleAssetTests {
  @Test func sheetsBesideTheTheme() {
    let source = Marked("---\ncss: [a.css, ⟦look/mine.css⟧]\n---\n# A")
    let world = World(
      today: CalendarDay(year: 2026, month: 6, day: 30), fileExists: { $0.hasSuffix(".css") },
      read: { $0 == "look/mine.css" ? .bytes(Array("a { b: url(x.png) }".utf8)) : .missing })
    let diagnostics = compile(SourceFile(name: "deck.md", text: source.text), in: world).diagnostics
    #expect(diagnostics.map(\.message) == ["the style sheet 'look/mine.css' names 'x.png', which is not there"])
    #expect(diagnostics.map(\.location.range) == source.ranges)
  }

  @Test(
    arguments: [
      ("a { b: url(x.png) }", ["x.png"]),
      ("a { b: url('there.png'), url(\"gone.woff2#id\") }", ["gone.woff2"]),
      ("a { b: url(x.png) url(x.png) }", ["x.png"]),
      ("a { b: url(https://e.org/x.png) url(data:,x) url(#id) url(/x.png) }", []),
      ("/* url(x.png) */ a { b: 'url(x.png)' }", []),
    ])
  func whatTheThemeNames(_ css: String, isMissing names: [String]) {
    let source = Marked("---\ntheme: ⟦look/mine.css⟧\n---\n# A")
    let world = World(
      today: CalendarDay(year: 2026, month: 6, day: 30), fileExists: { $0 == "look/there.png" },
      read: { $0 == "look/mine.css" ? .bytes(Array(css.utf8)) : .missing })
    let diagnostics = compile(SourceFile(name: "deck.md", text: source.text), in: world).diagnostics
    #expect(
      diagnostics.map(\.message) == names.map { "the style sheet 'look/mine.css' names '\($0)', which is not there" })
    #expect(diagnostics.allSatisfy { $0.location.range == source.ranges[0] && $0.rule == "missing-style-asset" })
  }
}
