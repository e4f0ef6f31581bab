import Checks
import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct EmptySlideTests {
  @Test(arguments: [
    "a\n⟦---⟧\n\n---\nb", "a\n---\nb\n⟦----⟧\n\n[x]: y\n\n---\nc", "a\n⟦---⟧\n<!-- a remark -->\n---\nb",
    "a\n⟦---⟧\n<!-- .slide: -->\n---\nb",
  ])
  func fires(on source: String) {
    let marked = Marked(source)
    let found = Checked(marked.text, with: EmptySlide())
    #expect(found.ranges == marked.ranges)
  }

  @Test func namesTheSlide() {
    #expect(Checked("a\n----\n\n----\nb", with: EmptySlide()).messages == ["the slide '#/0/1' shows nothing"])
  }

  @Test(arguments: [
    "", "a", "a\n---\n", "---\n\na", "a\n---\n<!-- .slide: data-background-color=\"red\" -->\n---\nb",
    "a\n---\nNote: a pause\n---\nb", "a\n---\n***\n---\nb", "a\n---\n<br>\n---\nb", "a\n---\n---\nb",
  ])
  func isSilent(on text: String) {
    #expect(Checked(text, with: EmptySlide()).messages == [])
  }

  @Test(arguments: [
    ("", 1), ("\n\n", 1), ("----\n", 1), ("---\ntitle: A\n---\n", 1), ("[a]: b", 1), ("a", 0), ("Note: a", 0),
  ])
  func anEmptyDeckIsReported(_ text: String, _ count: Int) {
    let found = Checked(text, with: EmptyDeck())
    #expect(found.messages == Array(repeating: "the deck 'deck.md' has no slide", count: count))
  }
}
