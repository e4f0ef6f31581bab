import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct ClassNameTests {
  @Test(arguments: [
    ("a <!-- .element: class=\"fragment ⟦fade-upp⟧\" -->", "there is no effect of fragments 'fade-upp'", "fade-up"),
    ("a <!-- .element: class=\"⟦fadeup⟧ fragment\" -->", "there is no effect of fragments 'fadeup'", "fade-up"),
    (
      "a <!-- .element: class=\"fragment ⟦highlight-rde⟧ big\" -->", "there is no effect of fragments 'highlight-rde'",
      "highlight-red"
    ),
    ("a <!-- .element: class=\"fragment ⟦Grow⟧\" -->", "there is no effect of fragments 'Grow'", "grow"),
    ("# a {.fragment .⟦shrinkk⟧ .big}", "there is no effect of fragments 'shrinkk'", "shrink"),
    (
      "a\n<!-- .element: class=\"⟦fade-lef⟧ x\" -->\n<!-- .element: class=\"fragment\" -->",
      "there is no effect of fragments 'fade-lef'", "fade-left"
    ),
    ("a <!-- .element: class=\"⟦r-strech⟧\" -->", "there is no layout class 'r-strech'", "r-stretch"),
    ("a <!-- .element: class=\"⟦r-fit-txt⟧\" -->", "there is no layout class 'r-fit-txt'", "r-fit-text"),
    ("<!-- .slide: class=\"⟦r-stak⟧\" -->", "there is no layout class 'r-stak'", "r-stack"),
  ])
  func isReported(_ text: String, _ message: String, _ near: String) {
    let marked = Marked(text)
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.diagnostics.map(\.help) == ["did you mean '\(near)'?"])
    #expect(reading.rules == ["unknown-class"])
    #expect(reading.ranges == marked.ranges)
    #expect(AttributeReading(reading.fixed).diagnostics.map(\.message) == [])
  }

  @Test(arguments: [
    "fragment fade-up", "fragment rotate", "fragment row", "fragment stroke", "fragment glow", "fade-upp",
    "fragment highlight-grey", "fragment highlight-yellow", "fragment animated fadeInUp", "fragment custom blur",
    "fragment animate__animated animate__fadeIn", "r-stack r-hstack r-vstack r-frame r-stretch", "r-overlay r-track",
    "fragment semi", "fragment current", "stretch", "row-reverse", "fragment center",
  ])
  func isLeftAlone(_ classes: String) {
    #expect(AttributeReading("a <!-- .element: class=\"\(classes)\" -->").diagnostics.map(\.message) == [])
  }

  @Test func effectsOutsideFragmentsAreLeftAlone() {
    #expect(AttributeReading("<!-- .slide: class=\"fade-upp grow\" -->").diagnostics.map(\.message) == [])
  }
}
