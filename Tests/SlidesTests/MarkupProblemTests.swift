import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct MarkupProblemTests {
  @Test(arguments: [
    (
      "[a][⟦b⟧]", "undefined-reference", "no link is defined for the label 'b'", "write '[b]: URL' on a line of its own"
    ),
    (
      "[a][⟦labl⟧]\n\n[label]: c", "undefined-reference", "no link is defined for the label 'labl'",
      "did you mean 'label'?"
    ),
    ("[a][⟦two\nlines⟧]", "undefined-reference", "no link is defined for the label 'two lines'", nil),
    (
      "[a]: b\n[⟦a⟧]: c", "duplicate-definition", "the label 'a' is defined twice, and the first definition counts", nil
    ),
    ("⟦<!--⟧ a", "unclosed-comment", "a comment is opened with '<!--' and never closed", nil),
    ("⟦::: {.a}⟧\nb", "unclosed-div", "the div '::: {.a}' is never closed", nil),
    ("⟦~~~~⟧ js\na", "unclosed-fence", "the code fence '~~~~' is never closed and takes in the rest of the text", nil),
  ])
  func isReported(_ source: String, _ rule: String, _ message: String, _ help: String?) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.rules == [rule])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.diagnostics.map(\.message) == [message])
    if let help { #expect(deck.diagnostics.map(\.help) == [help]) }
  }

  @Test func bytesThatAreNotUTF8AreAnError() {
    let bytes: [UInt8] = Array("# A".utf8) + [0xFF, 0xFE] + Array("\n".utf8)
    let (deck, diagnostics) = assembleDeck(
      SourceFile(name: "deck.md", bytes: bytes), in: World(today: CalendarDay(year: 2025, month: 6, day: 30)))
    #expect(diagnostics.map(\.rule) == ["not-utf-8"])
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.map(\.location.range) == [SourceRange(3, 6)])
    #expect(deck.slides.map(\.title) == ["A\u{FFFD}\u{FFFD}"])
  }
}
