import Slides
import SourceText
import TestSupport
import Testing

@Suite struct ReferenceTests {
  /// The kind, target and text of every reference in `source`, whose targets are marked.
  private func references(_ source: String) -> [String] {
    let marked = Marked(source)
    let references = Assembled(marked.text).deck.slides.flatMap(\.references)
    #expect(references.map(\.location.range) == marked.ranges)
    return references.map { "\($0.kind) \($0.target) '\($0.text)'" }
  }

  @Test(arguments: [
    ("[a *b*](⟦c.md⟧ \"t\")", ["link c.md 'a b'"]),
    ("[a](<⟦b c⟧>)", ["link b c 'a'"]),
    ("[a](⟦b\\_c&amp;d⟧)", ["link b_c&d 'a'"]),
    ("![a *b*](⟦c.png⟧)", ["image c.png 'a b'"]),
    ("[![a](⟦b.png⟧)](⟦c⟧)", ["image b.png 'a'", "link c 'a'"]),
    (
      "<⟦https://a.b⟧> ⟦www.c.d⟧ ⟦e@f.g⟧",
      ["link https://a.b 'https://a.b'", "link http://www.c.d 'www.c.d'", "link mailto:e@f.g 'e@f.g'"]
    ),
    ("[a][⟦b⟧]\n\n[b]: c", ["link c 'a'"]),
    ("> - [a](⟦b⟧)\n>   ![c](⟦d⟧)", ["link b 'a'", "image d 'c'"]),
    ("| a |\n|---|\n| [b](⟦c⟧) |", ["link c 'b'"]),
    ("a\n\nNote:\n[b](⟦c⟧)", ["link c 'b'"]),
    ("[^1]\n\n[^1]: [a](⟦b⟧)", ["link b 'a'"]),
    ("<!-- .slide: data-background-image=\"⟦a.png⟧\" -->", ["background a.png ''"]),
    ("<!-- .slide: data-background-video=\"⟦a.mp4⟧, ⟦b.webm⟧\" -->", ["background a.mp4 ''", "background b.webm ''"]),
    ("<!-- .slide: data-background-iframe=\"⟦https://a.b⟧\" -->", ["background https://a.b ''"]),
    ("<!-- .slide: data-background=\"⟦a.JPG?x⟧\" -->", ["background a.JPG?x ''"]),
    ("<!-- .slide: data-background=\"#fff\" data-background-color=\"red\" -->", []),
    ("<img src=\"⟦a.png⟧\" alt=b>", ["image a.png 'b'"]),
    ("a <a href='⟦b?c&amp;d⟧'>e</a>", ["link b?c&d ''"]),
    ("<video>\n<source src=⟦a.mp4⟧>\n</video>", ["media a.mp4 ''"]),
    ("<img srcset=\"⟦a.png⟧ 1x, ⟦b.png⟧ 2x\">", ["image a.png ''", "image b.png ''"]),
    ("<p style=\"background: url('⟦a b.png⟧'), url(⟦c.svg⟧)\">", ["asset a b.png ''", "asset c.svg ''"]),
    (
      "<iframe src=\"⟦a.html⟧\"></iframe> <a data-preview-image=\"⟦b.png⟧\">c</a>",
      ["frame a.html ''", "image b.png ''"]
    ),
    ("`[a](b)`\n\n```\n[a](b)\n```\n\n<!-- [a](b) <img src=\"c\"> -->", []),
  ])
  func areCollected(_ source: String, _ expected: [String]) {
    #expect(references(source) == expected)
  }

  @Test func standInTheOrderOfTheText() {
    #expect(
      references("[a](⟦b⟧) <!-- .slide: data-background=\"⟦c.png⟧\" --> [d](⟦e⟧)")
        == ["link b 'a'", "background c.png ''", "link e 'd'"])
  }
}
