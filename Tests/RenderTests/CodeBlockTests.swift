import Testing

@Suite struct CodeBlockTests {
  /// What stands in the first `<pre>` of a slide.
  private func code(_ text: String, files: [String: String] = [:]) -> String {
    slides(text, files: files).between("<pre", "</pre>")
  }

  @Test(arguments: [
    ("```\na < b\n```", "><code>a &lt; b\n</code>"),
    ("```klingon\na\n```", "><code class=\"language-klingon\">a\n</code>"),
    (
      "```js\nlet a\n```",
      "><code class=\"hljs language-js\"><span class=\"hljs-keyword\">let</span> a\n</code>"
    ),
    // Lines that have numbers or stand out.
    (
      "```text [3: 1|2-3,1]\na\nb\nc\n```",
      "><code class=\"numbered language-text\" data-line-numbers=\"1|2-3,1\" data-ln-start-from=\"3\">"
        + "<span class=\"line\">a</span>\n<span class=\"line\">b</span>\n<span class=\"line\">c</span>\n</code>"
    ),
    (
      "```text []\na\n```",
      "><code class=\"numbered language-text\" data-line-numbers=\"\"><span class=\"line\">a</span>\n</code>"
    ),
    // A comment over several lines is one in each.
    (
      "```js []\n/* a\nb */\n```",
      "><code class=\"hljs numbered language-js\" data-line-numbers=\"\"><span class=\"line\"><span class=\"hljs-comment\">/* a</span></span>\n"
        + "<span class=\"line\"><span class=\"hljs-comment\">b */</span></span>\n</code>"
    ),
    // Attributes are the block's; those that speak of lines are not printed again.
    (
      "```text [1|2] {.wide #x data-fragment-index=4}\na\nb\n```",
      " class=\"wide\" id=\"x\"><code class=\"numbered language-text\" data-line-numbers=\"1|2\" data-fragment-index=\"4\">"
        + "<span class=\"line\">a</span>\n<span class=\"line\">b</span>\n</code>"
    ),
    ("- ```text\n  a\n\n  b\n  ```", "><code class=\"language-text\">a\n\nb\n</code>"),
  ])
  func html(of text: String, is html: String) { #expect(code(text) == html) }

  @Test func codeOfAFileIsShownInPlaceOfTheBlock() {
    #expect(
      code("```text {file=\"a.txt\" lines=\"2-3\"}\n```", files: ["a.txt": "x\n  <y>\n  z\n"])
        == "><code class=\"language-text\">&lt;y&gt;\nz\n</code>")
  }

  /// Also where no script runs and no `style` attribute may stand.
  @Test func numbersBeginWhereTheAuthorSays() {
    #expect(page("```js [12: 1]\na\n```").contains("[data-ln-start-from=\"12\"]{counter-reset:line 11!important}"))
    #expect(!page("```js [1]\na\n```").contains("counter-reset:line 0"))
  }
}
