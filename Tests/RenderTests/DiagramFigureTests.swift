import Render
import Slides
import Testing

@testable import Render

@Suite struct DiagramFigureTests {
  private func slides(_ text: String, svg: String?) -> String {
    String(decoding: renderPage(deck(text), draw: { _ in svg.map { Array($0.utf8) } }), as: UTF8.self)
      .between("<main class=\"slides\">\n", "</main>")
  }

  @Test(arguments: [
    (
      "```dot\nx\n```", "<svg/>",
      "<figure class=\"diagram diagram-dot\"><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Diagram: x\"></figure>"
    ),
    ("```gv\nx\n```", "<svg width=\"112pt\" height=\"56pt\">", " width=\"192\" height=\"96\"></figure>"),
    ("```mermaid\nx\n```", "<svg width=\"100%\" viewBox=\"0 0 20 10\">", " width=\"30\" height=\"15\"></figure>"),
    (
      "```dot {width=\"50%\"}\nx\n```", "<svg width=\"3pt\" height=\"3pt\">",
      " alt=\"Diagram: x\" width=\"50%\"></figure>"
    ),
    ("```dot {alt=\"a < b\" .wide}\nx\n```", "<svg/>", " alt=\"a &lt; b\"></figure>"),
    ("```dot {alt=\"\"}\nx\n```", "<svg/>", " alt=\"\"></figure>"),
    ("```dot {.fragment #it}\nx\n```", "<svg/>", "<figure class=\"fragment diagram diagram-dot\" id=\"it\"><img"),
    ("```dot\n\"a\"  ->\n\t<b>\n```", "<svg/>", " alt=\"Diagram: &quot;a&quot; -&gt; &lt;b&gt;\">"),
  ])
  func drawn(_ text: String, _ svg: String, _ expected: String) {
    let html = slides(text, svg: svg)
    #expect(html.contains(expected), "\(html)")
    #expect(!html.contains("<pre"))
  }

  @Test(arguments: ["dot", "mermaid", "plantuml", "d2"])
  func whatIsNotDrawnIsRead(_ language: String) {
    let html = slides("```\(language)\na -> <b>\n```", svg: nil)
    #expect(html.contains("<pre><code class=\"language-\(language)\">a -&gt; &lt;b&gt;\n</code></pre>"))
  }

  @Test func aLongDescriptionIsCut() {
    let alt = slides("```dot\n\(String(repeating: "word ", count: 100))\n```", svg: "<svg/>").between("alt=\"", "\"")
    #expect(alt.hasPrefix("Diagram: word word") && alt.hasSuffix("…"))
    #expect(alt.count == "Diagram: ".count + 120)
  }

  @Test func nothingOfThePictureIsMarkupOfThePage() {
    let svg = "<svg onload=\"evil()\"><script>evil()</script><style>evil{}</style></svg>"
    let page = String(decoding: renderPage(deck("```dot\nx\n```"), draw: { _ in Array(svg.utf8) }), as: UTF8.self)
    #expect(!page.contains("evil"))
    #expect(page.between("Content-Security-Policy\" content=\"", "\"").contains("img-src data:"))
  }

  @Test func thePartOfTheStyleComesAlongOnlyWithADiagram() {
    func css(_ svg: String?) -> String {
      String(decoding: renderPage(deck("```dot\nx\n```"), draw: { _ in svg.map { Array($0.utf8) } }), as: UTF8.self)
        .between("<style>", "</style>")
    }
    #expect(css("<svg/>").contains(".diagram img"))
    #expect(!css(nil).contains(".diagram"))
  }

  @Test(
    arguments: [
      ("<?xml version=\"1.0\"?><!DOCTYPE svg><!-- x --><svg width='90pt' height=\"30\">", "120.0 30.0"),
      ("<svg width=\"1in\" height=\"2.54cm\">", "96.0 96.0"),
      ("<svg viewBox=\"0 0 30, 40\">", "30.0 40.0"),
      ("<svg width=\"0\" height=\"0\" viewBox=\"0 0 3 4\">", "3.0 4.0"),
      ("<svg width=\"1e99\" height=\"nan\">", nil), ("<svg viewBox=\"0 0 1\">", nil), ("<svg>", nil), ("", nil),
      ("<svg", nil), ("<html><svg width=\"1\" height=\"1\">", nil),
    ] as [(String, String?)])
  func size(of svg: String, is size: String?) {
    #expect(sizeOfPicture(Array(svg.utf8)).map { "\($0.width) \($0.height)" } == size)
  }
}
