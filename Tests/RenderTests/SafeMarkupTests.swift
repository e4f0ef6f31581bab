import HTML
import Markup
import SourceText
import Testing

@testable import Render

@Suite struct SafeMarkupTests {
  private func safe(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var filter = SafeMarkup()
    return String(decoding: filter.filtered(bytes, in: 0..<bytes.count).html, as: UTF8.self)
  }

  // MARK: Tags

  @Test(arguments: [
    ("<p class=\"a\">b &amp; &lt;c&gt;</p>\n", "<p class=\"a\">b &amp; &lt;c&gt;</p>\n"),
    ("<P ID=a CLASS='b'>c</P >", "<p id=\"a\" class=\"b\">c</p>"),
    ("a<br />b<hr/>", "a<br>b<hr>"),
    ("1 < 2 <3", "1 &lt; 2 &lt;3"),
    ("a<script>b</script>c", "ac"), ("a<style>b</STYLE >c", "ac"), ("a<textarea><b></textarea>c", "ac"),
    ("a<iframe src=x>b</iframe>c", "ac"), ("a<script>b", "a"),
    ("a<svg><g>b</g><svg>c</svg>d</svg>e", "ae"), ("a<svg/>b", "ab"), ("a<math><mi>b</mi></math>c", "ac"),
    ("a<video src=x>b<video></video></video>c", "ac"), ("a<object/>b</object>c", "ac"),
    ("<form action=x>a <button>b</button></form>", "a b"), ("<x-y>a</x-y>", "a"), ("<body><p>a</body>", "<p>a"),
    ("<base href=x><meta a><link b><embed c>d", "d"),
    ("a<!-- b -->c<!-->d<!--e--!>f<?g?>h<!i>j</ k>l", "acdfhjl"), ("a<!-- b", "a"),
    ("a <b c", "a &lt;b c"), ("<p title='<b>a</b>", "&lt;p title='<b>a</b>"),
    ("</p></br></img></x>", "</p>"),
    ("<input type=checkbox disabled /><input><input type=text>", "<input type=\"checkbox\" disabled>"),
    ("<scr<script>ipt>a</script>", "ipt>a"), ("<p\0>a\0b</p>", "a\u{FFFD}b</p>"),
  ])
  func tags(_ html: String, _ expected: String) {
    #expect(safe(html) == expected)
  }

  // MARK: Attributes

  @Test(arguments: [
    ("onclick=a()", ""), ("ONCLICK=a()", ""), ("style='color:red'", ""), ("name=a", ""), ("tabindex=1", ""),
    ("srcdoc=a", ""), ("data-src=a", ""), ("data-background-iframe=a", ""), ("data-state=a", ""), ("data-x=a", ""),
    ("aria-label=a", " aria-label=\"a\""), ("aria-\"b=a", ""), ("aria-b:c=a", ""), ("hidden", " hidden"),
    ("title='a\"b'", " title=\"a&quot;b\""), ("title='<b>&eacute;'", " title=\"&lt;b>&eacute;\""),
    ("title=a title=b", " title=\"a\""), ("title=\"a\0\"", " title=\"a\u{FFFD}\""), ("title=''", " title=\"\""),
    ("class=a/onclick=b", " class=\"a/onclick=b\""), ("id=a\"b", " id=\"a&quot;b\""),
    ("data-fragment-index=2", " data-fragment-index=\"2\""), ("align=center", " align=\"center\""),
    ("data-background-image=https://a.example/b.png", ""), ("data-background-image=b.png", ""),
    ("data-background-image=data:image/png;base64,AA==", " data-background-image=\"data:image/png;base64,AA==\""),
    ("data-background-image='data:image/png;base64,AA,b.png'", ""), ("data-preview-image", " data-preview-image"),
    ("data-background-color='rgb(0 0 0 / 50%)'", " data-background-color=\"rgb(0 0 0 / 50%)\""),
    ("data-background='#FFF'", " data-background=\"#FFF\""), ("data-background=a.png", ""),
    ("data-background=//a/b", ""), ("data-background='url(a)'", ""), ("data-background='u&#114;l(a)'", ""),
    ("data-background=http", ""), ("data-background='image-set(a 1x)'", ""), ("data-background='u\\72l(a)'", ""),
    (
      "data-background-gradient='linear-gradient(red, calc(1.5% + .5%))'",
      " data-background-gradient=\"linear-gradient(red, calc(1.5% + .5%))\""
    ),
    ("data-background-gradient='linear-gradient(red,url(a))'", ""), ("data-background-color='red /**/ b'", ""),
  ])
  func attribute(_ attribute: String, _ expected: String) {
    #expect(safe("<p \(attribute)>") == "<p\(expected)>")
  }

  @Test(arguments: [
    ("https://example.org/?a=1&amp;b", "https://example.org/?a=1&amp;b"), ("HTTP://a", "HTTP://a"),
    ("mailto:a@b.example", "mailto:a@b.example"), ("#/2/1", "#/2/1"), ("a/b.md?c#d", "a/b.md?c#d"), ("/a", "/a"),
    ("javascript:a()", nil), (" &#14;JavaScript:a()", nil), ("java\nscript:a()", nil), ("java&#9;script:a()", nil),
    ("javascript&#58;a()", nil), ("&#106;avascript:a()", nil),
    ("javascript&colon;a()", "javascript&amp;colon;a()"), ("java&Tab;script:a()", "java&amp;Tab;script:a()"),
    ("&#0000000000106avascript:a()", "&amp;#0000000000106avascript:a()"),
    ("data:text/html,a", nil), ("vbscript:a", nil), ("file:///a", nil), ("blob:a", nil), ("tel:1", nil),
    ("//a.example", nil), ("\\\\a.example", nil), ("/\\a.example", nil), ("/\t/a.example", nil),
  ])
  func link(_ url: String, _ expected: String?) {
    #expect(safe("<a href=\"\(url)\">") == (expected.map { "<a href=\"\($0)\">" } ?? "<a>"))
  }

  @Test(arguments: [
    ("a.png", "a.png"), ("../a%20b.png", "../a%20b.png"), ("https://a.example/b.png", nil), ("//a.example/b", nil),
    ("/a.png", nil), ("data:image/png;base64,AA==", "data:image/png;base64,AA=="), ("data:image/svg+xml,<svg>", nil),
    ("data:text/html;base64,AA==", nil), ("javascript:a()", nil), ("", nil),
  ])
  func picture(_ url: String, _ expected: String?) {
    #expect(safe("<img alt=b src=\"\(url)\">") == "<img alt=\"b\"\(expected.map { " src=\"\($0)\"" } ?? "")>")
  }

  @Test(arguments: [
    ("_blank", " target=\"_blank\""), ("_BLANK", " target=\"_blank\""), ("a", ""), ("_top", ""),
  ])
  func target(_ name: String, _ expected: String) {
    #expect(safe("<a target=\(name)>") == "<a\(expected)>")
  }

  // MARK: What is ours

  @Test(arguments: [
    ("<p>⟦<math><mi>a</mi></math>⟧</p>", "<p><math><mi>a</mi></math></p>"),
    ("<p title=\"⟦<math></math>⟧\" onclick=a>", "&lt;p title=&quot;<math></math>&quot; onclick=a>"),
    ("<script>⟦<math></math>⟧b</script>", "<math></math>b"),
    ("<svg>⟦<math></math>⟧</svg>⟦<math></math>⟧", "<math></math>"),
    ("<!-- ⟦<math></math>⟧ -->", "<math></math> -->"),
  ])
  func trusted(_ html: String, _ expected: String) {
    var (bytes, ranges): ([UInt8], [Range<Int>]) = ([], [])
    for (number, part) in html.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "⟧", omittingEmptySubsequences: false)
      if number > 0 { ranges.append(bytes.count..<bytes.count + halves[0].utf8.count) }
      bytes += halves.joined().utf8
    }
    var filter = SafeMarkup()
    let filtered = filter.filtered(bytes, in: 0..<bytes.count, trusted: ranges).html
    #expect(String(decoding: filtered, as: UTF8.self) == expected)
  }

  @Test func whatReplacesANodeIsFound() throws {
    let document = parseInlines(in: parseBlocks(SourceFile(name: "a.md", text: "a\n\n    b\n\nc\n"), options: []))
    let code = try #require(document.nodes.firstIndex { $0.kind == .codeBlock })
    var options = HTMLOptions()
    options.replacements[NodeID(code)] = Array("<math></math>".utf8)
    var renderer = HTMLRenderer(document, options: options)
    renderer.render(NodeID(0))
    let (node, range) = try #require(renderer.replaced.first)
    #expect(node == NodeID(code) && renderer.replaced.count == 1)
    #expect(String(decoding: renderer.finish()[range], as: UTF8.self) == "<math></math>")
  }

  @Test func placesAreFoundAgain() {
    let html = Array("<p onclick=a>b</p><script>c</script><h1>d</h1>".utf8)
    var filter = SafeMarkup()
    let (result, marks) = filter.filtered(html, in: 0..<html.count, marks: [0, 18, 36, html.count])
    #expect(String(decoding: result, as: UTF8.self) == "<p>b</p><h1>d</h1>")
    #expect(marks == [0, 8, 8, 18])
  }

  // MARK: The account

  @Test(arguments: [
    ("<p>a</p>", ""), ("<script></script>", "1 tag (script)"), ("<p style=a>", "1 attribute (style)"),
    ("<form><iframe></iframe></form><form>", "3 tags (form, iframe)"),
    ("<p onclick=a style=b><b onclick=c><base>", "1 tag (base) and 3 attributes (onclick, style)"),
    ("<p \u{1B}[31m=a>", "1 attribute (others)"),
  ])
  func summary(_ html: String, _ expected: String) {
    let bytes = Array(html.utf8)
    var filter = SafeMarkup()
    _ = filter.filtered(bytes, in: 0..<bytes.count)
    #expect(filter.omissions.summary == expected)
  }

  @Test func manyUnfinishedTagsTakeLinearTime() {
    let html = String(repeating: "<a x=\"", count: 20_001)
    #expect(ContinuousClock().measure { _ = safe(html) } < .seconds(5))
    #expect(!safe(html).contains("<"))
  }
}
