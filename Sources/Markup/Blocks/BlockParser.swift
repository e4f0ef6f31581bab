package import SourceText

/// Splits a text into blocks. Never fails; O(n).
///
/// - Parameters:
///   - start: The offset of the first byte to read: what stands before it (front matter) is not Markdown.
///   - breaks: Where the text may be cut, in ascending order.
package func parseBlocks(
  _ source: SourceFile, from start: Int = 0, options: MarkupOptions, breaks: [SectionBreak] = []
) -> BlockTree {
  source.bytes.withUnsafeBufferPointer { buffer in
    var parser = BlockParser(bytes: ByteView(buffer), options: options, breaks: breaks, start: start)
    parser.parse(from: start)
    return parser.finish(source)
  }
}

/// The block pass: one line after the other, each through three steps. The containers that are open say whether they
/// go on; new containers and leaves are opened; what is left of the line goes to a leaf.
///
/// One construct is one file beside this one, as an extension of this type. CommonMark 0.31, appendix.
struct BlockParser {
  let bytes: ByteView
  let options: MarkupOptions

  var records: [BlockRecord] = []
  var lines: [LineRecord] = []
  var leaves: [LeafLines] = []
  var alignments: [[ColumnAlignment]] = []
  var definitions = DefinitionTable()
  var footnotes = FootnoteTable()
  var attributes: [NodeID: AttributeList] = [:]
  var decoded: [UInt8] = []
  var problems: [Problem] = []

  var open: [OpenContainer] = []
  var leaf = OpenLeaf()
  var cursor: LineCursor
  /// Where each open block quote stands in `open`: a blank line must find the next one in constant time.
  var quotes: [Int] = []
  /// The number of divs among `open`.
  var divDepth = 0
  /// The containers that the current line continues.
  var matched = 0
  /// The end of the last line, without trailing blanks, that belongs to an open block.
  var contentEnd = 0

  /// Whether the line before was blank, and the place in `open` of the innermost block quote that held it, or -1.
  var followsBlankLine = false
  var blankLineQuote = -1
  /// Whether the current line is blank, for the next one to know.
  var isBlankLine = false

  var breaks: BreakQueue
  /// Made when the first fence is met in a text that has breaks.
  var fenceEnds: FenceEnds?
  /// The first `-->` at or after the last place that was asked about; `Int.max` when there is none.
  var nextCommentEnd = -1
  /// What was found last to keep a stretch from being a thematic break; none begins before it.
  var thematicBreakObstacle = 0
  var mathEnds = MathBlockEnds()
  /// The record of the definition list that began last, and that of the container it stands in.
  var lastDefinitionList: Int?
  var lastDefinitionListParent = 0
  /// The number of containers around the paragraph that was closed last.
  var paragraphDepth = 0

  init(bytes: ByteView, options: MarkupOptions, breaks: [SectionBreak], start: Int) {
    self.bytes = bytes
    self.options = options
    self.breaks = BreakQueue(breaks)
    cursor = LineCursor(at: start, to: start, in: bytes)
    contentEnd = start
    // Room for dense texts: what is not used is never touched, while growing copies everything.
    lines.reserveCapacity((bytes.count - start) / 12 + 8)
    records.reserveCapacity((bytes.count - start) / 16 + 8)
    records.append(BlockRecord(.document, start: start, end: bytes.count))
  }

  mutating func parse(from start: Int) {
    var offset = start
    if offset == 0, bytes.at(0) == 0xEF, bytes.at(1) == 0xBB, bytes.at(2) == 0xBF { offset = 3 }
    while offset < bytes.count {
      let end = bytes.endOfLine(from: offset)
      if breaks.nextStart <= end {
        offset = readLineWithBreaks(from: offset, to: end)
        continue
      }
      readLine(from: offset, to: end)
      offset = end
      if offset < bytes.count {
        offset += bytes[offset] == .carriageReturn && bytes.at(offset + 1) == .lineFeed ? 2 : 1
      }
    }
    close(downTo: 0)
    records[0].subtreeEnd = UInt32(records.count)
  }

  mutating func finish(_ source: SourceFile) -> BlockTree {
    BlockTree(
      source: source, options: options, records: records, lines: lines, leaves: leaves, alignments: alignments,
      definitions: definitions, footnotes: footnotes, attributes: attributes, decoded: decoded, problems: problems)
  }

  // MARK: One line

  mutating func readLine(from start: Int, to end: Int) {
    cursor = LineCursor(at: start, to: end, in: bytes)
    followsBlankLine = isBlankLine
    isBlankLine = false
    matchContainers()
    if matched == open.count {
      switch leaf.kind {
      case .fencedCode: return continueFencedCode()
      case .htmlBlock: return continueHTMLBlock()
      case .mathBlock: if continueMathBlock() { return }
      case .indentedCode: if continueIndentedCode() { return }
      case .none, .paragraph, .table: break
      }
    }
    openBlocks()
  }

  /// Whether the current line goes on with a paragraph all of whose containers it continues.
  var isInParagraph: Bool { leaf.kind == .paragraph && matched == open.count }

  /// Opens the blocks that begin in the current line, and gives what is left to a leaf.
  private mutating func openBlocks() {
    var opensBlock = false
    while !cursor.isBlank {
      if cursor.indent >= 4 {
        if leaf.kind != .paragraph { return openIndentedCode() }
        break
      }
      switch openBlock(startingWith: bytes[cursor.nonspace]) {
      case .none: break
      case .container:
        opensBlock = true
        continue
      case .leaf: return
      }
      break
    }
    if cursor.isBlank { return readBlankLine(opensBlock: opensBlock) }
    if leaf.kind == .paragraph { return continueParagraph() }
    if leaf.kind == .table, matched == open.count { return addTableRow() }
    openParagraph()
  }

  /// What a line opened.
  enum Opened { case none, container, leaf }

  /// Tries the constructs that can begin with `byte`, in the order of precedence.
  @inline(__always)
  private mutating func openBlock(startingWith byte: UInt8) -> Opened {
    switch byte {
    case .greater: return openBlockQuote()
    case .hash: return openATXHeading()
    case .backtick, .tilde: return openFencedCode(byte)
    case .less: return openHTMLBlock()
    case .equals: return closeSetextHeading(byte)
    case .hyphen, .asterisk, .underscore, .plus: return openFromRule(byte)
    case .pipe: return openTable()
    case .colon: return openFromColon()
    case .leftBracket: return openFootnoteDefinition()
    case .dollar, .backslash: return openMathBlock(byte)
    case .dot: return openPause()
    default: return byte.isDigit ? openListItem(byte) : .none
    }
  }

  /// `-`, `*`, `_` and `+` begin an underline, a table's delimiter row, a thematic break or an item.
  private mutating func openFromRule(_ byte: UInt8) -> Opened {
    if byte == .hyphen {
      if closeSetextHeading(byte) == .leaf { return .leaf }
      if openTable() == .leaf { return .leaf }
    }
    if openThematicBreak(byte) == .leaf { return .leaf }
    return byte == .underscore ? .none : openListItem(byte)
  }

  /// `:` begins a table's delimiter row, a div or a definition.
  private mutating func openFromColon() -> Opened {
    if openTable() == .leaf { return .leaf }
    let div = openDiv()
    return div == .none ? openDefinition() : div
  }

  private mutating func readBlankLine(opensBlock: Bool) {
    close(downTo: matched)
    // An item that is nothing but its marker has no blank line in it yet.
    isBlankLine = !(opensBlock && open.last?.kind == .listItem)
    blankLineQuote = quotes.last ?? -1
  }
}
