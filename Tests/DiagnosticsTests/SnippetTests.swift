import Testing

/// What stands under the place of a diagnostic: each test is a source with marks, and its picture.
@Suite struct SnippetTests {
  @Test(arguments: [
    ("⟦one⟧ two", "  |\n1 | one two\n  | ^^^"),
    ("one ⟦two⟧", "  |\n1 | one two\n  |     ^^^"),
    // An empty range: between, at the start, behind the last letter, in an empty file.
    ("one⟦⟧ two", "  |\n1 | one two\n  |    ^"),
    ("⟦⟧one", "  |\n1 | one\n  | ^"),
    ("one⟦⟧", "  |\n1 | one\n  |    ^"),
    ("one⟦⟧\r\ntwo", "  |\n1 | one\n  |    ^"),
    ("⟦⟧", "  |\n1 |\n  | ^"),
    ("one\n⟦⟧", "  |\n2 |\n  | ^"),
    // Line endings alone are a place at the end of their line.
    ("one⟦\r\n⟧two", "  |\n1 | one\n  |    ^"),
    ("⟦one\r\n\r\n⟧", "  |\n1 | one\n  | ^^^"),
    // Blanks at the end are underlined, though not printed.
    ("one⟦  ⟧\ntwo", "  |\n1 | one\n  |    ^^"),
  ])
  func oneLine(_ source: String, shows expected: String) {
    #expect(snippet(source) == expected)
  }

  @Test(arguments: [
    // A tab goes to the next multiple of four, wherever it stands.
    ("\t⟦x⟧", "  |\n1 |     x\n  |     ^"),
    ("a\t⟦x⟧", "  |\n1 | a   x\n  |     ^"),
    ("abcd\t⟦x⟧", "  |\n1 | abcd    x\n  |         ^"),
    ("ab⟦\t⟧x", "  |\n1 | ab  x\n  |   ^^"),
    ("漢\t⟦x⟧", "  |\n1 | 漢  x\n  |     ^"),
    // Wide and invisible characters.
    ("漢字 ⟦仮名⟧ x", "  |\n1 | 漢字 仮名 x\n  |      ^^^^"),
    ("🎉🎉⟦x⟧", "  |\n1 | 🎉🎉x\n  |     ^"),
    ("👩‍👩‍👧 ⟦x⟧", "  |\n1 | 👩‍👩‍👧 x\n  |    ^"),
    ("ae\u{301}⟦x⟧", "  |\n1 | ae\u{301}x\n  |   ^"),
    ("e⟦\u{301}⟧x", "  |\n1 | e\u{301}x\n  | ^"),
    ("\u{FEFF}⟦x⟧", "  |\n1 | \u{FEFF}x\n  | ^"),
    // What would steer the terminal takes the cells of its visible form.
    ("a\u{1B}[1m⟦x⟧", "  |\n1 | a\\u{1B}[1mx\n  |           ^"),
    ("⟦\u{202E}⟧x", "  |\n1 | \\u{202E}x\n  | ^^^^^^^^"),
  ])
  func cells(_ source: String, shows expected: String) {
    #expect(snippet(source) == expected)
  }

  @Test func severalLinesShowTheFirstAndTheLast() {
    #expect(
      snippet("one ⟦two  \nthree\nfour\n  five⟧ six", label: "never closed") == """
          |
        1 | one two
          |     ^^^
        ...
        4 |   five six
          |   ^^^^ never closed
        """)
  }

  @Test func twoLinesHaveNothingBetween() {
    #expect(snippet("⟦one\r\n\ttwo\r\n⟧three") == "  |\n1 | one\n  | ^^^\n2 |     two\n  |     ^^^")
  }

  @Test func aFirstLineWithoutTextHasOneCaret() {
    #expect(snippet("one⟦\n two⟧") == "  |\n1 | one\n  |    ^\n2 |  two\n  |  ^^^")
  }

  @Test func theGutterIsAsWideAsTheLargestNumber() {
    let source = String(repeating: "\n", count: 8) + "⟦nine\nten⟧"
    #expect(snippet(source) == "   |\n 9 | nine\n   | ^^^^\n10 | ten\n   | ^^^")
  }

  @Test func theLabelStandsBehindTheUnderline() {
    #expect(snippet("one ⟦two⟧ three", label: "a number") == "  |\n1 | one two three\n  |     ^^^ a number")
  }
}
