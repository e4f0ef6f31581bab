import Slides
import Testing

/// What an `.element` comment gives its attributes to, as observed in reveal.js 6.0.2. `@` stands for the comment.
@Suite struct ElementTargetTests {
  @Test(arguments: [
    // In running text: the parent, unless an element comes before.
    ("text @", ["paragraph 'text @'"]),
    ("# text @", ["heading '# text @'"]),
    ("> text @", ["paragraph 'text @'"]),
    ("| a | b @ |\n|---|---|\n| c @ | d |", ["tableCell 'b @'", "tableCell 'c @'"]),
    ("text with *em* @", ["emphasis '*em*'"]),
    ("text with *em* and more @", ["emphasis '*em*'"]),
    ("**b** *c* `d` @", ["codeSpan '`d`'"]),
    ("![](a.png) @", ["image '![](a.png)'"]),
    ("[a](b) @ and [c](d) @", ["link '[a](b)'", "link '[c](d)'"]),
    ("*em @*", ["emphasis '*em @*'"]),
    ("a<br>b @", ["paragraph 'a<br>b @'"]),
    ("a <b>c</b> @", ["htmlInline '<b>'"]),
    ("a <b>c @</b>", ["htmlInline '<b>'"]),
    ("a <img src=x> @", ["htmlInline '<img src=x>'"]),
    // Items.
    ("- a\n- b @", ["listItem '- b @'"]),
    ("- a *b* @", ["emphasis '*b*'"]),
    ("- a\n\n- b @", ["paragraph 'b @'"]),
    ("- a @\n  - b", ["listItem '- a @   - b'"]),
    ("- a\n  - b\n  - c\n  @", ["listItem '- c'"]),
    ("- [ ] a @", ["listItem '- [ ] a @'"]),
    ("1. @ text", ["listItem '1. @ text'"]),
    ("term\n: text @", ["definitionDescription ': text @'"]),
    // On a line of its own.
    ("text\n@", ["paragraph 'text'"]),
    ("text\n\n@", ["paragraph 'text'"]),
    ("# a\n@", ["heading '# a'"]),
    ("```\na\n```\n@", ["codeBlock '``` a ```'"]),
    ("| a |\n|---|\n| b |\n@", ["table '| a | |---| | b |'"]),
    ("> a\n\n@", ["blockQuote '> a'"]),
    ("***\n@", ["thematicBreak '***'"]),
    ("- a\n- b\n\n@", ["list '- a - b'"]),
    ("- a\n- b\n@", ["listItem '- b'"]),
    ("1. a\n2. b\r\n@", ["listItem '2. b'"]),
    ("> # a\n> @", ["heading '# a'"]),
    ("> @\n> a", ["blockQuote '> @ > a'"]),
    ("<div>\n\na\n\n</div>\n\n@", ["htmlBlock '<div>'"]),
    ("text\n\n<!-- a remark -->\n\n@", ["paragraph 'text'"]),
    ("text\n\n[a]: b\n\n@", ["paragraph 'text'"]),
    ("a\n\nNote:\nb\n@", ["paragraph 'b'"]),
  ])
  func target(in source: String, is targets: [String]) {
    let comment = "<!-- .element: x=\"y\" -->"
    let deck = Assembled(source.replacing("@", with: comment))
    #expect(deck.elements.map { $0.replacing(comment, with: "@") } == targets.map { "\($0) x=\"y\"" })
  }

  @Test func theFirstThingInASlideIsTheSlide() {
    #expect(Assembled("<!-- .element: x=\"y\" -->\n\ntext").attributes == "x=\"y\"")
  }

  @Test func theFirstThingInNotesIsNothing() {
    let deck = Assembled("a\n\nNote:\n<!-- .element: x=\"y\" -->")
    #expect(deck.rules == ["no-element"])
    #expect(deck.attributes == "" && deck.elements == [])
  }

  @Test func aSeparatorIsALimit() {
    #expect(Assembled("a\n---\n<!-- .element: x=\"y\" -->").elements == [])
  }

  @Test func classesOfBracesAndCommentsAddUp() {
    #expect(
      Assembled("[a](b){.c d=\"1\"} <!-- .element: class=\"e\" d=\"2\" -->").elements == [
        "link '[a](b){.c d=\"1\"}' class=\"c e\" d=\"2\""
      ])
  }

  @Test func aCommentMayHoldBoth() {
    let deck = Assembled("text\n<!-- .element: a=\"b\" .slide: c=\"d\" -->")
    #expect(deck.elements == ["paragraph 'text' a=\"b\""])
    #expect(deck.attributes == "c=\"d\"")
  }
}
