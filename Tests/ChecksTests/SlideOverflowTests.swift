import Checks
import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct SlideOverflowTests {
  private let world = World(today: CalendarDay(year: 2026, month: 6, day: 30)) { _ in false }

  private func findings(_ text: String, _ lines: String) throws -> [Diagnostic] {
    let page = "<pre id=\"lectern-layout\">\(lines)\nend 1</pre>"
    let report = try #require(LayoutReport(page: Array(page.utf8)))
    return SlideOverflow().check(compile(SourceFile(name: "deck.md", text: text), in: world).deck, by: report)
  }

  @Test(arguments: [
    ("high 0 84 -", "the slide '#/a' is 84 pixels too high for its box of 1280 by 720"),
    ("wide 0 1 -", "the slide '#/a' is 1 pixel too wide for its box of 1280 by 720"),
    ("high 1 84 -", "the slide '#/1/0' is 84 pixels too high for its box of 1280 by 720"),
    ("scrolls-high 0 2 -", "on the slide '#/a', code is 2 pixels too high for its box, and scrolls"),
    ("scrolls-wide 0 2 -", "on the slide '#/a', code is 2 pixels too wide for its box, and scrolls"),
  ])
  func message(of line: String, is expected: String) throws {
    #expect(try findings("# A\n\n---\n\nb", line).map(\.message) == [expected])
  }

  @Test func theNodeIsUnderlined() throws {
    let deck = Marked("# A\n\n⟦b *c*⟧\n")
    // 0 is the document, 1 and 2 the heading and its text.
    #expect(try findings(deck.text, "high 0 84 3").map(\.location.range) == deck.ranges)
  }

  @Test(arguments: ["-", "-1", "4711"])
  func theSlideIsUnderlinedInstead(_ node: String) throws {
    let deck = Marked("⟦# A⟧\n")
    #expect(try findings(deck.text, "high 0 84 \(node)").map(\.location.range) == deck.ranges)
  }

  @Test(arguments: [1, -1, 4711])
  func aSlideThatTheDeckHasNotIsPassedOver(_ slide: Int) throws {
    #expect(try findings("# A\n", "high \(slide) 84 -") == [])
  }
}
