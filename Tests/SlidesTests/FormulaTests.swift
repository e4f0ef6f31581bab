import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct FormulaTests {
  @Test(arguments: [
    ("$⟦\\fracc⟧{1}{2}$", ["there is no command '\\fracc'"], "did you mean '\\frac'?"),
    ("a\n\n$$\nx + ⟦\\aplha⟧\n$$", ["there is no command '\\aplha'"], "did you mean '\\alpha'?"),
    ("> - $$\n>   x +\n>   ⟦\\aplha⟧\n>   $$", ["there is no command '\\aplha'"], "did you mean '\\alpha'?"),
    ("- a `$⟦\\aplha⟧$`", ["there is no command '\\aplha'"], "did you mean '\\alpha'?"),
    ("a\n\nNote: $⟦\\aplha⟧$", ["there is no command '\\aplha'"], "did you mean '\\alpha'?"),
  ])
  func aMistakeIsToldAtItsPlace(_ text: String, _ messages: [String], _ help: String) {
    let marked = Marked(text)
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["formula-syntax"])
    #expect(deck.diagnostics.map(\.message) == messages)
    #expect(deck.diagnostics.map(\.help) == [help])
    #expect(deck.ranges == marked.ranges)
  }

  @Test(arguments: [
    "---\nmacros: {RR: \"\\\\mathbb{R}\", \"\\\\vec2\": \"#1\"}\n---\n$x \\in \\RR$",
    // A macro of one formula holds in those after it, on other slides too.
    "$\\newcommand{\\half}{\\frac12}$\n\n---\n\n$\\half$",
  ])
  func macrosAreKnown(_ text: String) { #expect(Assembled(text).diagnostics == []) }

  @Test func katexSetsThemInTheBrowser() {
    let deck = Assembled("---\nmath: katex\n---\n$\\fracc$")
    #expect(deck.diagnostics == [])
    #expect(deck.deck.formulas.isEmpty)
  }
}
