import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct SeparatorTests {
  @Test(arguments: [
    ("a", "a"),
    ("a\n---\nb", "a | b"),
    ("a\n----\nb", "a / b"),
    ("a\n----\nb\n---\nc\n----\nd", "a / b | c / d"),
    ("a\n\n---\n\nb", "a | b"),
    ("a\r\n---\r\nb", "a | b"),
    ("a\r---\rb", "a | b"),
    ("\u{FEFF}a\n---\nb", "a | b"),
    // Never a heading with an underline.
    ("Title\n---\ntext", "Title | text"),
    ("- item\n---\nb", "- item | b"),
    ("> quote\n----\nb", "> quote / b"),
    ("| a |\n|---|\n| b |\n---\nc", "| a | |---| | b | | c"),
    // At the edges there is no empty slide.
    ("----\na\n----\n", "a"),
    ("\n\n----\na", "a"),
    ("a\n---", "a"),
    ("a\n---\n\n  \n", "a"),
    ("", ""),
    ("\n\n", ""),
    ("----\n", ""),
    // In the middle it stays.
    ("a\n---\n\n---\nb", "a |  | b"),
    // Not separators.
    ("a\n\n-----\n\nb", "a ----- b"),
    ("a\n\n--- \n\nb", "a --- b"),
    ("a\n\n ---\n\nb", "a --- b"),
    ("a\n\n***\n\nb", "a *** b"),
    ("a\n\n- - -\n\nb", "a - - - b"),
  ])
  func cuts(_ text: String, into outline: String) {
    #expect(Assembled(text).outline == outline)
  }

  @Test(arguments: [
    "```yaml\na\n---\nb\n```", "~~~\n---\n~~~", "<!--\n---\n-->", "$$\na\n---\nb\n$$",
    "- item\n\n  ```\n---\n  ```",
  ])
  func isInert(in text: String) {
    #expect(Assembled("x\n\n" + text + "\n\ny").deck.slides.count == (text.hasPrefix("- ") ? 2 : 1))
  }

  @Test func aFenceThatMeetsAnotherWasNeverClosed() {
    let marked = Marked("⟦```⟧js\nlet a\n---\n```css\nb {}\n```")
    let deck = Assembled(marked.text)
    #expect(deck.outline == "```js let a | ```css b {} ```")
    #expect(deck.rules == ["unclosed-fence"])
    #expect(deck.ranges == marked.ranges)
    #expect(
      deck.diagnostics[0].message == "the code fence '```' is never closed and was taken to end before line 3")
  }

  @Test func aFenceNeverClosedEndsAtTheNextSeparator() {
    #expect(Assembled("```js\nlet a\n----\nb").outline == "```js let a / b")
    #expect(
      Assembled("a\n\n```js\nlet a").diagnostics.map(\.message)
        == ["the code fence '```' is never closed and takes in the rest of the text"])
  }

  @Test func definitionsAreNoSlide() {
    #expect(Assembled("[a]: b\n---\n[a]\n---\n[c]: d").deck.slides.count == 1)
  }

  @Test func indicesCountFromZero() {
    let deck = Assembled("a\n----\nb\n---\nc").deck
    #expect(
      deck.slides.map(\.index) == [
        SlideIndex(horizontal: 0, vertical: 0), SlideIndex(horizontal: 0, vertical: 1),
        SlideIndex(horizontal: 1, vertical: 0),
      ])
  }

  @Test func slidesKnowTheirText() {
    let marked = Marked("---\ntitle: T\n---\n\n⟦# A\n\ntext\n\nNote: n⟧\n\n----\n⟦⟧\n----\n⟦b⟧\n")
    let slides = Assembled(marked.text).deck.slides
    #expect(slides.map(\.location.range) == marked.ranges)
  }

  @Test func slidesKnowTheirSeparator() {
    let marked = Marked("a\n⟦---⟧\nb\n⟦----⟧\nc")
    #expect(Assembled(marked.text).deck.slides.map(\.separator?.range) == [nil, marked.ranges[0], marked.ranges[1]])
  }

  // MARK: What is reported

  @Test(arguments: [
    ("a\n---\n⟦---⟧\nb", "a | b", "a\n---\nb"),
    ("a\n---\n⟦----⟧\nb", "a | b", "a\n---\nb"),
    ("a\n----\n⟦---⟧\nb", "a | b", "a\n---\nb"),
    ("a\n----\n⟦----⟧\nb", "a / b", "a\n----\nb"),
    ("a\r\n----\r\n⟦---⟧\r\nb", "a | b", "a\r\n---\r\nb"),
  ])
  func twoSeparatorsAreOne(_ source: String, _ outline: String, _ fixed: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.outline == outline)
    #expect(deck.rules == ["doubled-separator"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == fixed)
  }

  @Test func threeSeparatorsAreOne() {
    let deck = Assembled("a\n----\n---\n----\nb")
    #expect(deck.outline == "a | b")
    #expect(deck.rules == ["doubled-separator", "doubled-separator"])
  }

  @Test(arguments: [
    ("a\n\n⟦--- ⟧\n\nb", "a\n\n---\n\nb"), ("a\n\n⟦ ---⟧\n\nb", "a\n\n---\n\nb"),
    ("a\n\n⟦---- \t⟧\n\nb", "a\n\n----\n\nb"), ("a\n\n⟦-----⟧\n\nb", "a\n\n----\n\nb"),
    ("⟦---- ⟧\n\na", "----\n\na"), ("a\n\n⟦--- ⟧", "a\n\n---"), ("a\r\n\r\n⟦--- ⟧\r\n\r\nb", "a\r\n\r\n---\r\n\r\nb"),
  ])
  func looksLikeASeparator(_ source: String, _ fixed: String) {
    let marked = Marked(source)
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["near-separator"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.fixed == fixed)
  }

  @Test(arguments: [
    "Title\n--- \n\ntext", "Title\n-----\n\ntext", "a\n\n----------\n\nb", "a\n\n- - -\n\nb", "a\n\n***\n\nb",
    "- a\n\n  ---\n\n  b", "> ---\n", "a\n\n--- \nb", "```\n\n--- \n\n```",
  ])
  func doesNotLookLikeASeparator(_ text: String) {
    #expect(Assembled(text).rules == [])
  }
}
