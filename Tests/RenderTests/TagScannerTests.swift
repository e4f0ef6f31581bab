import Testing

@testable import Render

@Suite struct TagScannerTests {
  /// What is found, in brackets of its kind.
  private func pieces(_ html: String) -> [String] {
    let bytes = Array(html.utf8)
    var scanner = TagScanner(bytes)
    var found: [String] = []
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while let piece = scanner.next() {
      switch piece {
      case .startTag(let tag):
        let attributes = tag.attributes.map { $0.name + ($0.value.map { "=" + text($0) } ?? "") }
        found.append("<" + ([tag.name] + attributes).joined(separator: "|") + (tag.isSelfClosing ? "/>" : ">"))
      case .endTag(let name, _): found.append("</\(name)>")
      case .rawText(let element, let range): found.append("\(element){\(text(range))}")
      case .comment(let range, let isClosed): found.append((isClosed ? "comment " : "open comment ") + text(range))
      case .unfinishedTag(let range): found.append("unfinished " + text(range))
      }
    }
    return found
  }

  @Test(arguments: [
    ("a < b <c", ["unfinished <c"]),
    ("<P>x</P >", ["<p>", "</p>"]),
    ("<a href=x.md title='a>b' data-x=\"1'2\" hidden>", ["<a|href=x.md|title=a>b|data-x=1'2|hidden>"]),
    ("<a href = \"x\" b>", ["<a|href=x|b>"]),
    ("<br/><img src=a />", ["<br/>", "<img|src=a/>"]),
    ("<!-- <b> -->", ["comment <!-- <b> -->"]),
    ("<!--><b>", ["comment <!-->", "<b>"]),
    ("<!--a--!><b>", ["comment <!--a--!>", "<b>"]),
    ("<!-- a", ["open comment <!-- a"]),
    ("<!doctype html><?php x?>", ["comment <!doctype html>", "comment <?php x?>"]),
    ("<script>a<b</script>", ["<script>", "script{a<b}", "</script>"]),
    ("<script>a</scripty></SCRIPT>", ["<script>", "script{a</scripty>}", "</script>"]),
    ("<textarea><b>", ["<textarea>", "textarea{<b>}"]),
    ("<a x=\"1>", ["unfinished <a x=\"1>"]),
    ("<", []), ("</", []), ("<a", ["unfinished <a"]), ("</a", ["unfinished </a"]), ("<a x=", ["unfinished <a x="]),
  ])
  func pieces(of html: String, are expected: [String]) {
    #expect(pieces(html) == expected)
  }
}
