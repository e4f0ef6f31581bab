import Markup
import SourceText
import TestSupport
import Testing

/// Every kind of node, with an example in which its ranges are marked.
@Suite struct RangeTests {
  static let everything: MarkupOptions = [.deck, .citations, .smart]

  static let examples: [(Node.Kind, String)] = [
    (.document, "⟦# a\n\nb\n⟧"),
    (.blockQuote, "x\n\n⟦> a\n> b⟧\n\nc"),
    (.blockQuote, "- ⟦> a\n  > b⟧\n- c"),
    (.blockQuote, "⟦> a\nlazy⟧\n"),
    (.alert, "⟦> [!NOTE]\n> a⟧\n"),
    (.list, "a\n\n⟦- b\n- c⟧\n\nd"),
    (.listItem, "⟦- b⟧\n⟦- c\n\n  d⟧\n\ne"),
    (.listItem, "⟦1. a\n   ⟦- b⟧⟧\n⟦2. c⟧"),
    (.listItem, "⟦-\ta⟧"),
    (.footnoteDefinition, "a[^1]\n\n⟦[^1]: b\n\n    c⟧\n\nd"),
    (.div, "⟦::: {.columns}\na\n:::⟧\nb"),
    (.div, "⟦:::: a\n⟦::: b\nc\n:::⟧\n::::⟧\n> ⟦::: d\n> e⟧\n"),
    (.definitionList, "⟦a\n: b⟧\n\n# c"),
    (.definitionTerm, "⟦a⟧\n: b\n"),
    (.definitionList, "⟦a\n\n:   b\n\n    c\n\nd\n: e\n: f⟧\n\ng"),
    (.definitionDescription, "a\n⟦: b\n  c⟧\n"),
    (.definitionDescription, "> a\n> ⟦: b⟧\n> ⟦: c\n>\n>   d⟧\n"),
    (.paragraph, "  ⟦a\n b⟧  \n\n> ⟦c⟧"),
    (.paragraph, "[a]: /b\n⟦c [a]⟧"),
    (.paragraph, "> ⟦a⟧\n> # b\n>\n"),
    (.blockQuote, "⟦> - a\n> ⟦> b⟧\n>⟧\n\nc"),
    (.list, "> ⟦- a⟧\n>\n\nc"),
    (.heading, "⟦## a ##⟧  \n⟦b\n===⟧"),
    (.thematicBreak, " ⟦* * *⟧ \n"),
    (.codeBlock, "⟦``` js\na\n```⟧\n\n    ⟦b\n    c⟧\n\nd"),
    (.codeBlock, "> ⟦```\n> a\n> ```⟧\n"),
    (.htmlBlock, "⟦<div>\na</div>⟧\n\n⟦<!-- b -->⟧\nc"),
    (.mathBlock, "⟦$$\nx\n$$⟧\n"),
    (.mathBlock, "a\n  ⟦\\[ x\n  y \\]⟧ \nb\n\n> ⟦$$ x $$⟧\n\n⟦```math\nx\n```⟧"),
    (.paragraph, "> ⟦$$\n> x⟧\n⟦$$⟧"),
    (.pause, "a\n\n⟦. . .⟧\n\nb"),
    (.linkReferenceDefinition, "⟦[a]: /b 'c'⟧ \n⟦[d]:\n/e⟧\nf"),
    (.table, "a\n\n⟦| b | c |\n|---|---|\n| d | e |⟧\n\nf"),
    (.tableRow, "⟦| b | c |⟧\n|---|---|\n⟦| d | e |⟧"),
    (.tableCell, "| ⟦b⟧ | ⟦ä⟧ |\n|---|---|\n| ⟦d\\|d⟧ | ⟦⟧|"),
    (.text, "⟦a ⟧*⟦b⟧*⟦ c⟧"),
    (.text, "⟦a [b] *c⟧"),
    (.text, "> ⟦a⟧\n> ⟦b⟧"),
    (.characterEscape, "a⟦\\*⟧b"),
    (.entity, "⟦&amp;⟧ ⟦&#x41;⟧"),
    (.smartPunctuation, "⟦\"⟧a⟦\"⟧ b⟦--⟧c⟦...⟧"),
    (.emoji, "a ⟦:tada:⟧"),
    (.softBreak, "a⟦ \n⟧  b⟦\r\n⟧c"),
    (.hardBreak, "a⟦  \n⟧b⟦\\\n⟧c"),
    (.codeSpan, "⟦`a`⟧ ⟦`` b\nc ``⟧"),
    (.codeSpan, "⟦`a`{.b}⟧ > ⟦`c\nd`{.e\nk=v}⟧"),
    (.htmlInline, "a ⟦<b>⟧c⟦</b>⟧ ⟦<!-- d\ne -->⟧"),
    (.autolink, "⟦<https://a.b>⟧ ⟦https://a.b/c⟧. ⟦www.a.b⟧, ⟦me@a.b⟧"),
    (.math, "⟦$x$⟧ ⟦$$y$$⟧ ⟦\\(z\\)⟧ ⟦\\[ a \\]⟧"),
    (.math, "⟦$`x`$⟧ ⟦`$y$`⟧ ⟦`` $$a\nb$$ ``⟧ > ⟦$c\nd$⟧"),
    (.footnoteReference, "a⟦[^1]⟧\n\n[^1]: b"),
    (.citation, "a ⟦@b⟧ z ⟦[see @c, p. 3; -@d]⟧ ⟦-@e⟧ ⟦@f [p. 3]⟧ ⟦[@g, ⟦@h⟧]⟧"),
    (.citation, "> ⟦[see\n> @a]⟧ ⟦@b\n> [p. 3]⟧"),
    (.citationItem, "a ⟦@b⟧ [see ⟦@c⟧, p. 3; ⟦-@d⟧] ⟦-@e⟧ ⟦@f⟧ [p. 3] [⟦@{g.}⟧] ⟦@{i}⟧."),
    (.emphasis, "⟦*a ⟦_b_⟧*⟧ **c**"),
    (.strong, "⟦**a**⟧ *⟦**b**⟧*"),
    (.strikethrough, "⟦~~a~~⟧ ⟦~b~⟧"),
    (.link, "⟦[a](/b \"c\")⟧ ⟦[d][e]⟧ ⟦[e]⟧\n\n[e]: /f"),
    (.link, "> ⟦[a\n> b](/c\n> \"d\ne\")⟧"),
    (.image, "⟦![a *b*](/c)⟧ ⟦![d](e =10x20)⟧"),
    (.image, "⟦![a](/b \"c\" =4x5){.d}⟧ ⟦![e][f]{.g}⟧\n\n[f]: /h"),
    (.span, "⟦[a]{.b}⟧"),
    (.span, "> ⟦[a\n> b]{.c\n> .d}⟧ ⟦[e [f](g)]{.h}⟧"),
  ]

  @Test(arguments: examples)
  func range(of kind: Node.Kind, in marked: String) {
    let source = Marked(marked)
    #expect(ranges(of: kind, in: source.text) == source.ranges.map(\.offsets))
  }

  /// A kind that no example above shows would go unchecked.
  @Test func everyKindIsShown() {
    let shown = Set(Self.examples.map(\.0))
    #expect(Node.Kind.allCases.filter { !shown.contains($0) } == [.sectionBreak])
  }

  @Test func aSectionBreakIsItsLine() {
    let source = Marked("a\n⟦---\n⟧b\n```\n---\n```\n")
    let breaks = [2, 12].map {
      SectionBreak(range: SourceRange($0, $0 + 4), contentStart: UInt32($0 + 4), tag: 1, endsFences: true)
    }
    let tree = parseBlocks(SourceFile(name: "a.md", text: source.text), options: Self.everything, breaks: breaks)
    let nodes = parseInlines(in: tree).nodes.filter { $0.kind == .sectionBreak }
    #expect(nodes.map(\.range.offsets) == source.ranges.map(\.offsets))
  }

  @Test(arguments: [
    "a ⟦---⟧ b", "a⟦---⟧", "- a ⟦---⟧- b\n⟦---⟧", "> a\n> b⟦---⟧> c", "⟦---⟧⟦---⟧", "```\na --- b\n```\nc ⟦---⟧",
    "a <!-- --- --> ⟦---⟧", "```\na ⟦---⟧ b", "| a |\n|\t-|\n| b ⟦---⟧", "$$ --- $$", "a\n    b⟦---⟧    c",
  ])
  func aSectionBreakMayStandInALine(_ marked: String) {
    let source = Marked(marked)
    let file = SourceFile(name: "a.md", text: source.text)
    let breaks = TortureInput("", isCut: true) { _ in "" }.breaks(in: file)
    let document = parseInlines(in: parseBlocks(file, options: Self.everything, breaks: breaks))
    #expect(document.nodes.filter { $0.kind == .sectionBreak }.map(\.range) == source.ranges)
    #expect(TreeShape.violations(of: document) == [])
  }

  private func ranges(of kind: Node.Kind, in text: String) -> [Range<Int>] {
    let tree = parseBlocks(SourceFile(name: "a.md", text: text), options: Self.everything)
    return parseInlines(in: tree).nodes.filter { $0.kind == kind }.map(\.range.offsets)
  }
}
