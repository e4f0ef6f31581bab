import HTML
import Markup
import SourceText
import Testing

/// Texts that once broke the parser, found by the fuzzer or by reading: each with the page it should give.
@Suite struct RegressionTests {
  @Test(arguments: [
    // A paragraph of which nothing but a definition was left lent that line to a table as its header.
    ("[a]: b\n- ", "<p>-</p>\n"),
    ("[a]: b\n-|-\n", "<p>-|-</p>\n"),
    // A definition list went on after the block quote that it stood in had ended.
    (
      "> a\n> : b\n\nc\n: d\n",
      "<blockquote>\n<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>\n</blockquote>\n<dl>\n<dt>c</dt>\n<dd>d</dd>\n</dl>\n"
    ),
    // A paragraph of two lines was cut by a colon, though it is no term.
    ("a\nb\n: c\n", "<p>a\nb\n: c</p>\n"),
  ])
  func gives(_ markdown: String, _ html: String) {
    let source = SourceFile(name: "regression.md", text: markdown)
    let document = parseInlines(in: parseBlocks(source, options: TortureInput.everything))
    #expect(String(decoding: renderHTML(document).bytes(), as: UTF8.self) == html)
    #expect(TreeShape.violations(of: document) == [])
  }
}
