import Diagnostics
import SourceText
import TestSupport
import Testing

@Suite struct FullPrinterTests {
  @Test func theFormOfTheDesign() {
    let marked = MarkedFiles([
      "Decks/open-models/04-mistral.md": String(repeating: "\n", count: 30)
        + "See [the router](⟦#/mixtral⟧) again.\n"
    ])
    let diagnostic = Diagnostic(
      rule: "unknown-slide", severity: .error, message: "no slide or element has the id 'mixtral'",
      location: marked.places[0], help: "did you mean '#/mixtral-8x7b'?")
    #expect(
      DiagnosticFormat.full.print([diagnostic], in: marked.files) == """
        error[unknown-slide]: no slide or element has the id 'mixtral'
          --> Decks/open-models/04-mistral.md:31:18
           |
        31 | See [the router](#/mixtral) again.
           |                  ^^^^^^^^^
           = help: did you mean '#/mixtral-8x7b'?


        """)
  }

  @Test func severalFollowEachOther() {
    let marked = MarkedFiles(["deck.md": "⟦one⟧ ⟦two⟧"])
    let diagnostics = zip(marked.places, [Severity.note, .warning]).map {
      Diagnostic(rule: "some-rule", severity: $1, message: "it is wrong", location: $0)
    }
    let text = DiagnosticFormat.full.print(diagnostics, in: marked.files)
    #expect(
      text == """
        note[some-rule]: it is wrong
         --> deck.md:1:1
          |
        1 | one two
          | ^^^

        warning[some-rule]: it is wrong
         --> deck.md:1:5
          |
        1 | one two
          |     ^^^


        """)
    let pieces = diagnostics.map { DiagnosticFormat.full.print([$0], in: marked.files) }
    #expect(pieces.joined() == text)
    #expect(DiagnosticFormat.full.print([], in: marked.files) == "")
  }

  @Test func aNearRelatedPlaceIsShownInTheSameSnippet() {
    let marked = MarkedFiles(["deck.md": "# One {⟦#a⟧}\n\ntext\n\n# Two {⟦#a⟧}"])
    let diagnostic = Diagnostic(
      rule: "duplicate-id", severity: .error, message: "the id 'a' is used twice", location: marked.places[1],
      label: "used again",
      related: [Diagnostic.Related(location: marked.places[0], message: "first defined here")])
    #expect(
      DiagnosticFormat.full.print([diagnostic], in: marked.files) == """
        error[duplicate-id]: the id 'a' is used twice
         --> deck.md:5:8
          |
        1 | # One {#a}
          |        -- first defined here
        ...
        5 | # Two {#a}
          |        ^^ used again


        """)
  }

  @Test func aPlaceOnTheSameLineHasItsOwnUnderline() {
    let marked = MarkedFiles(["deck.md": "⟦{#a}⟧ and {#a}⟦ ⟧"])
    #expect(
      marked.full(related: [Diagnostic.Related(location: marked.places[1], message: "here")]) == """
        warning[some-rule]: it is wrong
         --> deck.md:1:1
          |
        1 | {#a} and {#a}
          | ^^^^
          |              - here
        """)
  }

  @Test func farPlacesAndOtherFilesHaveTheirOwnSnippets() {
    let marked = MarkedFiles([
      "deck.md": "⟦one⟧" + String(repeating: "\n", count: 99) + "⟦hundred⟧", "part.md": "\n\t⟦three⟧\n",
    ])
    let related = [("line 100", 1), ("in the part", 2)].map {
      Diagnostic.Related(location: marked.places[$1], message: $0)
    }
    #expect(
      marked.full(related: related, help: "remove one") == """
        warning[some-rule]: it is wrong
           --> deck.md:1:1
            |
          1 | one
            | ^^^
            = note: line 100
           --> deck.md:100:1
            |
        100 | hundred
            | -------
            = note: in the part
           --> part.md:2:2
            |
          2 |     three
            |     -----
            = help: remove one
        """)
  }

  @Test(arguments: [(5, false), (6, true)])
  func nearEndsAfterFourLines(_ line: Int, _ isFar: Bool) {
    let marked = MarkedFiles(["deck.md": "⟦one⟧" + String(repeating: "\n", count: line - 1) + "⟦other⟧"])
    let text = marked.full(related: [Diagnostic.Related(location: marked.places[1], message: "other")])
    #expect(text.contains("= note: other") == isFar)
  }

  @Test func colorsOnlyWhenAsked() {
    let marked = MarkedFiles(["deck.md": "a ⟦b⟧ c ⟦d⟧"])
    let related = [Diagnostic.Related(location: marked.places[1], message: "here")]
    let text = marked.full(label: "there", related: related, help: "mend it", colored: true)
    #expect(
      text.replacing("\u{1B}[", with: "‹").replacing("0m", with: "›") == """
        ‹1;33mwarning[some-rule]‹›‹1m: it is wrong‹›
        ‹34m -->‹› deck.md:1:3
        ‹34m  |‹›
        ‹34m1 |‹› a b c d
        ‹34m  |‹›   ‹1;33m^ there‹›
        ‹34m  |‹›       ‹34m- here‹›
        ‹34m  =‹› ‹36mhelp:‹› mend it
        """)
    #expect(!marked.full(label: "there", related: related, help: "mend it").contains("\u{1B}"))
  }

  @Test(arguments: [
    (Severity.error, "\u{1B}[1;31merror[a]\u{1B}[0m"), (.warning, "\u{1B}[1;33mwarning[a]\u{1B}[0m"),
    (.note, "\u{1B}[1;36mnote[a]\u{1B}[0m"),
  ])
  func eachSeverityHasItsColor(_ severity: Severity, _ expected: String) {
    let marked = MarkedFiles(["deck.md": "⟦a⟧"])
    let diagnostic = Diagnostic(rule: "a", severity: severity, message: "b", location: marked.places[0])
    #expect(DiagnosticFormat.full.print([diagnostic], in: marked.files, colored: true).hasPrefix(expected))
  }

  @Test func aRangeBeyondTheFileIsStillPrinted() {
    var marked = MarkedFiles(["deck.md": "⟦ä⟧"])
    marked.places[0].range = SourceRange(1, 900)
    #expect(marked.full().hasSuffix(" --> deck.md:1:1\n  |\n1 | ä\n  | ^"))
    marked.places[0].range = SourceRange(800, 900)
    #expect(marked.full().hasSuffix(" --> deck.md:1:2\n  |\n1 | ä\n  |  ^"))
  }
}
