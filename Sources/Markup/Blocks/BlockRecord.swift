package import SourceText

/// A block before its inlines are known: what the block pass writes, in pre-order.
struct BlockRecord: Sendable {
  var start: UInt32
  var end: UInt32
  /// The index after the last descendant; set when the block closes.
  var subtreeEnd: UInt32 = 0
  /// The block's own lines, for a leaf.
  var firstLine: UInt32 = 0
  var lineCount: UInt32 = 0
  var payload: UInt32 = 0
  var detail: UInt16 = 0
  var kind: Node.Kind
  var flags: Node.Flags = []

  init(_ kind: Node.Kind, start: Int, end: Int) {
    self.kind = kind
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }
}

/// What the block pass found: the blocks of a text, its lines and its definitions, and no inlines yet.
package struct BlockTree: Sendable {
  package let source: SourceFile
  package let options: MarkupOptions
  var records: [BlockRecord]
  var lines: [LineRecord]
  var leaves: [LeafLines]
  var alignments: [[ColumnAlignment]]
  var definitions: DefinitionTable
  var footnotes: FootnoteTable
  var attributes: [NodeID: AttributeList]
  var decoded: [UInt8]
  var problems: [Problem]
}
