import Testing

@testable import Render

@Suite struct SpeakerNotesTests {
  /// What is printed for the notes of the only slide.
  private func notes(_ text: String, width: Int = 40) -> String {
    let all = renderNotes(deck("# A\n\nNote:\n" + text), width: width)
    return String(all.dropFirst("A\n=\n\n1/1  A\n------\n\n".count)).trimmingBlanks()
  }

  @Test func theWholePage() {
    let text = "# One\n\nNote: first\n\n---\n\n# Two\n\n---\n\ntext\n\n---\n\n# Four\n\nNote: last\n"
    #expect(
      renderNotes(deck("---\ntitle: A deck\nauthor: Ada\n---\n" + text)) == """
        A deck
        ======

        Ada

        1/4  One
        --------

        first

        4/4  Four
        ---------

        last

        Slides without notes:

          2/4  Two
          3/4  (untitled)

        """)
  }

  @Test func stacksHaveNumbersInTwoParts() {
    let text = renderNotes(deck("# A\n\nNote: a\n\n---\n\n# B\n\nNote: b\n\n----\n\n# C\n\nNote: c\n"))
    for heading in ["\n1  A\n----\n", "\n2.1  B\n------\n", "\n2.2  C\n------\n"] { #expect(text.contains(heading)) }
    #expect(!text.contains("without notes"))
  }

  @Test func hiddenAndUncountedSlides() {
    let hidden = "<!-- .slide: data-visibility=\"hidden\" -->\n"
    let uncounted = "<!-- .slide: data-visibility=\"uncounted\" -->\n"
    let text = "# A\n\n---\n\n\(hidden)# B\n\n---\n\n\(uncounted)# C\n\n---\n\n# D\n"
    #expect(SlideNumbers(of: deck(text)).all == ["1/2", nil, nil, "2/2"])
  }

  @Test func noSlides() {
    #expect(renderNotes(deck("")) == "deck.md\n=======\n\nThis deck has no slides.\n")
  }

  @Test(arguments: [
    ("One *two* `three`  \nfour", "One two three\nfour"),
    ("See [the paper](https://e.org/a).", "See the paper (https://e.org/a)."),
    ("<https://e.org/a> https://e.org/b", "https://e.org/a https://e.org/b"),
    ("![a tree](t.png) &amp; 5 &lt; 6<br>x", "[image: a tree] & 5 < 6\nx"),
    ("- a\n- b\n  - c\n\n1. d\n2. e", "- a\n- b\n  - c\n\n1. d\n2. e"),
    ("9. nine\n10. ten", "9. nine\n10. ten"),
    ("- a\n\n  b\n\n- c", "- a\n\n  b\n\n- c"),
    ("- [x] done\n- [ ] open", "- [x] done\n- [ ] open"),
    ("> quoted\n>\n> more\n\nafter", "> quoted\n>\n> more\n\nafter"),
    ("- item\n\n> quoted", "- item\n\n> quoted"),
    ("```swift\nlet  a = 1\n\nb\n```", "    let  a = 1\n\n    b"),
    ("| a | b |\n|---|---|\n| 1 | *2* |", "a | b\n1 | 2"),
    ("-\n- x", "-\n- x"),
    ("x\n\n***\n\ny", "x\n\n* * *\n\ny"),
    ("<p>raw <b>text</b></p>", "raw text"),
  ])
  func markdown(_ text: String, isPrintedAs expected: String) {
    #expect(notes(text) == expected.trimmingBlanks())
  }

  @Test func longLinesHangUnderTheirText() {
    #expect(
      notes("- one two three four five six seven eight nine ten\n", width: 24)
        == "- one two three four\n  five six seven eight\n  nine ten")
  }

  @Test func deepNestingKeepsRoomForText() {
    let text = renderNotes(deck("# A\n\nNote:\n" + String(repeating: "> ", count: 2_000) + "deep\n"), width: 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 40 })
    #expect(text.contains("deep"))
  }

  @Test func controlCharactersAreNotPrinted() {
    #expect(!renderNotes(deck("# A\u{1B}[2J\n\nNote: \u{1B}[31mred\u{202E}\n")).unicodeScalars.contains("\u{1B}"))
  }
}
