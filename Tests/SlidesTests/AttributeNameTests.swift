import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct AttributeNameTests {
  @Test(arguments: [
    ("⟦data-backgroud⟧=\"#fff\"", "there is no attribute 'data-backgroud'", "did you mean 'data-background'?"),
    (
      "⟦data-background-colour⟧=\"#fff\"", "there is no attribute 'data-background-colour'",
      "did you mean 'data-background-color'?"
    ),
    ("⟦data-autoanimate⟧ x", "there is no attribute 'data-autoanimate'", "did you mean 'data-auto-animate'?"),
    ("⟦data-auto-slide⟧=\"5\"", "there is no attribute 'data-auto-slide'", "did you mean 'data-autoslide'?"),
    ("⟦data-trasition⟧=\"fade\"", "there is no attribute 'data-trasition'", "did you mean 'data-transition'?"),
    (
      "⟦transition⟧=\"fade\"", "'transition' lacks its 'data-', and reveal.js does not read it",
      "write 'data-transition'"
    ),
    (
      "⟦background-color⟧=\"red\"", "'background-color' lacks its 'data-', and reveal.js does not read it",
      "write 'data-background-color'"
    ),
    (
      "⟦background-colour⟧=\"red\"", "there is no attribute 'background-colour'",
      "did you mean 'data-background-color'?"
    ),
  ])
  func onASlide(_ attributes: String, _ message: String, _ help: String) {
    let marked = Marked("<!-- .slide: \(attributes) -->")
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.help) == [help])
    #expect(reading.rules == ["unknown-attribute"])
    #expect(reading.ranges == marked.ranges)
  }

  @Test(arguments: [
    ("⟦data-fragment-indx⟧=\"1\"", "there is no attribute 'data-fragment-indx'", "did you mean 'data-fragment-index'?"),
    ("⟦data-fragmentindex⟧=\"1\"", "there is no attribute 'data-fragmentindex'", "did you mean 'data-fragment-index'?"),
    (
      "⟦fragment-index⟧=\"1\"", "'fragment-index' lacks its 'data-', and reveal.js does not read it",
      "write 'data-fragment-index'"
    ),
  ])
  func onAnElement(_ attributes: String, _ message: String, _ help: String) {
    let marked = Marked("a <!-- .element: \(attributes) -->")
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.help) == [help])
    #expect(reading.ranges == marked.ranges)
  }

  @Test(arguments: [
    "data-course=\"db\"", "data-id=\"a\"", "data-status=\"new\"", "data-stage=\"1\"", "data-title=\"a\"", "data-x",
    "aria-label=\"a\"", "style=\"a\"", "hidden", "onclick=\"a()\"", "data-markdown", "data-separator=\"x\"",
    "x=\"y\"", "width=\"1\"", "data-animate=\"a\"",
  ])
  func namesOfOnesOwnAreLeftAlone(_ attributes: String) {
    #expect(AttributeReading("<!-- .slide: \(attributes) -->").diagnostics.map(\.message) == [])
    #expect(
      AttributeReading("![](a.png) <!-- .element: \(attributes.replacing("data-separator", with: "data-src")) -->")
        .diagnostics.map(\.message) == [])
  }

  @Test func aSafeFixAddsWhatIsMissing() {
    let reading = AttributeReading("<!-- .slide: class=\"a\" Transition=\"fade\" -->")
    #expect(reading.fixed == "<!-- .slide: class=\"a\" data-transition=\"fade\" -->")
    #expect(reading.diagnostics.map(\.fix?.applicability) == [.safe])
    let guess = AttributeReading("<!-- .slide: data-backgroud=\"#fff\" -->")
    #expect(guess.fixed == "<!-- .slide: data-background=\"#fff\" -->")
    #expect(guess.diagnostics.map(\.fix?.applicability) == [.suggestion])
  }

  // MARK: Places

  @Test(arguments: [
    ("<!-- .slide: ⟦data-fragment-index⟧=\"1\" -->", "'data-fragment-index' has no effect on a slide"),
    // An `.element` comment with nothing before it means the slide.
    (
      "<!-- .element: class=\"⟦fragment⟧\" -->\n\n- a", "the class 'fragment' has no effect on a slide"
    ),
    ("a <!-- .element: ⟦data-background⟧=\"#fff\" -->", "'data-background' has no effect on an element"),
    ("a <!-- .element: ⟦data-auto-animate⟧ -->", "'data-auto-animate' has no effect on an element"),
    (
      "<!-- .slide: class=\"⟦data-auto-animate⟧\" -->",
      "'data-auto-animate' is an attribute and has no effect as a class"
    ),
  ])
  func isMisplaced(_ text: String, _ message: String) {
    let marked = Marked(text)
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.rules == ["misplaced-attribute"])
    #expect(reading.ranges == marked.ranges)
  }

  @Test(arguments: [
    "<!-- .element: data-background=\"#fff\" -->\n\na", "<!-- .slide: data-id=\"a\" data-preload -->",
    "a <!-- .element: class=\"fragment\" data-fragment-index=\"1\" data-autoslide=\"500\" -->",
    "a <!-- .element: data-state=\"open\" data-notes=\"b\" -->", "<!-- .slide: data-src=\"a\" data-ignore -->",
    "```js\na\n```\n<!-- .element: data-line-numbers=\"1\" data-trim -->",
  ])
  func isInPlace(_ text: String) { #expect(AttributeReading(text).diagnostics.map(\.message) == []) }

  @Test func sectionTagsAreSlidesThatMayBeFragments() throws {
    var attributes = AttributeList()
    for (name, value) in [("class", "fragment fade-upp"), ("data-fragment-index", "1"), ("data-backgroud", "#fff")] {
      let range = SourceRange(0, name.utf8.count)
      attributes.add(Attribute(name: name, value: value, range: range, valueRange: range))
    }
    var files = SourceFiles()
    var reader = AttributeReader()
    reader.readSection(attributes, as: files.add(SourceFile(name: "a.md", text: "")))
    #expect(reader.diagnostics.map(\.rule.description) == ["unknown-attribute", "unknown-class"])
  }

  // MARK: Bounds

  @Test func onlySoManyGuessesAreMade() {
    var files = SourceFiles()
    let file = files.add(SourceFile(name: "a.md", text: ""))
    var reader = AttributeReader()
    for number in 0..<1_000 {
      let name = "data-backgroud-\(number)"
      let range = SourceRange(0, name.utf8.count)
      reader.checkElement(
        AttributeList([Attribute(name: name, value: "", range: range, valueRange: range)]), as: file)
      _ = reader.readSlide(AttributeList([Attribute(name: name, value: "", range: range, valueRange: range)]), as: file)
    }
    let slip = Attribute(
      name: "data-backgroud", value: "a.png", range: SourceRange(0, 14), valueRange: SourceRange(16, 21))
    _ = reader.readSlide(AttributeList([slip]), as: file)
    #expect(reader.diagnostics == [])
  }
}
