import SourceText

/// Reads the inlines of every leaf, and freezes the tree. Never fails; O(n).
package func parseInlines(in tree: BlockTree) -> Document {
  tree.source.bytes.withUnsafeBufferPointer { bytes in
    tree.lines.withUnsafeBufferPointer { lines in
      var parser = InlineParser(tree, bytes: ByteView(bytes), lines: LineView(lines))
      parser.parse(tree.records)
      return Document(
        tree, nodes: parser.nodes, links: parser.links, footnotes: parser.footnotes, attributes: parser.attributes,
        citations: parser.citations, decoded: parser.decoded, problems: parser.problems)
    }
  }
}

/// The inline pass: for each leaf, one scan that finds what stands on its own and collects what needs a partner, then
/// one walk that prints nodes.
///
/// One construct is one file beside this one, as an extension of this type. CommonMark 0.31, appendix.
struct InlineParser {
  let bytes: ByteView
  let lines: LineView
  let options: MarkupOptions
  let definitions: DefinitionTable
  let blockAttributes: [NodeID: AttributeList]
  /// By byte: whether it may begin a construct.
  let special: SpecialBytes

  var nodes: [Node] = []
  var links: [LinkTarget] = []
  var footnotes: FootnoteTable
  var attributes: [NodeID: AttributeList] = [:]
  var decoded: [UInt8]
  var problems: [Problem]

  // The leaf that is being read.
  var items: [InlineItem] = []
  var lastItem: Int32 = -1
  var delimiters: [Delimiter] = []
  var brackets: [Bracket] = []
  /// Brackets below this index cannot begin a link any more, since a link was found after them.
  var inactiveBrackets = 0
  /// Autolinks without pointy brackets, which a link around them turns back into text.
  var bareAutolinks: [Int32] = []
  var line = 0
  var endLine = 0
  var offset = 0
  var lineEnd = 0
  /// Where the text begins that no item holds yet.
  var textStart = 0
  var isTableCell = false
  var backticks = BacktickRuns()
  var missingEnds = ContentCursor.MissingEnds()
  var dollars = DollarTable()
  var mathEnds = BracketMathEnds()
  /// How many bytes references may still add to the output.
  var expansionLeft: Int
  /// A reused buffer for labels.
  var key: [UInt8] = []
  /// The attributes of the nodes that items will become, by item.
  var itemAttributes: [Int32: AttributeList] = [:]
  /// Where the closing delimiters of leaves end that attributes follow, by item.
  var verbatimEnds: [Int32: UInt32] = [:]
  /// The keys of citations, and what is known of those in the leaf.
  var citations: [CitationKey] = []
  var citationMarks = CitationMarks()
  /// The containers that are open while nodes are printed.
  var openNodes: [Int32] = []

  init(_ tree: BlockTree, bytes: ByteView, lines: LineView) {
    self.bytes = bytes
    self.lines = lines
    options = tree.options
    definitions = tree.definitions
    blockAttributes = tree.attributes
    footnotes = tree.footnotes
    decoded = tree.decoded
    problems = tree.problems
    special = SpecialBytes(tree.options)
    expansionLeft = max(bytes.count, 100_000)
    // Room for the densest text: what is not used is never touched, while growing copies everything.
    nodes.reserveCapacity(bytes.count / 4 + tree.records.count + 16)
  }

  // MARK: The walk over the blocks

  /// Copies the blocks in pre-order, with the inlines of each leaf after it.
  mutating func parse(_ records: [BlockRecord]) {
    // Containers whose end is still to come: their record's end, and their node.
    var open: [(end: UInt32, node: Int)] = []
    for index in records.indices {
      while let last = open.last, last.end <= index {
        nodes[last.node].subtreeEnd = UInt32(nodes.count)
        open.removeLast()
      }
      let record = records[index]
      let node = nodes.count
      append(record, at: node)
      if !blockAttributes.isEmpty, let list = blockAttributes[NodeID(index)] { attributes[NodeID(node)] = list }
      if record.kind == .footnoteDefinition { footnotes.definitions[Int(record.payload)].node = NodeID(node) }
      if record.subtreeEnd > index + 1 {
        open.append((record.subtreeEnd, node))
      } else {
        switch record.kind {
        case .paragraph, .heading, .tableCell, .definitionTerm:
          if record.lineCount > 0 {
            isTableCell = record.kind == .tableCell
            parseLeaf(from: Int(record.firstLine), count: Int(record.lineCount))
          }
        default: break
        }
        nodes[node].subtreeEnd = UInt32(nodes.count)
      }
    }
    for last in open { nodes[last.node].subtreeEnd = UInt32(nodes.count) }
  }

  private mutating func append(_ record: BlockRecord, at index: Int) {
    nodes.append(
      Node(
        range: SourceRange(Int(record.start), Int(record.end)), subtreeEnd: UInt32(index + 1),
        payload: record.payload, detail: record.detail, kind: record.kind, flags: record.flags))
  }

  // MARK: One leaf

  private mutating func parseLeaf(from first: Int, count: Int) {
    line = first
    endLine = first + count
    offset = Int(lines[first].start)
    lineEnd = Int(lines[first].end)
    textStart = offset
    // Most leaves of most texts have one line and nothing special in it.
    if count == 1, special.next(in: bytes, from: offset, to: lineEnd) == lineEnd {
      appendText(from: offset, to: lineEnd)
      return
    }
    resetLeaf()
    scan()
    if !delimiters.isEmpty { processEmphasis(from: 0) }
    printItems()
  }

  private mutating func resetLeaf() {
    // Emptying an array is no cheap call even when it is empty, and most leaves use few of these.
    if !items.isEmpty { items.removeAll(keepingCapacity: true) }
    if !delimiters.isEmpty { delimiters.removeAll(keepingCapacity: true) }
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    if !bareAutolinks.isEmpty { bareAutolinks.removeAll(keepingCapacity: true) }
    lastItem = -1
    inactiveBrackets = 0
    backticks.reset()
    missingEnds = ContentCursor.MissingEnds()
    dollars.reset()
    mathEnds.reset()
    citationMarks.reset()
  }

  private mutating func scan() {
    while true {
      offset = special.next(in: bytes, from: offset, to: lineEnd)
      if offset < lineEnd {
        readSpecial(bytes[offset])
      } else if line + 1 < endLine {
        readLineEnd()
      } else {
        flushText(to: lineEnd)
        return
      }
    }
  }

  /// Reads what begins with `byte`, or steps over it as text.
  @inline(__always)
  private mutating func readSpecial(_ byte: UInt8) {
    switch byte {
    case .asterisk, .underscore, .tilde: readDelimiterRun(byte)
    case .backtick: readCodeSpan()
    case .backslash: readBackslash()
    case .ampersand: readCharacterReference()
    case .leftBracket: readOpeningBracket(isImage: false)
    case .exclamation: readExclamation()
    case .rightBracket: readClosingBracket()
    case .less: readAngle()
    case .colon: readColon()
    case .dot: readDot()
    case .at: readAt()
    case .semicolon: readSemicolon()
    case .dollar: readDollar()
    case .apostrophe, .quote: readQuote(byte)
    case .hyphen: readHyphens()
    default: offset += 1
    }
  }

  // MARK: Items

  /// Adds an item at the end of the list.
  @inline(__always)
  @discardableResult
  mutating func append(_ item: InlineItem) -> Int32 {
    var item = item
    let index = Int32(truncatingIfNeeded: items.count)
    item.previous = lastItem
    if lastItem >= 0 { items[Int(lastItem)].next = index }
    items.append(item)
    lastItem = index
    return index
  }

  /// Puts the text that no item holds yet into one.
  @inline(__always)
  mutating func flushText(to end: Int) {
    if textStart < end { append(InlineItem(.text, .text, from: textStart, to: end)) }
    textStart = end
  }

  /// Adds a leaf that ends at `end` in the current line, and reads on behind it.
  @inline(__always)
  mutating func appendLeaf(_ item: InlineItem, readingOnAt end: Int) {
    flushText(to: Int(item.start))
    append(item)
    offset = end
    textStart = end
  }

  /// A cursor at the current place.
  var cursor: ContentCursor { ContentCursor(bytes: bytes, lines: lines, at: offset, in: line, to: endLine) }

  /// Reads on where `cursor` stands.
  mutating func move(to cursor: ContentCursor) {
    line = cursor.line
    lineEnd = cursor.lineEnd
    offset = cursor.offset
    textStart = cursor.offset
  }
}
