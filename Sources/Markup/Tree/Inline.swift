package import SourceText

/// What an inline can be.
package enum Inline: NodeElement, Sendable {
  case text(Text)
  case softBreak(LineBreak)
  case hardBreak(LineBreak)
  case codeSpan(CodeSpan)
  case htmlInline(HTMLInline)
  case autolink(Autolink)
  case math(MathInline)
  case footnoteReference(FootnoteReference)
  case citation(Citation)
  case citationItem(CitationItem)
  case emphasis(StyledText)
  case strong(StyledText)
  case strikethrough(StyledText)
  case span(StyledText)
  case link(Link)
  case image(Image)

  package init(_ id: NodeID, in document: Document) {
    switch document.nodes[id.index].kind {
    case .softBreak: self = .softBreak(LineBreak(document: document, id: id))
    case .hardBreak: self = .hardBreak(LineBreak(document: document, id: id))
    case .codeSpan: self = .codeSpan(CodeSpan(document: document, id: id))
    case .htmlInline: self = .htmlInline(HTMLInline(document: document, id: id))
    case .autolink: self = .autolink(Autolink(document: document, id: id))
    case .math: self = .math(MathInline(document: document, id: id))
    case .footnoteReference: self = .footnoteReference(FootnoteReference(document: document, id: id))
    case .citation: self = .citation(Citation(document: document, id: id))
    case .citationItem: self = .citationItem(CitationItem(document: document, id: id))
    case .emphasis: self = .emphasis(StyledText(document: document, id: id))
    case .strong: self = .strong(StyledText(document: document, id: id))
    case .strikethrough: self = .strikethrough(StyledText(document: document, id: id))
    case .span: self = .span(StyledText(document: document, id: id))
    case .link: self = .link(Link(document: document, id: id))
    case .image: self = .image(Image(document: document, id: id))
    default: self = .text(Text(document: document, id: id))
    }
  }
}

/// An inline that holds inlines.
package protocol ContainerInline: InlineContent {}

/// Text, an escaped character, a character reference, a typographic quote or dash, an emoji: what reads as text.
package struct Text: NodeView {
  package let document: Document, id: NodeID
  package var string: String { String(decoding: document.plainText(of: id), as: UTF8.self) }
}
package struct LineBreak: NodeView { package let document: Document, id: NodeID }
package struct CodeSpan: NodeView {
  package let document: Document, id: NodeID
  package var string: String { String(decoding: document.plainText(of: id), as: UTF8.self) }
}
package struct HTMLInline: NodeView {
  package let document: Document, id: NodeID
  package var string: String { String(decoding: document.plainText(of: id), as: UTF8.self) }
}
package struct MathInline: NodeView {
  package let document: Document, id: NodeID
  package var isDisplay: Bool { node.flags.contains(.display) }
  /// The TeX between the delimiters.
  package var string: String { String(decoding: document.plainText(of: id), as: UTF8.self) }
}
package struct Autolink: NodeView {
  package let document: Document, id: NodeID
  /// The text that is shown.
  package var textRange: SourceRange { document.autolinkText(of: id) }
  /// Where it leads; `http://` or `mailto:` is put before what needs it.
  package var destination: String { document.autolinkPrefix(of: id).description + document.source.text(textRange) }
}
package struct FootnoteReference: NodeView {
  package let document: Document, id: NodeID
  package var definition: FootnoteTable.Definition { document.footnotes.definitions[Int(node.payload)] }
  /// Which of the references to its footnote it is, from 1.
  package var ordinal: Int { Int(node.detail) }
}
package struct StyledText: ContainerInline { package let document: Document, id: NodeID }
package struct Link: ContainerInline {
  package let document: Document, id: NodeID
  package var target: LinkTarget { document.links[Int(node.payload)] }
  package var destination: String { document.string(target.destination) }
  package var title: String { document.string(target.title) }
}
package struct Image: ContainerInline {
  package let document: Document, id: NodeID
  package var target: LinkTarget { document.links[Int(node.payload)] }
  package var destination: String { document.string(target.destination) }
  package var title: String { document.string(target.title) }
  /// The text alternative.
  package var alternative: String { String(decoding: document.plainText(of: id), as: UTF8.self) }
}
