import SourceText
import TestSupport
import Testing

@testable import Markup

/// What the items of a citation say about their sources.
@Suite struct CitationTests {
  @Test(arguments: [
    ("@a", "a in text"),
    ("-@a", "a in text, no author"),
    ("[@a]", "a"),
    ("[-@a]", "a, no author"),
    ("[see @a]", "'see' a"),
    ("[see @a, pp. 33-35 and *passim*; @b, chap. 1]", "'see' a page 33-35 'and passim' | b chapter 1"),
    ("@a [p. 33]", "a in text page 33"),
    ("@a [see *b*]", "a in text 'see b'"),
    ("@a [p. 3; @b, 4]", "a in text page 3 | b page 4"),
    ("@a [see @b]", "a in text | 'see' b"),
    ("@a [@b; @c]", "a in text | b | c"),
    ("[@{a b}]", ""),
    ("[@{https://x.y/z?q=1}, p. 33]", "https://x.y/z?q=1 page 33"),
    ("[@a{ii, A, D-Z}, with a suffix]", "a page ii, A, D-Z ', with a suffix'"),
    ("[@a, {pp. iv, vi-xi, (xv)-(xvii)} with a suffix]", "a page iv, vi-xi, (xv)-(xvii) 'with a suffix'"),
    ("[@a{}, 99 years later]", "a ', 99 years later'"),
    ("[@a, 99 years later]", "a page 99 'years later'"),
    ("[@a, p. 3, see also @b]", "a page 3 ', see also @b' | b in text"),
    ("[@a 3, 4 and 5]", "a page 3, 4 'and 5'"),
    ("[@a, p.3]", "a page 3"),
    ("[@a, §3]", "a section 3"),
    ("[@a, ¶¶ 3–4]", "a paragraph 3–4"),
    ("[@a, Chapter iv]", "a chapter iv"),
    ("[@a, iv]", "a ', iv'"),
    ("[@a, pp iv]", "a ', pp iv'"),
    ("[@a, p. b]", "a ', p. b'"),
    ("[@a, sec. 3.1, 4--5]", "a section 3.1, 4--5"),
    ("[@a, vol. 2, p. 3]", "a volume 2 ', p. 3'"),
    ("[@a, s.v. 3a]", "a sub verbo 3a"),
    ("[@a, 1:2-3.]", "a page 1:2-3 '.'"),
    ("[@a, notes 3]", "a note 3"),
    ("[@a, notebook 3]", "a ', notebook 3'"),
    ("> [see\n> @a, p.\n> 3; @b]", "'see' a page 3 | b"),
  ])
  func items(of text: String, are expected: String) {
    let source = SourceFile(name: "a.md", text: text)
    let document = parseInlines(in: parseBlocks(source, options: [.deck, .citations]))
    let items = document.nodes.indices.filter { document.nodes[$0].kind == .citationItem }
      .map { CitationItem(document: document, id: NodeID($0)) }
    #expect(items.map(described).joined(separator: " | ") == expected)
  }

  /// Prefix, key, what it is, locator and suffix.
  private func described(_ item: CitationItem) -> String {
    var words: [String] = []
    if !item.prefixText.isEmpty { words.append("'\(item.prefixText)'") }
    words.append(item.key + (item.isInText ? " in text" : "") + (item.suppressesAuthor ? ", no author" : ""))
    if let locator = item.locator {
      words.append("\(locator.label.rawValue) \(item.document.source.text(locator.value))")
    }
    if !item.suffixText.isEmpty { words.append("'\(item.suffixText)'") }
    return words.joined(separator: " ")
  }

  @Test func rangesOfParts() throws {
    let marked = Marked("a [see -@⟦{b}⟧, ⟦p. ⟦33⟧⟧ z]")
    let document = parseInlines(
      in: parseBlocks(SourceFile(name: "a.md", text: marked.text), options: [.deck, .citations]))
    let index = try #require(document.nodes.firstIndex { $0.kind == .citationItem })
    let item = CitationItem(document: document, id: NodeID(index))
    let locator = try #require(item.locator)
    let braces = SourceRange(Int(item.keyRange.start) - 1, Int(item.keyRange.end) + 1)
    #expect([braces, locator.range, locator.value] == marked.ranges)
  }
}
