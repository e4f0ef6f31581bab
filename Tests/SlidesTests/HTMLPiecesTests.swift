import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct HTMLPiecesTests {
  private func pieces(_ html: String) -> [String] {
    let deck = Assembled("<div>\n\(html)\n</div>")
    let text = MappedText(html: deck.deck.slides[0].blocks[0], in: deck.document)
    return htmlPieces(in: text).dropFirst().dropLast().map { piece in
      switch piece {
      case .tag(let tag):
        "\(tag.isClosing ? "/" : "")\(tag.name)\(tag.isEmpty ? "!" : "") \(deck.describe(tag.attributes))"
      case .comment(let content): "comment \(String(decoding: text.bytes[content], as: UTF8.self))"
      case .text: "text"
      }
    }
  }

  @Test(arguments: [
    ("<p>a</p>", ["p ", "text", "/p "]),
    ("<IMG Src=a.png ALT='b c' hidden/>", ["img! src=\"a.png\" alt=\"b c\" hidden"]),
    ("<a\nhref=\"b > c\"\n>", ["a href=\"b > c\""]),
    ("a < b", ["text"]),
    ("<!-- a <b> --><i>", ["comment  a <b> ", "i "]),
    ("<!--> -->", ["comment ", "text"]),
    ("<script>if (a < b) \"<p>\"</script><p>", ["script ", "/script ", "p "]),
    ("<x-y z.w:v=1>", ["x-y z.w:v=\"1\""]),
  ])
  func areFound(_ html: String, _ expected: [String]) {
    #expect(pieces(html) == expected)
  }

  @Test func aTagThatIsNeverClosedIsText() {
    #expect(Assembled("<div\n<p id=\"a\n<p id='b").deck.slides[0].htmlIDs == [])
  }

  @Test func placesAreExactInContainers() {
    let marked = Marked("> <div\n>   id=\"⟦a⟧\">")
    #expect(
      Assembled(marked.text + "\n---\n<p id=\"a\">").diagnostics.first?.related.map(\.location.range) == marked.ranges)
  }
}
