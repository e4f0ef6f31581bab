import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct NotesTests {
  @Test(arguments: [
    ("a\n\nNote:\nb", "a (b)"),
    ("a\n\nNote: b", "a (b)"),
    ("a\nNotes: b", "a (b)"),
    ("a\nnote:b", "a (b)"),
    ("a\nNOTES: b", "a (b)"),
    ("a\n  Note: b", "a (b)"),
    ("a\n\tnotes: b", "a (b)"),
    ("a\nNote:\n\n- b\n- c\n\nd", "a (- b - c d)"),
    ("Note: only", " (only)"),
    ("a\nNote: b\n---\nc", "a (b) | c"),
    ("a\nNote: b\n----\nc\nNote: d", "a (b) / c (d)"),
    ("- item\n\nNote: b", "- item (b)"),
    ("> quote\nNote: b", "> quote (b)"),
    // Not markers.
    ("some note: b", "some note: b"),
    ("Noted: b", "Noted: b"),
    ("Note b", "Note b"),
    ("> Note: b", "> Note: b"),
    ("```\nNote: b\n```", "``` Note: b ```"),
    ("<!--\nNote: b\n-->", "<!-- Note: b -->"),
  ])
  func notes(of text: String, are outline: String) {
    #expect(Assembled(text).outline == outline)
  }

  @Test func aSecondMarkerGoesOnWithTheNotes() {
    let marked = Marked("a\n⟦Note:⟧ b\n\n  ⟦Notes:⟧ c")
    let deck = Assembled(marked.text)
    #expect(deck.outline == "a (b c)")
    #expect(deck.rules == ["second-notes-marker"])
    #expect(deck.ranges == [marked.ranges[1]])
    #expect(deck.diagnostics[0].related.map(\.location.range) == [marked.ranges[0]])
  }

  @Test func anAsideIsNotes() {
    let deck = Assembled("a\n\n<aside class=\"notes\">\n\nb *c*\n\n</aside>\n\nd")
    #expect(deck.outline == "a d (<aside class=\"notes\"> b *c* </aside>)")
    #expect(deck.deck.slides[0].hidden.count == 2)
  }

  @Test func anAsideInOneBlockIsNotes() {
    let deck = Assembled("a\n\n<aside class=\"notes\">\nb\n</aside>\n\nd")
    #expect(deck.outline == "a d (<aside class=\"notes\"> b </aside>)")
    #expect(deck.deck.slides[0].hidden.isEmpty)
  }

  @Test func otherAsidesAreShown() {
    #expect(Assembled("<aside>\n\nb\n\n</aside>").deck.slides[0].hasNotes == false)
  }

  @Test func anAsideEndsWithItsSlide() {
    #expect(Assembled("<aside class=\"notes\">\n\nb\n---\nc").outline == " (<aside class=\"notes\"> b) | c")
  }
}
