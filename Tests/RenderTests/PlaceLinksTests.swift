import Slides
import SourceText
import Testing

@testable import Render

@Suite struct PlaceLinksTests {
  @Test(
    arguments: [
      ("#/one", "#one"), ("#/0/0", "#one"), ("#/0/1", "#intro"), ("#/1", "#three"), ("#/1/0", "#three"),
      // The slug of a heading that has an id of its own.
      ("#/two", "#intro"), ("#two", "#intro"),
      // What already is an id, leads nowhere, to a step, or elsewhere, stays.
      ("#one", nil), ("#/", nil), ("#", nil), ("#/9", nil), ("#/0/1/2", nil), ("#/one/1", nil), ("#/-1", nil),
      ("#/nowhere", nil), ("other.html#/one", nil), ("#/99999999999999999999", nil),
    ] as [(String, String?)])
  func link(_ url: String, becomes expected: String?) {
    let deck = deck("# One\n----\n# Two {#intro}\n---\n# Three")
    #expect(PlaceLinks(of: deck).rewritten(url) == expected)
  }

  @Test func numbersMayBeginWithOne() {
    let text = "---\nhashOneBasedIndex: true\n---\n# One\n---\n# Two"
    let deck = deck(text)
    #expect(PlaceLinks(of: deck).rewritten("#/2") == "#two")
    #expect(PlaceLinks(of: deck).rewritten("#/0") == nil)
  }
}
