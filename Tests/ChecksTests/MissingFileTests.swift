import Checks
import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct MissingFileTests {
  private let files: Set<String> = ["a.png", "b c.png", "../notes.md", "next.md", "img", "café.svg"]

  @Test(arguments: [
    "![x](a.png)", "![x](b%20c.png)", "![x](<b c.png>)", "[x](../notes.md#/intro)", "[x](next.html)",
    "[x](next.html#/1)",
    "![x](a.png?raw=1#f)", "![x](/img/none.png)", "[x](https://example.org/none)", "[x](mailto:me@example.org)",
    "[x](//example.org/none)", "[x](#/intro)", "[x]()", "[x](?q)", "![x](data:image/png;base64,xxxx)", "[x](img)",
    "![x](caf%C3%A9.svg)", "<none@example.org>", "`![x](none.png)`", "<img src=\"a.png\">",
    "<!-- .slide: data-background-image=\"a.png\" -->", "<!-- .slide: data-background=\"#fff\" -->",
  ])
  func isSilent(on text: String) {
    #expect(Checked(text, with: MissingFile(), files: files).messages == [])
  }

  @Test(arguments: [
    ("![x](⟦none.png⟧)", "none.png"),
    ("[x](⟦none%20x.md#/1⟧)", "none x.md"),
    ("[x](⟦../a.png⟧)", "../a.png"),
    ("[x](⟦other.html⟧)", "other.html"),
    ("- ![x](<⟦none x.png⟧>)", "none x.png"),
    ("a\n\nNote: ![x](⟦none.png⟧)", "none.png"),
    ("<img alt='x' src='⟦none.png⟧'>", "none.png"),
    ("<!-- .slide: data-background-image=\"a.png, ⟦none.png⟧\" -->", "none.png"),
    ("![x](⟦100%.png⟧)", "100%.png"),
  ])
  func fires(on source: String, _ path: String) {
    let marked = Marked(source)
    let found = Checked(marked.text, with: MissingFile(), files: files)
    #expect(found.messages == ["there is no file '\(path)'"])
    #expect(found.ranges == marked.ranges)
  }
}
