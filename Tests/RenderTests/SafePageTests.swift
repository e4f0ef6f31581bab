import Render
import SourceText
import Testing

@Suite struct SafePageTests {
  private func page(_ text: String, assets: [String: [UInt8]] = [:], files: [String: String] = [:]) -> String {
    String(decoding: renderSafePage(deck(text, files: files)) { assets[$0] }.page, as: UTF8.self)
  }

  private func slides(_ text: String, assets: [String: [UInt8]] = [:], files: [String: String] = [:]) -> String {
    page(text, assets: assets, files: files).between("<main class=\"slides\">\n", "</main>")
  }

  /// Everything that Markdown has of its own, and the attributes that do no harm.
  private let harmless = """
    ---
    footer: "*F* [a](https://example.org)"
    lang: de
    ---
    # A {.b}

    Text **b** `c` [d](https://example.org "e") ![f](a.png "g") <u>h</u> :smile: $x$[^1]

    [^1]: Note

    - [x] i
    - [ ] j
    <!-- .element: class="fragment" data-fragment-index="1" -->

    3. k

    | a | b |
    |--:|:-:|
    | c | d |

    ```js [3: 1-2|3]
    a
    b
    c
    ```

    > [!NOTE]
    > l

    term
    : definition

    . . .

    ::: columns
    m
    :::

    $$y$$

    Note: n

    ----

    <!-- .slide: data-background-color="#000" data-transition="zoom" class="center" -->
    # B

    [o](#/0) [p](other.md#/q)
    """

  @Test func markdownLosesNothing() {
    let deck = deck(harmless)
    let safe = renderSafePage(deck) { $0 == "a.png" ? [1, 2, 3] : nil }
    #expect(safe.omissions.isEmpty)
    let usual = String(decoding: renderPage(deck) { $0 == "a.png" ? [1, 2, 3] : nil }, as: UTF8.self)
    // Empty elements are written in another form, and a text may have its quotes.
    let plain = usual.replacing(" />", with: ">").replacing("=\"\"", with: "")
    #expect(
      String(decoding: safe.page, as: UTF8.self).between("<body", "<script>").replacing("=\"\"", with: "")
        == plain.between("<body", "<script>"))
  }

  @Test(arguments: [
    ("![a](a.png)", "<img src=\"data:image/png;base64,AQID\" alt=\"a\">"),
    ("![a](gone.png)", "<img  alt=\"a\">"),
    ("![a](https://example.org/a.png)", "<img alt=\"a\">"),
    ("<img src=a.png>", "<img src=\"data:image/png;base64,AQID\">"),
    ("[a](b){onclick=\"c\" .d}", "<a href=\"b\" class=\"d\">a</a>"),
    ("```js {onclick=\"a\"}\nb\n```", "<pre><code class=\"language-js\">b\n</code></pre>"),
    ("```html {data-noescape}\n<b onclick=a>c</b><script>d</script>\n```", "<b>c</b>\n</code></pre>"),
    ("<svg>\n\na\n\n$$b$$\n\n</svg>c", "<section>\nc"),
    ("<div>a", "<div>a\n</div>"),
  ])
  func slide(_ text: String, _ expected: String) {
    #expect(slides(text, assets: ["a.png": [1, 2, 3]]).contains(expected))
  }

  @Test func attributesOfSlidesAndStacksAreFiltered() {
    let html = slides(
      "<!-- .stack: onclick=\"a\" class=\"b\" -->\n<!-- .slide: style=\"c\" data-state=\"d\" data-autoslide=\"5\" -->\n"
    )
    #expect(html.contains("<section class=\"stack b\">"))
    #expect(html.contains("<section data-autoslide=\"5\">"))
  }

  @Test func anUnclosedElementSwallowsNoFootnotes() {
    #expect(slides("a[^1]\n\n<svg>c\n\n[^1]: b").contains("<li id=\"fn-1\">"))
  }

  @Test func picturesBesideAnotherFileAreFound() {
    let text = "<svg>\n\n<p style=a>b</p>\n\n</svg>\n\n<!-- include: part/b.md -->\n\n![c](d.png)\n"
    let html = slides(text, assets: ["part/d.png": [1], "d.png": [2]], files: ["part/b.md": "[a](e) ![b](d.png)\n"])
    #expect(html.contains("<a href=\"part/e\">a</a> <img src=\"data:image/png;base64,AQ==\" alt=\"b\">"))
    #expect(html.contains("<img src=\"data:image/png;base64,Ag==\" alt=\"c\">"))
  }

  @Test func styleSheetsOfTheDeckAreNotUsed() {
    let css = Array("p{color:red}".utf8)
    let text = "---\ntheme: a.css\ncss: b.css\n---\n# A\n"
    #expect(!page(text, assets: ["a.css": css, "b.css": css]).contains("color:red"))
    #expect(
      renderSafePage(deck(text + "<p style=a>\n\n<base>")).omissions.summary
        == "2 style sheets, 1 tag (base) and 1 attribute (style)")
  }

  @Test func optionsThatLoadAreLeftOut() {
    let html = page("---\nparallaxBackgroundImage: a.png\npreviewLinks: true\nloop: true\n---\n# A\n")
    let settings = html.between("data-settings='", "'")
    #expect(settings.contains("\"loop\":true") && !settings.contains("parallax") && !settings.contains("previewLinks"))
  }

  @Test func thePolicyAllowsNothingOfTheDecks() {
    let text = "<script>a</script>\n\n![b](https://example.org/b.png) <p onclick=c style=d>e</p>"
    let policy = page(text).between("http-equiv=\"Content-Security-Policy\" content=\"", "\"")
    #expect(policy.contains("; img-src data:; base-uri 'none'; form-action 'none'"))
    #expect(!policy.contains("example.org") && !policy.contains("unsafe"))
    #expect(policy.count(of: "sha256-") == 2)
  }
}
