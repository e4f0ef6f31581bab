import Testing

@testable import Render

@Suite struct PageMarkupTests {
  private func fitted(_ html: String, assets: [String: [UInt8]] = [:]) -> String {
    let bytes = Array(html.utf8)
    var markup = PageMarkup(images: EmbeddedImages { assets[$0] })
    return String(decoding: markup.fitted(bytes, foot: bytes.count), as: UTF8.self)
  }

  // MARK: Containment

  @Test(arguments: [
    ("<p>as it is</p>\n", "<p>as it is</p>\n"),
    ("<div><b>x", "<div><b>x</div></b>\n"),
    ("x</section></div></main>", "x"),
    ("<div></section></div>", "<div></div>"),
    ("<div><section></div>", "<div><section></div>"),
    ("<b><i>x</b></i>", "<b><i>x</b></i>"),
    ("<p>a<li>b<td>c", "<p>a<li>b<td>c"),
    ("<div><table><td></div>", "<div><table><td></table></div>"),
    ("<div><select><b></div></select>", "<div><select><b></select></div></b>\n"),
    ("<br><img alt=x><hr>", "<br><img alt=x><hr>"),
    ("<svg><path/><g></svg>", "<svg><path/><g></svg>"),
    ("<div/>x", "<div/>x</div>\n"),
    ("<body><plaintext>x</body></html>", "x"),
    ("x <!-- y", "x <!-- y-->"),
    ("<script>x", "<script>x</script>\n"),
    ("<script><!-- <script> </script>", "<script></script>"),
    ("<textarea><!--", "<textarea><!--</textarea>\n"),
    ("x <div class=\"a", "x &lt;div class=\"a"),
    ("<a b='<i>c</i>", "&lt;a b='<i>c</i>"),
  ])
  func nothingReachesOut(_ html: String, _ expected: String) {
    #expect(fitted(html) == expected)
  }

  @Test func manyUnfinishedTagsTakeLinearTime() {
    let html = String(repeating: "<a x=\"", count: 20_001)
    #expect(ContinuousClock().measure { _ = fitted(html) } < .seconds(5))
    #expect(!fitted(html).contains("<"))
  }

  @Test func deepNestingIsClosed() {
    let html = String(repeating: "<div><b>", count: 50_000)
    #expect(fitted(html).count(of: "</div>") == 50_000)
  }

  // MARK: Links and pictures

  @Test(arguments: [
    ("<a href=\"other.md\">", "<a href=\"other.html\">"),
    ("<a href='../02-search.md#/bm25'>", "<a href='../02-search.html#/bm25'>"),
    ("<a href=a.MD?x>", "<a href=a.html?x>"),
    ("<a href=\"it&#x27;s.md\">", "<a href=\"it&#x27;s.html\">"),
    ("<area href=\"x.markdown\">", "<area href=\"x.html\">"),
    ("<a href=\"https://example.org/a.md\">", "<a href=\"https://example.org/a.md\">"),
    ("<a href=\"//example.org/a.md\">", "<a href=\"//example.org/a.md\">"),
    ("<a href=\"/a.md\">", "<a href=\"/a.md\">"),
    ("<a href=\"a.mdx\">", "<a href=\"a.mdx\">"),
    ("<a href=\"#x.md\">", "<a href=\"#x.md\">"),
    ("<a href=\"\">", "<a href=\"\">"),
  ])
  func linkToADeck(_ html: String, _ expected: String) {
    #expect(fitted(html).hasPrefix(expected))
  }

  @Test(arguments: [
    ("<img src=\"a.png\" alt=\"\">", "<img src=\"data:image/png;base64,AQID\" alt=\"\">"),
    ("<img alt=x src=a%20b.JPG>", "<img alt=x src=data:image/jpeg;base64,AQID>"),
    ("<img src='r&amp;d.svg?v=2#view'>", "<img src='data:image/svg+xml;base64,AQID'>"),
    ("<image src=a.png>", "<image src=data:image/png;base64,AQID>"),
    ("<video poster=\"a.png\"></video>", "<video poster=\"data:image/png;base64,AQID\"></video>"),
    ("<img src=\"gone.png\">", "<img src=\"gone.png\">"),
    ("<img src=\"https://example.org/a.png\">", "<img src=\"https://example.org/a.png\">"),
    ("<img src=\"/a.png\">", "<img src=\"/a.png\">"),
    ("<img src=\"a.txt\">", "<img src=\"a.txt\">"),
    ("<a href=\"a.png\"></a>", "<a href=\"a.png\"></a>"),
  ])
  func picture(_ html: String, _ expected: String) {
    let bytes: [UInt8] = [1, 2, 3]
    let assets = ["a.png": bytes, "a b.JPG": bytes, "r&d.svg": bytes, "a.txt": bytes]
    #expect(fitted(html, assets: assets) == expected)
  }

  @Test func aPictureIsReadOnce() {
    var reads = 0
    let html = Array("<img src=a.png><img src=a.png><img src=b.png><img src=b.png>".utf8)
    var markup = PageMarkup(
      images: EmbeddedImages { path in
        reads += 1
        return path == "a.png" ? [1] : nil
      })
    _ = markup.fitted(html, foot: html.count)
    #expect(reads == 2)
  }
}
