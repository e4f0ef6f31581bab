import TestSupport
import Testing

@testable import Diagnostics

/// Lines that are longer than the terminal is wide. All here have room for 26 cells behind the gutter.
@Suite struct LineLayoutTests {
  private let alphabet = "abcdefghijklmnopqrstuvwxyz"

  private func cut(_ source: String) -> String {
    snippet(source, width: 30).split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test func aLineThatFitsIsWhole() {
    #expect(cut("⟦a⟧bcdefghijklmnopqrstuvwxyz") == "1 | \(alphabet)\n  | ^")
    #expect(cut("abcdefghijklmnopqrstuvwxy⟦z⟧") == "1 | \(alphabet)\n  |                          ^")
  }

  @Test func aCaretBehindALineThatJustFitsNeedsACellToo() {
    #expect(cut("\(alphabet)⟦⟧") == "1 | …cdefghijklmnopqrstuvwxyz\n  |                          ^")
  }

  @Test func aPlaceNearTheStartShowsTheStart() {
    #expect(cut("a⟦b⟧cdefghijklmnopqrstuvwxyz0") == "1 | abcdefghijklmnopqrstuvwx…\n  |  ^")
  }

  @Test func aPlaceNearTheEndShowsTheEnd() {
    #expect(
      cut("0123456789abcdefghijklmnopqrstuvwxy⟦z⟧") == "1 | …cdefghijklmnopqrstuvwxyz\n  |                         ^")
    #expect(
      cut("0123456789\(alphabet)⟦⟧") == "1 | …cdefghijklmnopqrstuvwxyz\n  |                          ^")
  }

  @Test func aPlaceInTheMiddleIsInTheMiddle() {
    #expect(
      cut("\(alphabet)⟦0123⟧\(alphabet)") == "1 | …qrstuvwxyz0123abcdefghij…\n  |            ^^^^")
  }

  @Test func aPlaceThatIsTooLongIsCutToo() {
    #expect(
      cut("\(alphabet)⟦\(alphabet)\(alphabet)⟧\(alphabet)")
        == "1 | …abcdefghijklmnopqrstuvwx…\n  |  ^^^^^^^^^^^^^^^^^^^^^^^^^")
  }

  @Test func wideCharactersAreNotTorn() {
    let kanji = String(repeating: "漢", count: 40)
    #expect(
      cut("\(kanji)⟦x⟧\(kanji)") == "1 | …漢漢漢漢漢x漢漢漢漢漢漢…\n  |            ^")
  }

  /// The line is longer than what is looked at around the place.
  @Test func aVeryLongLineIsShownAroundThePlace() {
    let long = String(repeating: "ä", count: 100_000)
    let text = MarkedFiles(["deck.md": "\(long)⟦x⟧\(long)"]).full(width: 30)
    let around = String(repeating: "ä", count: 12)
    #expect(
      text == """
        warning[some-rule]: it is wrong
         --> deck.md:1:100001
          |
        1 | …\(around.dropLast())x\(around)…
          |             ^
        """)
  }

  @Test func aPlaceOutsideOfWhatIsShownIsUnderTheDots() {
    let source = Array("x\(String(repeating: "a", count: 1000))y".utf8)
    let ranges = [0..<1, 1001..<1002]
    let layout = LineLayout(of: 0..<1002, in: source, around: ranges[0], width: 26)
    let start = layout.window(around: ranges[0], width: 26, marking: ranges)
    #expect(start.text == "x\(String(repeating: "a", count: 23))…")
    #expect(start.marks == [0..<1, 24..<25])

    let other = LineLayout(of: 0..<1002, in: source, around: ranges[1], width: 26)
    let end = other.window(around: ranges[1], width: 26, marking: ranges)
    #expect(end.text == "…\(String(repeating: "a", count: 23))y")
    #expect(end.marks == [0..<1, 24..<25])
  }

  /// Every place in every kind of line: the picture never exceeds the width, and every underline is below the text.
  @Test func theWidthIsKept() {
    let source = Array("ab\t漢字e\u{301}🎉 \u{1B}[31m👩‍👩‍👧 xyz".utf8) + Array("\t漢 lorem ipsum 🇩🇪 dolor".utf8)
    for start in 0...source.count {
      for end in [start, start + 1, start + 5, source.count] where start <= end && end <= source.count {
        let layout = LineLayout(of: 0..<source.count, in: source, around: start..<end, width: 20)
        let (text, marks) = layout.window(around: start..<end, width: 20, marking: [start..<end])
        let width = text.reduce(0) { $0 + cellWidth(of: $1) }
        #expect(width <= 20)
        #expect(!marks[0].isEmpty && marks[0].lowerBound >= 0 && marks[0].upperBound <= width + 1)
      }
    }
  }
}
