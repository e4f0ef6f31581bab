import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct SlideIDsTests {
  private func ids(_ text: String) -> [String] { Assembled(text).deck.slides.map(\.id) }

  @Test func headingsGiveIDs() {
    #expect(ids("# One\n----\n## Two *words*\n----\ntext") == ["one", "two-words", ""])
  }

  @Test func repeatedHeadingsAreNumbered() {
    #expect(ids("# A\n---\n# A\n---\n# A") == ["a", "a-1", "a-2"])
  }

  @Test func aNumberedIDThatIsTakenIsSkipped() {
    #expect(ids("# A\n---\n# A-1\n---\n# A") == ["a", "a-1", "a-2"])
  }

  @Test func theAuthorsIDWins() {
    #expect(ids("# A\n<!-- .slide: id=\"x\" -->\n---\n# B {#y}\n---\n# X") == ["x", "y", "x-1"])
  }

  @Test func theIDIsNotAmongTheAttributes() {
    let deck = Assembled("# B {#y .c}\n<!-- .slide: class=\"d\" -->")
    #expect(deck.attributes == "class=\"d\"")
    #expect(deck.elements == ["heading '# B {#y .c}' class=\"c\""])
  }

  @Test func aHeadingKeepsItsOwnIDBesideTheSlides() {
    let slide = Assembled("# B {#y}\n<!-- .slide: id=\"x\" -->").deck.slides[0]
    #expect(slide.id == "x")
    #expect(Array(slide.headingIDs.values) == ["y"])
  }

  @Test func furtherHeadingsHaveIDsToo() {
    let slides = Assembled("# A\n\n## B\n---\n## B\n\n### B").deck.slides
    #expect(slides.map(\.id) == ["a", "b"])
    #expect(slides.map { $0.headingIDs.sorted { $0.key < $1.key }.map(\.value) } == [["b-1"], ["b-2"]])
  }

  @Test func titlesAreTheTextOfTheFirstHeading() {
    #expect(Assembled("text\n\n## A `b` [c](d) <!-- .element: class=\"x\" -->\n\n# E").deck.slides[0].title == "A b c")
    #expect(Assembled("text").deck.slides[0].title == nil)
  }

  @Test func headingsInNotesDoNotName() {
    #expect(ids("text\n\nNote:\n# Secret") == [""])
  }

  @Test func anIDUsedTwiceIsReported() {
    let marked = Marked("<!-- .slide: id=\"⟦x⟧\" -->\n---\n<p id=\"⟦x⟧\">hi</p>")
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["duplicate-id"])
    #expect(deck.ranges == [marked.ranges[1]])
    #expect(deck.diagnostics[0].related.map(\.location.range) == [marked.ranges[0]])
  }

  @Test(arguments: [
    ("one", "one"), ("sub", "sub"), ("y", "y"), ("own-name", "own-name"), ("🌴-break", "-break"), ("p", "p"),
    ("One", nil),
    ("nothing", nil),
  ])
  func linksLeadTo(_ name: String, _ id: String?) {
    let text = """
      # One
      ## Sub
      ----
      # Own name
      <!-- .slide: id="x" -->
      <b id="p">b</b> and *em*{#y}
      <i data-id="q">i</i>
      [span]{#y}
      ----
      # 🌴 Break
      """
    #expect(Anchors(of: Assembled(text).deck).id(for: name) == id)
  }
}
