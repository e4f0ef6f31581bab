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
    ("# A", "fragmenthidden", false),
    ("# A\n\ntext <!-- .element: class=\"fragment\" -->", "fragmenthidden", true),
    ("<p class=\"fragment\">x</p>", "fragmenthidden", true),
    ("the word fragment", "fragmenthidden", false),
    ("<script>let a;</script>", "fragmenthidden", true),
    ("# A", ".r-stack", false),
    ("<div class=\"r-stack\"></div>", ".r-stack", true),
    ("<p class=\"small\">x</p>", ".r-stack", true),
    ("# A", ".markdown-alert-note", false),
    ("> [!NOTE]\n> x", ".markdown-alert-note", true),
    ("`a`", ".hljs-comment", false),
    ("<code><span class=\"hljs-type\">x</span></code>", ".hljs-comment", true),
    ("# A", "navigate-", true),
    ("---\ncontrols: false\n---\n# A", "navigate-", false),
    ("---\nprogress: false\n---\n# A", "--done", false),
    ("---\nslideNumber: false\n---\n# A", "h.v", false),
    ("# A", "backgroundColor", false),
    ("<!-- .slide: data-background=\"red\" -->\n# A", "backgroundColor", true),
    ("# A", "slide:start", false),
    ("<video src=\"a.mp4\"></video>", "slide:start", true),
    ("<!-- .slide: data-auto-animate -->\n# A", "autoanimate", true),
    ("<!-- .slide: data-state=\"x\" -->\n# A", "dataset.state", true),
    ("---\ntransition: zoom\n---\n# A", "perspective", true),
    ("# A", "perspective", false),
    ("---\nautoSlide: 1000\n---\n# A", "autoslidepaused", true),
    ("# A", "autoslidepaused", false),
    ("    code", "clipboard", true),
    ("# A", "clipboard", false),
    ("<img src=\"a.png\" data-preview-image>", "lightbox", true),
    ("<h1 class=\"r-fit-text\">A</h1>", "r-fit-text", true),
    ("# A", "overviewshown", true),
  ])
  func aPageHasThePartsItNeeds(_ text: String, _ mark: String, _ isThere: Bool) {
    #expect(page(text).contains(mark) == isThere)
  }
}
