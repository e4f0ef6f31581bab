import Testing

@testable import Render

@Suite struct PageTests {
  @Test func theSameDeckGivesTheSameBytes() {
    let pictures = "![a](https://b.org/x)![a](https://a.org/x)"
    let text = "# A\n\n<p class=\"b a c\" onclick=\"x\">\(pictures)</p>\n\n## B\n\n## C\n"
    #expect(Set((0..<8).map { _ in page(text) }).count == 1)
  }

  @Test func stacksAndSlides() {
    let html = slides("# A\n\n---\n\n# B\n\n----\n\n<!-- .slide: class=\"center\" data-transition=\"fade\" -->\n# C\n")
    #expect(
      html == """
        <section id="a">
        <h1>A</h1>
        </section>
        <section class="stack">
        <section id="b">
        <h1>B</h1>
        </section>
        <section id="c" class="center" data-transition="fade">
        <h1>C</h1>
        </section>
        </section>

        """)
  }

  @Test func notesThatAreAnAsideStandInOne() {
    let html = slides("a\n\n<aside class=\"notes\">\nSay <b>this</b>.\n</aside>")
    #expect(html.count(of: "<aside") == 1)
    #expect(html.contains("<aside class=\"notes\">\n\nSay <b>this</b>.\n\n</aside>"))
  }

  @Test func notesStandAsideInTheirSlide() {
    let html = slides("# A\n\nNote: *quiet*\n")
    #expect(html.contains("<aside class=\"notes\">\n<p><em>quiet</em></p>\n</aside>\n</section>"))
  }

  @Test func furtherHeadingsHaveIDs() {
    #expect(slides("# A\n\n## Why not?\n").contains("<h2 id=\"why-not\">"))
  }

  @Test func aFolderIsNoScheme() {
    let files = ["javascript:a()/b.md": "[c](d.html)\n"]
    let html = slides("<!-- include: javascript:a()/b.md -->\n", files: files)
    #expect(html.contains("<a href=\"./javascript:a()/d.html\">"))
  }

  @Test func whatTheAuthorSaysIsEscaped() {
    let hostile = "\\\"'</script></style><b>&-->"
    let text = """
      ---
      title: "\\\"'</script></style><b>&-->"
      author: "\(hostile)"
      description: "\(hostile)"
      lang: "\(hostile)"
      transition: "\(hostile)"
      ---
      # A

      <!-- .slide: data-x='\"></section>' -->
      """
    let page = page(text)
    #expect(page.count(of: "</script>") == 1)
    #expect(page.count(of: "</style>") == 1)
    #expect(page.count(of: "<b>") == 0)
    #expect(page.count(of: "</section>") == 1)
    #expect(page.contains("<title>&quot;"))
    #expect(page.between("data-settings='", "'").hasSuffix("}"))
  }

  @Test(arguments: ["", "\n\n", "---\ntitle: T\n---\n", "\u{FEFF}"])
  func aDeckWithoutSlidesIsAPage(_ text: String) {
    let page = page(text)
    #expect(page.hasPrefix("<!doctype html>\n"))
    #expect(page.contains("This deck has no slides."))
    #expect(page.contains("class=\"reveal article\""))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test(arguments: [
    ("---\ntitle: T\n---\n# A", "T"), ("# A *b*", "A b"), ("text\n\n---\n\n# B", "B"), ("text", "deck.md"),
  ])
  func title(of text: String, is expected: String) {
    #expect(page(text).between("<title>", "</title>") == expected)
  }

  @Test func sizesReachStyleAndRuntime() {
    let page = page("---\nwidth: 960\nheight: 700\ncenter: true\n---\n# A")
    #expect(page.contains(":root{--slide-width:960px;--slide-height:700px}\n@page{size:960px 700px;margin:0}"))
    #expect(page.contains("<div class=\"reveal center\" data-settings='{\"width\":960,\"height\":700,"))
  }

  @Test(arguments: [
    ("loop: true", "\"loop\":true"), ("loop: no", "\"loop\":false"), ("minScale: 0.5", "\"minScale\":0.5"),
    ("revealOptions: {navigationMode: linear}", "\"navigationMode\":\"linear\""),
    ("margin: 0.1", "\"margin\":0.1"), ("controls: false", "\"controls\":false"),
  ])
  func optionsReachTheRuntime(_ setting: String, _ option: String) {
    #expect(page("---\n\(setting)\n---\n# A").between("data-settings='", "'").contains(option))
  }

  // MARK: Footnotes

  @Test func aFootnoteStandsOnEverySlideThatRefersToIt() {
    let html = slides("# A\n\nx[^n] y[^n]\n\n---\n\n# B\n\nz[^n]\n\n[^n]: Text.\n")
    #expect(html.count(of: "data-footnotes") == 2)
    for id in ["fn-n", "fn-n-on-2", "fnref-n", "fnref-n-2", "fnref-n-3-on-2"] {
      #expect(html.count(of: "id=\"\(id)\"") == 1, "\(id)")
      #expect(html.contains("href=\"#\(id)\""), "\(id)")
    }
    #expect(html.count(of: "data-footnote-backref ") == 3)
  }

  @Test func whatASlideLeavesOpenDoesNotHoldItsFootnotes() {
    let html = slides("# A\n\n<div>\n\nx[^n]\n\n[^n]: Text.\n")
    #expect(html.contains("</div>\n<section class=\"footnotes\""))
  }
}
