import Slides
import SourceText
import TestSupport
import Testing

@Suite struct FragmentTests {
  @Test(
    arguments: [
      // In the order of the text, one by one.
      ("- ⟦- a <!-- .element: class=\"fragment\" -->⟧\n- b", [0]),
      ("⟦a⟧\n\n<!-- .element: class=\"fragment\" -->\n\n⟦b⟧\n\n<!-- .element: class=\"fragment\" -->", [0, 1]),
      // An index comes before none, and elements of one index come together.
      (
        "⟦a⟧\n\n<!-- .element: class=\"fragment\" -->\n\n⟦b⟧\n\n<!-- .element: class=\"fragment\" data-fragment-index=\"7\" -->\n\n"
          + "⟦c⟧\n\n<!-- .element: class=\"fragment\" data-fragment-index=\"7\" -->", [1, 0, 0]
      ),
      // Written as HTML, or in braces.
      ("⟦<p class=\"fragment fade-up\">⟧a</p>\n\n# b {.fragment}", [0, 1]),
      // Pauses, in their place among the others.
      ("a\n\n⟦. . .⟧\n\nb\n\n⟦. . .⟧\n\nc", [0, 1]),
      (
        "⟦a⟧\n\n<!-- .element: class=\"fragment\" -->\n\n⟦. . .⟧\n\n⟦b⟧\n\n<!-- .element: class=\"fragment\" -->",
        [0, 1, 2]
      ),
      ("::: columns\na\n\n⟦. . .⟧\n\nb\n:::", [0]),
      // Lists that come item by item.
      ("::: incremental\n⟦- a\n  ⟦- b⟧⟧\n⟦- c⟧\n:::\n\n- d", [0, 1, 2]),
      ("---\nincremental: true\n---\n⟦- a⟧\n⟦- b⟧\n\n::: nonincremental\n- c\n:::", [0, 1]),
      // The groups of lines after the first.
      ("⟦```js [1|2|1-2]\na\nb\n```⟧", [0, 1]),
      ("⟦. . .⟧\n\n⟦```js [1|2]\na\nb\n```⟧\n\n⟦. . .⟧\n\nc", [0, 1, 2]),
      (
        "⟦```js [1|2|1-2] {data-fragment-index=5}\na\nb\n```⟧\n\n⟦c⟧\n\n<!-- .element: class=\"fragment\" data-fragment-index=\"5\" -->",
        [0, 1, 0]
      ),
      // No fragment, or only the speaker's.
      ("a\n\nNote: b\n\n. . .\n\n- c\n", []),
      ("a\n\nNote: b\n\n<!-- .element: class=\"fragment\" -->", []),
      ("a\n\n<!-- .element: class=\"fragments\" -->", []),
    ] as [(String, [Int])])
  func steps(of text: String, are expected: [Int]) {
    let source = Marked(text)
    let slide = Assembled(source.text).deck.slides[0]
    let inOrder = slide.fragments.sorted { $0.location < $1.location }
    #expect(inOrder.map(\.step) == expected)
    #expect(slide.stepCount == (expected.max() ?? -1) + 1)
    for range in source.ranges { #expect(inOrder.map(\.location.range).contains(range), "\(range)") }
  }
}
