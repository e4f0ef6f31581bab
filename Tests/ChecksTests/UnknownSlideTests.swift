import Checks
import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct UnknownSlideTests {
  /// Three slides: `#/0/0`, `#/0/1` and `#/1/0`.
  private func deck(_ link: String) -> String {
    """
    # Mixtral 8x7B
    [link](\(link))
    ----
    ## Router
    ### Gates {#doors}
    ---
    # Last one
    <!-- .slide: id="end" -->
    <b id="raw">text</b> *em*<!-- .element: id="em" data-id="box" -->
    """
  }

  @Test(arguments: [
    "#/mixtral-8x7b", "#mixtral-8x7b", "#/router", "#/router/1", "#/doors", "#/end", "#/last-one", "#raw", "#/em",
    "#box",
    "#/", "#", "#/0", "#/1", "#/0/1", "#/1/0", "#/0/", "#top", "#/mixtral%2D8x7b", "other.md#/nope",
    "https://a.b#/nope", "#/!",
  ])
  func isSilent(on link: String) {
    #expect(Checked(deck(link), with: UnknownSlide()).messages == [])
  }

  @Test(arguments: [
    ("#/mixtral", "no slide or element has the id 'mixtral'", "did you mean '#/mixtral-8x7b'?"),
    ("#/ruoter", "no slide or element has the id 'ruoter'", "did you mean '#/router'?"),
    ("#ruoter", "no slide or element has the id 'ruoter'", "did you mean '#router'?"),
    ("#/Router", "no slide or element has the id 'Router'", "did you mean '#/router'?"),
    ("#/nowhere", "no slide or element has the id 'nowhere'", "write the id of a slide, or its place, such as '#/2'"),
    ("#/0/1/0", "the slide '#/0/1' has no step '0'", "write '#/0/1', since it has no steps"),
    ("#/2", "the deck has no slide '2'", "write a number from 0 to 1"),
    ("#/0/2", "the stack 0 has no slide '2'", "write a number from 0 to 1 behind '#/0/'"),
    ("#/1/1", "the stack 1 has no slide '1'", "write '#/1', since there is one slide in it"),
    ("#/0/x", "the stack 0 has no slide 'x'", "write a number from 0 to 1 behind '#/0/'"),
    ("#/99999999999999999999", "the deck has no slide '99999999999999999999'", "write a number from 0 to 1"),
    ("#3", "no slide or element has the id '3'", "write the id of a slide, or its place, such as '#/2'"),
  ])
  func fires(on link: String, _ message: String, _ help: String) {
    let marked = Marked(deck("⟦\(link)⟧"))
    let found = Checked(marked.text, with: UnknownSlide())
    #expect(found.messages == [message])
    #expect(found.help == [help])
    #expect(found.ranges == marked.ranges)
  }

  @Test func aDeckOfOneStackIsHelped() {
    let found = Checked("[a](#/1)\n----\nb", with: UnknownSlide())
    #expect(found.help == ["write a number from 0 to 0, or '#/0/1', since all slides are in one stack"])
  }

  @Test func linksInNotesAreChecked() {
    #expect(Checked("a\n\nNote: [b](#/c)", with: UnknownSlide()).messages.count == 1)
  }

  @Test(arguments: [("#/0/0/1", []), ("#/0/0/2", ["the slide '#/0/0' has no step '2'"])])
  func stepsAreCounted(_ link: String, _ messages: [String]) {
    let text = "[a](\(link))\n\n. . .\n\nb\n\n. . .\n\nc"
    #expect(Checked(text, with: UnknownSlide()).messages == messages)
  }
}
