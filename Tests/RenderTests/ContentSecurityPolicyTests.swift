import Testing

@testable import Render

@Suite struct ContentSecurityPolicyTests {
  /// The directives of the policy of a deck, by their names.
  private func policy(_ text: String, assets: [String: [UInt8]] = [:]) -> [String: String] {
    let content = page(text, assets: assets).between("http-equiv=\"Content-Security-Policy\" content=\"", "\"")
    let pairs = content.split(separator: "; ").map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0.count > 1 ? $0[1] : "") })
  }

  @Test func aPlainDeckAllowsOnlyItself() {
    let text = page("# A\n\n[link](https://example.org)\n")
    let script = policyHash(of: Array(text.between("<script>", "</script>").utf8))
    let style = policyHash(of: Array(text.between("<style>", "</style>").utf8))
    #expect(
      policy("# A\n\n[link](https://example.org)\n") == [
        "default-src": "'none'", "script-src": script, "style-src": style, "base-uri": "'none'",
        "form-action": "'none'",
      ])
  }

  @Test(arguments: [
    ("![a](https://img.example.org/a.png)", "img-src", "https://img.example.org"),
    ("![a](//cdn.example.org:8080/a.png)", "img-src", "https://cdn.example.org:8080"),
    ("![a](https://user@EXAMPLE.org/a.png)", "img-src", "https://example.org"),
    ("![a](https://bücher.example/a.png)", "img-src", "https:"),
    ("![a](gone.png)", "img-src", "'self' file:"),
    ("![a](data:image/gif;base64,R0lGODlhAQABAAAAACw=)", "img-src", "data:"),
    ("<video src=\"https://v.example.org/a.mp4\"></video>", "media-src", "https://v.example.org"),
    ("<iframe src=\"https://www.example.org/embed/x\"></iframe>", "frame-src", "https://www.example.org"),
    ("<iframe data-src=\"https://www.example.org/embed/x\"></iframe>", "frame-src", "https://www.example.org"),
    ("<!-- .slide: data-background-image=\"https://b.example.org/x.jpg\" -->", "img-src", "https://b.example.org"),
    ("<!-- .slide: data-background=\"https://b.example.org/x.jpg\" -->", "img-src", "https://b.example.org"),
    ("<!-- .slide: data-background-image=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" -->", "img-src", "data:"),
    ("<a href=\"https://p.example.org/x\" data-preview-link>x</a>", "frame-src", "https://p.example.org"),
    ("<b data-preview-image=\"https://p.example.org/x.png\">x</b>", "img-src", "https://p.example.org"),
    ("<img srcset=\"https://a.example.org/1.png 1x, b.png 2x\">", "img-src", "'self' file: https://a.example.org"),
    ("<p style=\"background: url('https://c.example.org/x.png')\">x</p>", "img-src", "https://c.example.org"),
    ("<p style=\"color: red\">x</p>", "style-src-attr", "'unsafe-inline'"),
    ("<!-- .slide: style=\"color: red\" -->", "style-src-attr", "'unsafe-inline'"),
  ])
  func whatADeckNamesIsAllowed(_ text: String, _ directive: String, _ expected: String) {
    #expect(policy("# A\n\n" + text)[directive] == expected)
  }

  @Test func anEmbeddedPictureNeedsNoFile() {
    #expect(policy("![a](a.png)", assets: ["a.png": [1]])["img-src"] == "data:")
  }

  @Test func inlineScriptsAndHandlersAreAllowedByTheirHashes() {
    let allowed = policy("<script>let a = 1;</script>\n\n<p onclick=\"go(&quot;x&quot;)\">x</p>")
    let scripts = allowed["script-src"] ?? ""
    #expect(scripts.contains(policyHash(of: Array("let a = 1;".utf8))))
    #expect(scripts.contains(policyHash(of: Array("go(\"x\")".utf8))))
    #expect(scripts.contains("'unsafe-hashes'"))
    #expect(!scripts.contains("'unsafe-inline'"))
    #expect(allowed["style-src"] == "'unsafe-inline'")
  }

  @Test func aStyleSheetIsAllowedByItsHash() {
    let allowed = policy("<style>p { color: red }</style>")["style-src"] ?? ""
    #expect(allowed.contains(policyHash(of: Array("p { color: red }".utf8))))
    #expect(!allowed.contains("'unsafe-inline'"))
  }

  @Test func aStyleSheetInAPictureIsTextLikeAnyOther() {
    let allowed = policy("<svg><style>a &gt; b {}</style></svg>")["style-src"] ?? ""
    #expect(allowed.contains(policyHash(of: Array("a > b {}".utf8))))
  }

  @Test(arguments: [
    ("", nil), ("#top", nil), ("about:blank", nil), ("a.png", "'self' file:"), ("blob:x", "data:"),
    ("HTTP://Example.org/x", "http://example.org"), ("https://a b/x", "https:"), (" \nhttps://e.org", "https://e.org"),
    ("https://e.org; script-src *", "https:"),
  ])
  func source(of url: String, is expected: String?) {
    #expect(ContentSource(url: url)?.text == expected)
  }
}
