/// A container that may still take lines.
struct OpenContainer {
  enum Kind: UInt8 { case blockQuote, list, listItem, footnoteDefinition, div, definitionList, definition }

  var kind: Kind
  /// Its record.
  var record: Int32
  /// The columns that a line needs to belong to it: an item, a footnote, a definition.
  var contentIndent: Int32 = 0
  /// The bullet of a list, or the byte after its numbers.
  var marker: UInt8 = 0
  /// The end of the last marker of a block quote: an empty line of it belongs to the quote and to nothing inside.
  var markerEnd: UInt32 = 0
  /// Whether a line of colons ends a div.
  var isClosed = false
}

/// The leaf block that the next line may continue, if any.
struct OpenLeaf {
  enum Kind: UInt8 { case none, paragraph, fencedCode, indentedCode, htmlBlock, table, mathBlock }

  var kind: Kind = .none
  /// Its record.
  var record = 0
  /// Its first line.
  var firstLine = 0
  /// The length of a fence.
  var fenceLength = 0
  /// The columns before an opening fence.
  var fenceIndent = 0
  /// The byte of a fence; the last one of a mathematics delimiter.
  var fenceByte: UInt8 = 0
  /// The kind of an HTML block, 1 to 7.
  var htmlKind: UInt8 = 0
  /// The section break at which a fence that is never closed ends, or `Int.max`.
  var forcedEnd = Int.max
}
