import Markup
import SourceText
import TestSupport
import Testing

@testable import Slides

/// Decks whose separators are patterns. The slides are shown as in `SeparatorTests`: `|` before a stack, `/` before a
/// slide in one, notes in parentheses.
@Suite struct CustomSeparatorTests {
  @Test(
    arguments: [
      // Lines, as reveal-md's users write them
      (#"\r?\n---\r?\n"#, #"\r?\n----\r?\n"#, "---\na\n---\nb\n----\nc\n---", "a | b / c"),
      (#"\n---\n"#, #"\n--\n"#, "a\n---\nb\r\n--\r\nc\n----\nd", "a | b / c ---- d"),
      (#"\r?\n---\r?\n"#, #"\r?\n---v\r?\n"#, "a\n---\nb\n---v\nc", "a | b / c"),
      ("\n---\n", "\n---v\n", "a\n---\nb\n---v\nc", "a | b / c"),
      (#"^----\n"#, #"^---\n"#, "a\n---\nb\n----\nc", "a / b | c"),
      ("^===$", nil, "a\n===\nb\n----\nc\n---\nd", "a | b / c --- d"),
      (nil, "^vvv$", "a\n---\nb\nvvv\nc", "a | b / c"),
      (
        #"^\n<!-- > -->\n"#, #"^\n<!-- v -->\n"#, "a\n\n<!-- > -->\nb\n\n<!-- v -->\nc\n<!-- v -->\nd",
        "a | b / c <!-- v --> d"
      ),
      (#"^\n---\n"#, nil, "---\na\n\n---\nb\n---\nc", "a | b --- c"),
      (#"^\r?\n---\r?\n$"#, nil, "a\n\n---\nb\n\n---\n\nc", "a --- b | c"),
      // Anything else
      (#"^\s*---\s*$"#, #"^\s*-v-\s*$"#, "a\n ---  \nb\n\n -v-\n\nc\n----\nd", "a | b / c ---- d"),
      (#"^---[ \t]*$"#, nil, "a\n--- \nb\n----\nc", "a | b / c"),
      (
        #"^(?=## )|^---[ \t]*$"#, nil, "# T\n## a\ntext\n---\n## b\n---\n\n## c\n### d",
        "# T | ## a text | ## b | ## c ### d"
      ),
      (#"</section>\s*<section[^>]*>"#, nil, "a</section>\n<section id='x'>b\n\n</section><section>\nc", "a | b | c"),
      ("<!--s-->", "<!--v-->", "a <!--s--> b <!--v-->\nc<!--s-->", "a | b / c"),
      ("<!--s-->", nil, "<!--s-->a<!--s--><!--s-->b", "a | b"),
      (#"\n\n\n"#, nil, "a\n\nb\n\n\nc\n\n\n\nd", "a b | c | d"),
      ("^___", "^---", "a\n---\nb\n___\nc", "a / b | c"),
      (
        #"^\n<!-- v -->\n"#, #"^\s*-v-\s*$"#, "<!-- v -->\na\r\n\r\n<!-- v -->\r\nb\n-v-\nc\n<!-- v -->\nd",
        "a | b / c <!-- v --> d"
      ),
      (#"^\r?\n---\r?\n$"#, "^v+$", "a\n---\nb\n\n---\nc\n\n---\n\nd\nvv\ne", "a --- b --- c | d / e"),
      // As in reveal.js, what holds a horizontal separator is one.
      ("--x", "^a--x$", "1\na--x\n2", "1 | 2"),
      ("$.", nil, "a\n---\nb", "a --- b"),
    ] as [(String?, String?, String, String)])
  func cut(_ horizontal: String?, _ vertical: String?, _ text: String, into outline: String) {
    #expect(Cut(text, horizontal, vertical).outline == outline)
  }

  @Test(arguments: [
    "```\n⟪⟫\n```", "~~~ ⟪⟫\na\n~~~", "```\na ⟪⟫ b\n```", "<!--\na ⟪⟫\n⟪⟫ -->", "a <!-- ⟪⟫ --> b",
    "<!-- ⟪⟫ --> b", "$$\na ⟪⟫\n$$", "$$ ⟪⟫ $$", "$$ ⟪⟫\nb\n$$", "- ```\n  a ⟪⟫\n  ```", "> <!-- a\n> ⟪⟫ -->",
  ])
  func areInert(in text: String) {
    #expect(Cut("x\n\n" + text.replacing("⟪⟫", with: "@@") + "\n\ny", "@@", nil).slideCount == 1)
  }

  @Test(arguments: [
    ("<!-- a\n--> @@ b", "<!-- a --> | b"), ("a <!-- b --> @@ c", "a <!-- b --> | c"),
    ("a <!-- b @@ c", "a <!-- b | c"),
    ("``` a ``` @@ b", "``` a ``` | b"), ("```\na\nb @@ c", "``` a b | c"), ("- $$ @@ $$", "- $$ | $$"),
    ("<!--> @@ b", "<!--> | b"), ("a\n    b @@ c", "a b | c"), ("- a\n  b @@ c\n  d", "- a b | c d"),
    ("@@a@@@@b@@", "a | b"), ("| a |\n|---|\n| b @@ c", "| a | |---| | b | c"), ("a  @@\nb", "a | b"),
  ])
  func cutALine(_ text: String, _ outline: String) {
    #expect(Cut(text, "@@", nil).outline == outline)
  }

  @Test(
    arguments: [
      (nil, "a\nNote: n", "a (n)"), ("notes?:", "a\nsome note: b\n  NOTES: n", "a some note: b (n)"),
      (#"^\s*notes?:"#, "a\n\n note: n", "a (n)"),
      ("^Speaker:", "a\nNote: b\nspeaker: n\n---\nSpeaker:\nm", "a Note: b (n) |  (m)"),
      (#"^\?\?\?$"#, "a\n???\nn\n----\nb", "a (n) / b"), ("<!-- n -->", "a <!-- n --> n\nm", "a (n m)"),
      ("^\n+Aside:", "a\n\n\nAside: n", "a (n)"), ("--", "a\n---\nb -- n", "a | b (n)"),
      (#"^\S*Notes?:"#, "a\n Note: b\nsomenote: n", "a Note: b (n)"),
      ("Say:", "```\nSay: a\n```\nSay: n", "``` Say: a ``` (n)"),
    ] as [(String?, String, String)])
  func openNotes(_ notes: String?, _ text: String, _ outline: String) {
    #expect(Cut(text, nil, nil, notes: notes).outline == outline)
  }

  @Test(arguments: [
    (#"^\s*---\s*$"#, "a\n\n⟦ --- ⟧\n\nb\n⟦---⟧\nc"), ("<!--s-->", "a ⟦<!--s-->⟧ b ⟦<!--s-->⟧\nc"),
    ("^(?=## )", "⟦⟧## a\n⟦⟧## b"), (#"\s*@@\s*"#, "a⟦ @@  ⟧\n\n b"), (#"\n\n\n"#, "a⟦⟧\n\n\nb"),
  ])
  func coverNoBlankLines(_ pattern: String, _ text: String) {
    let marked = Marked(text)
    let (separators, _) = Separators.read(horizontal: pattern, vertical: nil, notes: nil)
    let source = SourceFile(name: "deck.md", text: marked.text)
    let breaks = sectionBreakCandidates(in: source, from: 0, separators: separators)
    #expect(breaks.map(\.range) == marked.ranges)
  }

  @Test func twoInOneLineAreOne() {
    let cut = Cut("a <!--s--><!--v--> b", "<!--s-->", "<!--v-->")
    #expect(cut.outline == "a | b")
    #expect(cut.messages == ["the separator '<!--v-->' follows another one and counts as one with it"])
    #expect(cut.fixed == "a <!--s--> b")
  }

  @Test func theWeakerOfTwoGoesWhateverItsLength() {
    let cut = Cut("a\n---\n----\nb", #"^----\n"#, #"^---\n"#)
    #expect(cut.outline == "a | b")
    #expect(cut.fixed == "a\n----\nb")
  }

  @Test func aPatternThatLooksAheadDoublesNothing() {
    #expect(Cut("a\n---\n\n## b", "^(?=## )|^---$", nil).messages == [])
  }

  @Test(
    arguments: [
      (nil, nil, ["'-----' is a rule and does not separate slides, because it has 5 hyphens"]),
      (#"\r?\n---\r?\n"#, #"\n----\n"#, ["'-----' is a rule and does not separate slides, because it has 5 hyphens"]),
      ("^\\s*---\\s*$", nil, []), (nil, "^v$", []),
    ] as [(String?, String?, [String])])
  func hyphensAreNearOnlyToHyphens(_ horizontal: String?, _ vertical: String?, _ messages: [String]) {
    #expect(Cut("a\n\n-----\n\nb", horizontal, vertical).messages == messages)
  }

  @Test func whatIsNoPatternIsReportedAndNotUsed() {
    let (separators, problems) = Separators.read(horizontal: "^=(", vertical: "v{2,1}", notes: "[")
    #expect(problems.map(\.part) == [.horizontal, .vertical, .notes])
    #expect(
      problems.map(\.problem) == [
        PatternProblem("the group '(' is never closed", SourceRange(2, 3)),
        PatternProblem("the numbers of '{2,1}' are in the wrong order", SourceRange(1, 6)),
        PatternProblem("the class '[' is never closed", SourceRange(0, 1)),
      ])
    #expect(Cut("a\n---\nb\n----\nc\nNote: n", separators).outline == "a | b / c (n)")
  }

  @Test(
    arguments: [
      ("", nil, nil, "a --- b / c (n)"), (nil, "", nil, "a | b ---- c (n)"), (nil, nil, "", "a | b / c Note: n"),
      ("", "", "", "a --- b ---- c Note: n"), ("", "^-{4}$", nil, "a --- b / c (n)"),
    ] as [(String?, String?, String?, String)])
  func anEmptyPatternIsNoSeparator(_ horizontal: String?, _ vertical: String?, _ notes: String?, _ outline: String) {
    #expect(Cut("a\n\n---\nb\n\n----\nc\n\nNote: n", horizontal, vertical, notes: notes).outline == outline)
  }

  @Test func theDefaultsWrittenOutAreTheDefaults() {
    let (separators, _) = Separators.read(
      horizontal: #"\r?\n---\r?\n"#, vertical: #"\r?\n----\r?\n"#, notes: "notes?:")
    let text = "---\na\n---\n----\nb\r\n----\r\n Note: c\r---\rd\n --- \nnotes: e\n----"
    let source = SourceFile(name: "deck.md", text: text)
    let breaks = sectionBreakCandidates(in: source, from: 0)
    #expect(breaks.count == 8)
    #expect(sectionBreakCandidates(in: source, from: 0, separators: separators) == breaks)
    // The search finds the same lines.
    let (searched, _) = Separators.read(horizontal: #"\r?\n---\r?\n"#, vertical: "^-{4}$", notes: #"^[ \t]*notes?:"#)
    #expect(sectionBreakCandidates(in: source, from: 0, separators: searched) == breaks)
  }

  @Test func aMarkAndTheTextBeforeTheStartAreNotSearched() {
    let (separators, _) = Separators.read(horizontal: "^(?:---)?@@$", vertical: nil, notes: "^n:")
    let marked = SourceFile(name: "deck.md", text: "\u{FEFF}@@\na")
    #expect(sectionBreakCandidates(in: marked, from: 0, separators: separators).map(\.range.start) == [3])
    let later = SourceFile(name: "deck.md", text: "---@@\nn: a")
    #expect(sectionBreakCandidates(in: later, from: 3, separators: separators).map(\.range.start) == [3, 6])
  }
}
