package import SourceText

/// What a block can be. A renderer that forgets a case does not compile.
package enum Block: NodeElement, Sendable {
  case sectionBreak(SectionBreakView)
  case blockQuote(BlockQuote)
  case alert(Alert)
  case list(List)
  case listItem(ListItem)
  case footnoteDefinition(FootnoteDefinition)
  case div(Div)
  case definitionList(DefinitionList)
  case definitionTerm(DefinitionTerm)
  case definitionDescription(DefinitionDescription)
  case paragraph(Paragraph)
  case heading(Heading)
  case thematicBreak(ThematicBreak)
  case codeBlock(CodeBlock)
  case htmlBlock(HTMLBlock)
  case mathBlock(MathBlock)
  case pause(Pause)
  case linkReferenceDefinition(LinkReferenceDefinition)
  case table(Table)
  case tableRow(TableRow)
  case tableCell(TableCell)

  package init(_ id: NodeID, in document: Document) {
    switch document.nodes[id.index].kind {
    case .sectionBreak: self = .sectionBreak(SectionBreakView(document: document, id: id))
    case .blockQuote: self = .blockQuote(BlockQuote(document: document, id: id))
    case .alert: self = .alert(Alert(document: document, id: id))
    case .list: self = .list(List(document: document, id: id))
    case .listItem: self = .listItem(ListItem(document: document, id: id))
    case .footnoteDefinition: self = .footnoteDefinition(FootnoteDefinition(document: document, id: id))
    case .div: self = .div(Div(document: document, id: id))
    case .definitionList: self = .definitionList(DefinitionList(document: document, id: id))
    case .definitionTerm: self = .definitionTerm(DefinitionTerm(document: document, id: id))
    case .definitionDescription: self = .definitionDescription(DefinitionDescription(document: document, id: id))
    case .heading: self = .heading(Heading(document: document, id: id))
    case .thematicBreak: self = .thematicBreak(ThematicBreak(document: document, id: id))
    case .codeBlock: self = .codeBlock(CodeBlock(document: document, id: id))
    case .htmlBlock: self = .htmlBlock(HTMLBlock(document: document, id: id))
    case .mathBlock: self = .mathBlock(MathBlock(document: document, id: id))
    case .pause: self = .pause(Pause(document: document, id: id))
    case .linkReferenceDefinition:
      self = .linkReferenceDefinition(LinkReferenceDefinition(document: document, id: id))
    case .table: self = .table(Table(document: document, id: id))
    case .tableRow: self = .tableRow(TableRow(document: document, id: id))
    case .tableCell: self = .tableCell(TableCell(document: document, id: id))
    default: self = .paragraph(Paragraph(document: document, id: id))
    }
  }

  /// The block whatever its kind.
  package var view: any NodeView {
    switch self {
    case .sectionBreak(let view): view
    case .blockQuote(let view): view
    case .alert(let view): view
    case .list(let view): view
    case .listItem(let view): view
    case .footnoteDefinition(let view): view
    case .div(let view): view
    case .definitionList(let view): view
    case .definitionTerm(let view): view
    case .definitionDescription(let view): view
    case .paragraph(let view): view
    case .heading(let view): view
    case .thematicBreak(let view): view
    case .codeBlock(let view): view
    case .htmlBlock(let view): view
    case .mathBlock(let view): view
    case .pause(let view): view
    case .linkReferenceDefinition(let view): view
    case .table(let view): view
    case .tableRow(let view): view
    case .tableCell(let view): view
    }
  }
}

/// A block that holds blocks.
package protocol ContainerBlock: NodeView {}
extension ContainerBlock {
  package var blocks: Children<Block> { Children(of: id, in: document) }
}

/// A block that holds inlines.
package protocol InlineContent: NodeView {}
extension InlineContent {
  package var inlines: Children<Inline> { Children(of: id, in: document) }
}

/// A block whose text is kept line by line.
package protocol VerbatimBlock: NodeView {}
extension VerbatimBlock {
  /// Its lines, without the markers of containers and without line endings.
  package var lines: ArraySlice<LineRecord> {
    let leaf = document.leaves[Int(node.payload)]
    return document.lines[Int(leaf.first)..<Int(leaf.first + leaf.count)]
  }

  /// Its text, each line ended by a line feed.
  package var text: String {
    var bytes: [UInt8] = []
    for line in lines {
      bytes += repeatElement(0x20, count: Int(line.leadingColumns))
      bytes += document.source[line.range]
      bytes.append(0x0A)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

package struct SectionBreakView: NodeView {
  package let document: Document, id: NodeID
  /// What the caller of the block pass gave the break.
  package var tag: UInt16 { node.detail }
}
package struct BlockQuote: ContainerBlock { package let document: Document, id: NodeID }
package struct Alert: ContainerBlock {
  package let document: Document, id: NodeID
  package var kind: AlertKind { AlertKind(rawValue: node.detail) ?? .note }
}
package struct List: ContainerBlock {
  package let document: Document, id: NodeID
  package var isOrdered: Bool { node.flags.contains(.ordered) }
  package var isTight: Bool { node.flags.contains(.tight) }
  /// The number of the first item.
  package var start: Int { Int(node.payload) }
}
package struct ListItem: ContainerBlock {
  package let document: Document, id: NodeID
  /// Whether its box is checked, or nil when it has none.
  package var isChecked: Bool? { node.flags.contains(.task) ? node.flags.contains(.checked) : nil }
}
package struct FootnoteDefinition: ContainerBlock {
  package let document: Document, id: NodeID
  package var definition: FootnoteTable.Definition { document.footnotes.definitions[Int(node.payload)] }
}
package struct Div: ContainerBlock { package let document: Document, id: NodeID }
package struct DefinitionList: ContainerBlock { package let document: Document, id: NodeID }
package struct DefinitionTerm: InlineContent { package let document: Document, id: NodeID }
package struct DefinitionDescription: ContainerBlock {
  package let document: Document, id: NodeID
  /// Whether its paragraphs are printed without `<p>`.
  package var isTight: Bool { node.flags.contains(.tight) }
}
package struct Paragraph: InlineContent { package let document: Document, id: NodeID }
package struct Heading: InlineContent {
  package let document: Document, id: NodeID
  /// From 1 to 6.
  package var level: Int { Int(node.detail) }
}
package struct ThematicBreak: NodeView { package let document: Document, id: NodeID }
package struct CodeBlock: VerbatimBlock {
  package let document: Document, id: NodeID
  package var isFenced: Bool { node.flags.contains(.fenced) }
  /// The info string with escapes and character references decoded.
  package var info: String { document.string(document.leaves[Int(node.payload)].info) }
  /// The info string as written.
  package var infoRange: SourceRange { document.leaves[Int(node.payload)].written }
  /// The first word of the info string, or the first class where attributes come first; empty when there is none.
  package var language: String { String(decoding: document.language(of: id), as: UTF8.self) }
}
extension Document {
  /// The language of a code block.
  ///
  ///     ```js {.x}    ```js[1|2]    ```js,ignore    ```[1|2] js    ``` {.js .x}    ```{r}
  package func language(of id: NodeID) -> ArraySlice<UInt8> {
    let node = nodes[id.index]
    var info = bytes(leaves[Int(node.payload)].info)
    guard node.flags.contains(.bracketedInfo) else { return info.prefix { !$0.isSpaceOrTab } }
    if info.first == .leftBracket, let end = info.firstIndex(of: .rightBracket) {
      info = info[(end + 1)...].drop { $0.isSpaceOrTab }
    }
    let word = info.prefix { !$0.isSpaceOrTab && $0 != .leftBracket && $0 != .leftBrace && $0 != .comma }
    guard word.isEmpty else { return word }
    if let list = attributes[id] { return Array((list.classes.first ?? "").utf8)[...] }
    let isName = info.first == .leftBrace && info.dropFirst().first?.isLetter == true
    return isName ? info.prefix { !$0.isSpaceOrTab } : word
  }
}
package struct HTMLBlock: VerbatimBlock { package let document: Document, id: NodeID }
package struct MathBlock: VerbatimBlock { package let document: Document, id: NodeID }
package struct Pause: NodeView { package let document: Document, id: NodeID }
package struct LinkReferenceDefinition: NodeView {
  package let document: Document, id: NodeID
  package var definition: LinkDefinition { document.definitions[Int(node.payload)] }
}
package struct Table: NodeView {
  package let document: Document, id: NodeID
  package var alignments: [ColumnAlignment] { document.alignments[Int(node.payload)] }
  package var rows: [TableRow] {
    Children<Block>(of: id, in: document).compactMap { if case .tableRow(let row) = $0 { row } else { nil } }
  }
}
package struct TableRow: NodeView {
  package let document: Document, id: NodeID
  package var isHeader: Bool { node.flags.contains(.header) }
  package var cells: [TableCell] {
    Children<Block>(of: id, in: document).compactMap { if case .tableCell(let cell) = $0 { cell } else { nil } }
  }
}
package struct TableCell: InlineContent {
  package let document: Document, id: NodeID
  /// From 0.
  package var column: Int { Int(node.detail) }
}
