import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct DirectiveTests {
  // MARK: Values

  @Test(arguments: [
    ("<!-- .slide: class=\"a\" -->", "class=\"a\""),
    ("<!-- .slide:class=\"a\" -->", "class=\"a\""),
    ("<!--.slide: class=\"a\"-->", "class=\"a\""),
    ("<!-- .slide: class=\"a\" --->", "class=\"a\""),
    ("<!-- .slide: a=\"b > c = d; e\" b=\"'\" -->", "a=\"b > c = d; e\" b=\"'\""),
    ("<!-- .slide: a=\"b\"c=\"d\" -->", "a=\"b\" c=\"d\""),
    ("<!-- .slide: data-auto-animate -->", "data-auto-animate"),
    ("<!-- .slide: data-a data-b=\"c\" data-d-->", "data-a data-b=\"c\" data-d"),
    ("<!-- .slide: Class=\"a\" -->", "class=\"a\""),
    // Classes add up; of anything else the last one counts.
    (
      "<!-- .slide: class=\"a\" -->\n<!-- .slide: class=\"b\" x=\"1\" -->\n<!-- .slide: x=\"2\" -->",
      "class=\"a b\" x=\"2\""
    ),
    // Anywhere in the slide, at any depth, in notes too.
    ("text\n\n- item <!-- .slide: a=\"b\" -->", "a=\"b\""),
    ("> *em <!-- .slide: a=\"b\" -->*", "a=\"b\""),
    ("| a |\n|---|\n| <!-- .slide: a=\"b\" --> |", "a=\"b\""),
    ("text\n\nNote: <!-- .slide: a=\"b\" -->", "a=\"b\""),
    ("<div><!-- .slide: a=\"b\" --></div>", "a=\"b\""),
    // The first line of the comment or a later one.
    ("<!--\n.slide: a=\"b\"\n-->", "a=\"b\""),
    ("<!-- For the hall.\n  .slide: a=\"b\" -->", "a=\"b\""),
    ("<!-- .slide: a=\"b\"\n  c=\"d\"\n  e=\"f\" -->", "a=\"b\" c=\"d\" e=\"f\""),
    ("<!-- .slide: a=\"b\"\n  Shown in the hall. -->", "a=\"b\""),
    ("> <!-- .slide: a=\"b\"\n>   c=\"d\" -->", "a=\"b\" c=\"d\""),
    // Behind other words, only what reveal.js reads.
    ("<!-- see .slide: a=\"b\" -->", "a=\"b\""),
    ("<!-- the .element comment is new -->", ""),
    ("<!-- the .slide comment is new -->", ""),
    // Not directives.
    ("<!-- slide: a=\"b\" -->", ""),
    ("<!-- .slides: a=\"b\" -->", ""),
    ("`<!-- .slide: a=\"b\" -->`", ""),
    ("```\n<!-- .slide: a=\"b\" -->\n```", ""),
  ])
  func slideAttributes(_ text: String, are attributes: String) {
    let deck = Assembled(text)
    #expect(deck.attributes == attributes)
    #expect(deck.rules == [])
  }

  @Test(arguments: [
    ("<!-- .slide: ⟦a='b'⟧ -->", "a=\"b\"", "<!-- .slide: a=\"b\" -->"),
    ("<!-- .slide: ⟦a=b⟧ -->", "a=\"b\"", "<!-- .slide: a=\"b\" -->"),
    ("<!-- .slide: ⟦a=\"\"⟧ -->", "a=\"\"", "<!-- .slide: a=\"\" -->"),
    ("<!-- .slide: ⟦hidden⟧ -->", "hidden", "<!-- .slide: hidden -->"),
    ("<!-- .slide: ⟦a='b \"c\"'⟧ -->", "a=\"b \"c\"\"", "<!-- .slide: a='b \"c\"' -->"),
  ])
  func aNoteSaysWhatRevealDrops(_ source: String, _ attributes: String, _ fixed: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.attributes == attributes)
    #expect(deck.rules == ["non-portable-attribute"])
    #expect(deck.diagnostics.map(\.severity) == [.note])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == fixed)
  }

  @Test(arguments: [
    ("<!-- .slide: class=⟦“a b”⟧ -->", "class=\"a b\"", "<!-- .slide: class=\"a b\" -->"),
    ("<!-- .slide: class=⟦„a“⟧ x=\"y\" -->", "class=\"a\" x=\"y\"", "<!-- .slide: class=\"a\" x=\"y\" -->"),
    ("<!-- .slide: class=⟦«a»⟧ -->", "class=\"a\"", "<!-- .slide: class=\"a\" -->"),
    ("<!-- .slide: class=⟦‘a’⟧ -->", "class=\"a\"", "<!-- .slide: class=\"a\" -->"),
    ("<!-- .slide: class=⟦”a\"⟧ -->", "class=\"a\"", "<!-- .slide: class=\"a\" -->"),
  ])
  func typographicQuotesAreRead(_ source: String, _ attributes: String, _ fixed: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.attributes == attributes)
    #expect(deck.rules == ["typographic-quote"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == fixed)
  }

  @Test func aNameGluedToTheColonIsRead() {
    let marked = Marked("text\n<!-- ⟦.element:class⟧=\"a\" -->")
    let deck = Assembled(marked.text)
    #expect(deck.elements == ["paragraph 'text' class=\"a\""])
    #expect(deck.rules == ["glued-attribute"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == "text\n<!-- .element: class=\"a\" -->")
  }

  @Test(arguments: [
    ("<!-- ⟦.slide⟧ a=\"b\" -->", "<!-- .slide: a=\"b\" -->"),
    ("<!-- ⟦.slide⟧ : a=\"b\" -->", "<!-- .slide: a=\"b\" -->"),
  ])
  func aMissingColonIsReported(_ source: String, _ fixed: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.attributes == "a=\"b\"")
    #expect(deck.rules == ["missing-colon"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == fixed)
  }

  @Test(arguments: [
    ("<!-- .slide: ⟦\"a⟧ -->", ""),
    ("<!-- .slide: a=\"b\"⟦;⟧ c=\"d\" -->", "a=\"b\" c=\"d\""),
    ("<!-- .slide: class=\"a\" ⟦-size:29pt\"⟧ -->", "class=\"a\""),
    ("<!-- .slide: ⟦a=\"b c⟧ -->", "a=\"b c\""),
    ("<!-- .slide: ⟦.fragment⟧ -->", ""),
  ])
  func whatIsNoAttributeIsReported(_ source: String, _ attributes: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.attributes == attributes)
    #expect(deck.rules == ["unreadable-attribute"])
    #expect(deck.ranges == marked.ranges)
  }

  @Test func placesAreExactInContainers() {
    let marked = Marked("> - <!--\n>   .slide: ⟦a='b'⟧ -->")
    #expect(Assembled(marked.text).ranges == marked.ranges)
  }

  // MARK: Stacks and silence

  @Test func aStackHasAttributes() {
    let deck = Assembled("a\n----\n<!-- .stack: class=x -->\nb\n---\nc")
    #expect(deck.deck.stacks.map { deck.describe($0.attributes) } == ["class=\"x\"", ""])
    #expect(deck.rules == [])
  }

  @Test func directivesAreHidden() {
    let deck = Assembled(
      "<!-- .slide: a=\"b\" -->\n<!-- a remark -->\n\ntext <!-- .element: a=\"b\" --> <!-- another -->")
    let slide = deck.deck.slides[0]
    #expect(
      slide.hidden.sorted().map { deck.document.source.text(deck.document[$0].range) } == [
        "<!-- .slide: a=\"b\" -->", "<!-- .element: a=\"b\" -->",
      ])
  }

  @Test func aCommentWithTextBehindItIsNotHidden() {
    #expect(Assembled("1. <!-- .element: a=\"b\" --> text").deck.slides[0].hidden.isEmpty)
  }

  @Test(arguments: [
    ("<!-- lectern-ignore missing-file: later -->\n⟦![a](b)⟧\n\nc", ["missing-file"]),
    ("<!-- lectern-ignore missing-file, unknown-slide -->\n\n⟦![a](b)⟧", ["missing-file", "unknown-slide"]),
    ("- a\n\n  <!-- lectern-ignore x: y -->\n\n  ⟦b⟧\n- c", ["x"]),
    ("<!-- lectern-ignore x -->\n<!-- .slide: class=\"a\" -->\n⟦```⟧\n⟦⟧", ["x"]),
  ])
  func rulesAreSilentInTheNextBlock(_ source: String, _ rules: [String]) {
    let marked = Marked(source)
    let silences = Assembled(marked.text).deck.silences
    #expect(silences.map { $0.names.map(\.rule.description) } == [rules])
    #expect(silences.map(\.location.range.start) == [marked.ranges[0].start])
  }
}
