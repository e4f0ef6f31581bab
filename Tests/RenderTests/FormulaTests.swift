import Testing

@Suite struct FormulaTests {
  @Test(arguments: [
    ("$x$", "<p><math alttext=\"x\"><semantics><mi>x</mi>"),
    ("$x$ <!-- .element: class=\"fragment\" -->", "<p><span class=\"fragment\"><math alttext=\"x\">"),
    ("$$\nx\n$$", "<div><math display=\"block\" alttext=\"x\">"),
    // The author's own KaTeX finds the TeX.
    ("---\nmath: katex\n---\n$x$", "<p><span class=\"math math-inline\">x</span>"),
  ])
  func html(of text: String, begins start: String) { #expect(slides(text).contains(start)) }

  @Test func aPageHasTheAuthorsKaTeX() {
    let files: [String: [UInt8]] = [
      "katex/katex.min.js": Array("var katex={}".utf8), "katex/fonts/a.woff2": [1, 2],
      "katex/katex.min.css": Array("@font-face{src:url(fonts/a.woff2),url(fonts/a.ttf)}".utf8),
    ]
    let page = page("---\nmath: katex\nmacros: {R: x}\n---\n$x$", assets: files)
    #expect(page.contains("var katex={}"))
    #expect(page.contains("data:font/woff2;base64,AQI="))
    #expect(page.contains("\"macros\":{\"\\u005cR\":\"x\"}"))
    #expect(!slides("$x$").contains("katex"))
  }

  @Test func aProgramThatWouldEndItsScriptIsLeftOut() {
    let files = ["katex/katex.min.js": Array("'</SCRIPT>'".utf8), "katex/katex.min.css": Array("a{}".utf8)]
    #expect(!page("---\nmath: katex\n---\n$x$", assets: files).contains("</SCRIPT>"))
  }
}
