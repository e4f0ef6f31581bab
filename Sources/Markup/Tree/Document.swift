package import SourceText

/// A parsed text: a flat array of nodes in pre-order over the source, with side tables for what is rare. Frozen.
package final class Document: Sendable {
  package let source: SourceFile
  package let nodes: [Node]
  package let lines: [LineRecord]
  package let leaves: [LeafLines]
  package let links: [LinkTarget]
  package let definitions: [LinkDefinition]
  package let alignments: [[ColumnAlignment]]
  package let footnotes: FootnoteTable
  package let attributes: [NodeID: AttributeList]
  package let citations: [CitationKey]
  /// What escapes and character references in destinations, titles and info strings decode to.
  package let decoded: [UInt8]
  /// In the order in which the parser met them, which is not that of the source.
  package let problems: [Problem]

  init(
    _ tree: BlockTree, nodes: [Node], links: [LinkTarget], footnotes: FootnoteTable,
    attributes: [NodeID: AttributeList], citations: [CitationKey], decoded: [UInt8], problems: [Problem]
  ) {
    source = tree.source
    self.nodes = nodes
    lines = tree.lines
    leaves = tree.leaves
    self.links = links
    definitions = tree.definitions.definitions
    alignments = tree.alignments
    self.footnotes = footnotes
    self.attributes = attributes
    self.citations = citations
    self.decoded = decoded
    self.problems = problems
  }

  package subscript(id: NodeID) -> Node { nodes[id.index] }

  /// The blocks at the top, in order.
  package var blocks: Children<Block> { Children(of: NodeID(0), in: self) }

  package func bytes(_ text: TextRef) -> ArraySlice<UInt8> {
    text.isDecoded ? decoded[text.range.offsets] : source[text.range]
  }

  package func string(_ text: TextRef) -> String { String(decoding: bytes(text), as: UTF8.self) }
}
