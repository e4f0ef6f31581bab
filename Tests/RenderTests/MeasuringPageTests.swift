import Render
import Testing

@Suite struct MeasuringPageTests {
  private func measuringPage(_ text: String) -> String {
    String(decoding: renderMeasuringPage(deck(text)), as: UTF8.self)
  }

  private func slides(_ text: String) -> String {
    measuringPage(text).between("<main class=\"slides\">\n", "</main>")
  }

  @Test(arguments: [
    ("a", "<p data-lectern-node=\"1\">a</p>"),
    ("# A", "<h1 data-lectern-node=\"1\">A</h1>"),
    ("- a", "<ul data-lectern-node=\"1\">\n<li data-lectern-node=\"2\">a</li>"),
    ("a{.b}\n", "<p data-lectern-node=\"1\""),
    ("```\na\n```", "<pre data-lectern-node=\"1\"><code>a"),
    (
      "<div>\n\na\n\n</div>",
      "<!--lectern-node 1--><div>\n<p data-lectern-node=\"2\">a</p>\n<!--lectern-node 4--></div>"
    ),
    ("a[^b]\n\n[^b]: c", "<li id=\"fn-b\" data-lectern-node="),
  ])
  func elementsNameTheirNodes(_ text: String, _ expected: String) {
    #expect(slides(text).contains(expected))
  }

  @Test func slidesAreCounted() {
    let html = slides("a\n\n---\n\nb\n\n----\n\n<!-- .slide: data-visibility=\"hidden\" -->\nc\n\n---\n\nd")
    for number in 0..<4 { #expect(html.count(of: "data-lectern-slide=\"\(number)\"") == 1) }
  }

  @Test func onlyThisPageMeasures() {
    let text = "# A\n\n<div>b</div>"
    #expect(measuringPage(text).contains("lectern-layout"))
    #expect(!page(text).contains("lectern-layout") && !page(text).contains("data-lectern-"))
  }

  private func policy(_ page: String) -> String { page.between("Content-Security-Policy\" content=\"", "\">") }

  @Test(arguments: [
    ("<script src=\"https://a.example/b.js\"></script>", "a.example"),
    ("<p onclick=\"a()\">b</p>", "unsafe-hashes"),
    ("<iframe src=\"https://a.example\"></iframe>", "a.example"),
    ("<img src=\"https://a.example/b.png\">", "a.example"),
  ])
  func itsPolicyAllowsNothingFromElsewhere(_ html: String, _ word: String) {
    #expect(policy(page(html)).contains(word))
    #expect(!policy(measuringPage(html)).contains(word))
  }

  @Test func itsPolicyAllowsNoScriptOfTheAuthors() {
    let scripts = policy(measuringPage("<script>let a</script>")).between("script-src ", ";")
    #expect(scripts.count(of: "sha256-") == 1)
  }
}
