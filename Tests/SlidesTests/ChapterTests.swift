import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

/// A course of chapters: `chapters: [01.md, 02.md]` in front matter.
@Suite struct ChapterTests {
  private let files = ["01.md": "# One\n----\nb\n---\nc", "x/02.md": "---\ntitle: Two\n---\n---\n# Two\n\nNote: n\n"]

  @Test(arguments: [
    // Each file is a stack, or several by its own separators.
    ("---\nchapters: [01.md, x/02.md]\n---\na", "a | # One / b | c | # Two (n)"),
    ("---\nchapters: [01.md]\n---\n", "# One / b | c"),
    ("---\nchapters: 01.md\n---\na\n----\nb", "a / b | # One / b | c"),
    // What the deck leaves open does not reach into a chapter.
    ("---\nchapters: [01.md]\n---\n```\na\n---\nb", "``` a | b | # One / b | c"),
    ("---\nchapters: [01.md]\n---\na\n\n---\n", "a | # One / b | c"),
    ("---\nchapters: [01.md]\n---\n<!-- include: 01.md -->", "# One / b | c | # One / b | c"),
  ])
  func follow(_ text: String, _ outline: String) {
    let deck = Assembled(text, files: files)
    #expect(deck.outline == outline)
  }

  @Test func pathsAndPlacesStayTheirOwn() {
    let chapter = Marked("# A\n\n![p](⟦p.png⟧) [q](⟦#/a⟧)")
    let deck = Assembled("---\nchapters: [x/01.md]\n---\n# Start", files: ["x/01.md": chapter.text])
    let references = deck.deck.slides[1].references
    #expect(references.map(\.place) == [.file("x/p.png"), .slide("/a")])
    #expect(references.map(\.location.range) == chapter.ranges)
    #expect(references.map { deck.deck.files[$0.location.file].name } == ["x/01.md", "x/01.md"])
    #expect(
      deck.deck.slides.map { deck.deck.files.text($0.location) } == [
        "# Start",
        deck.document.source.text(
          SourceRange(deck.document.source.bytes.count - chapter.text.utf8.count, deck.document.source.bytes.count)),
      ])
  }

  @Test(arguments: [
    ("chapters: [⟦01.md⟧]", "missing-chapter", "there is no file '01.md'"),
    ("chapters: [⟦../01.md⟧]", "outside-project", "the path '../01.md' leads out of the project"),
    ("chapters: ⟦deck.md⟧", "include-cycle", "the chapter would never end: 'deck.md' includes 'deck.md'"),
  ])
  func areRefused(_ yaml: String, _ rule: String, _ message: String) {
    let marked = Marked("---\n\(yaml)\n---\na")
    let deck = Assembled(marked.text)
    #expect(deck.rules == [rule])
    #expect(deck.diagnostics.map(\.message) == [message])
    #expect(deck.ranges == marked.ranges)
  }
}
