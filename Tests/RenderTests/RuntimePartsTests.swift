import Slides
import Testing

@testable import Render

@Suite struct RuntimePartsTests {
  @Test func partsAreSplitAndNamed() {
    let blob = Array("/* part: a.css */\na {}\n\0/* part: b.js */\nlet b;\n\0".utf8)
    let parts = EmbeddedParts(blob).parts
    #expect(parts.map(\.name) == ["a.css", "b.js"])
    #expect(parts.map { String(decoding: $0.text, as: UTF8.self) } == ["a {}\n", "let b;\n"])
  }

  @Test(arguments: [
    ("  a\n\n\tb\n", "a\nb\n"),
    ("// x\na // y\n", "a // y\n"),
    ("/* x */\n/* y */ a {} /* z */\n", "/* y */ a {} /* z */\n"),
    ("/* x */ /* y */\n", "/* x */ /* y */\n"),
    ("let a = `\n  // kept\n`;\n  b\n", "let a = `\n  // kept\n`;\nb\n"),
    ("no end", "no end\n"),
  ])
  func without(_ text: String, comments expected: String) {
    #expect(String(decoding: withoutComments(Array(text.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("# A", "fragmentsOf", false),
    ("# A\n\ntext <!-- .element: class=\"fragment\" -->", "fragmentsOf", true),
    ("<p class=\"fragment\">x</p>", "fragmentsOf", true),
    ("the word fragment", "fragmentsOf", false),
    ("<script>let a;</script>", "fragmentsOf", true),
    ("# A", ".r-stack", false),
    ("<div class=\"r-stack\"></div>", ".r-stack", true),
    ("<p class=\"small\">x</p>", ".r-stack", true),
    ("# A", ".markdown-alert-note", false),
    ("> [!NOTE]\n> x", ".markdown-alert-note", true),
    ("`a`", ".hljs-comment", false),
    ("<code><span class=\"hljs-type\">x</span></code>", ".hljs-comment", true),
    ("# A", "function startControls", true),
    ("---\ncontrols: false\n---\n# A", "function startControls", false),
    ("---\nprogress: false\n---\n# A", "function startProgress", false),
    ("---\nslideNumber: false\n---\n# A", "function startSlideNumber", false),
  ])
  func aPageHasThePartsItNeeds(_ text: String, _ mark: String, _ isThere: Bool) {
    #expect(page(text).contains(mark) == isThere)
  }
}
