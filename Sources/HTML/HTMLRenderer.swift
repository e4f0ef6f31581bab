package import Markup
import SourceText

/// Prints a whole document as HTML, footnotes at the end. O(n).
package func renderHTML(_ document: Document, options: HTMLOptions = HTMLOptions()) -> OutputBuffer {
  var renderer = HTMLRenderer(document, options: options, capacity: document.source.bytes.count * 2)
  renderer.render(NodeID(0))
  renderer.renderFootnotes()
  return renderer.output
}

/// Prints subtrees of a document as HTML, in the form of the CommonMark specification's examples.
///
/// A loop over the nodes with a stack of what is open, so that no depth of nesting can exhaust anything but memory.
package struct HTMLRenderer: ~Copyable {
  let document: Document
  let nodes: [Node]
  let source: [UInt8]
  let options: HTMLOptions
  let isDecorated: Bool
  package var output: OutputBuffer
  var open: [OpenElement] = []
  /// Where the last of the siblings ends that are being printed.
  var lastSiblingEnd = 0
  /// How many lists around the current node are tight; a paragraph asks for the innermost list only.
  var tightness: [Bool] = []
  /// The footnotes that what was printed refers to, by their indices, in order.
  package private(set) var footnotes: [Int] = []
  /// Where in the output stands what `HTMLOptions.replacements` has, and for which nodes.
  package private(set) var replaced: [(node: NodeID, range: Range<Int>)] = []
  /// By a footnote's index: whether it is among `footnotes`. Empty until there is one.
  private var isNoted: [Bool] = []
  /// Cells that rows may still be filled up with, so that a small table cannot ask for a large page.
  var fillCellsLeft = 1 << 18

  /// An element whose end tag is still to come.
  struct OpenElement {
    var node: Int
    /// The index after the last descendant.
    var end: Int
  }

  /// - Parameter capacity: The bytes that the output is expected to need.
  package init(_ document: Document, options: HTMLOptions = HTMLOptions(), capacity: Int = 4096) {
    self.document = document
    self.options = options
    nodes = document.nodes
    source = document.source.bytes
    isDecorated =
      !options.attributes.isEmpty || !options.hidden.isEmpty || !options.replacements.isEmpty
      || options.marksNodes
    output = OutputBuffer(capacity: capacity)
  }

  package consuming func finish() -> [UInt8] { output.bytes() }

  /// Prints a node and everything in it.
  package mutating func render(_ id: NodeID) { _ = render([id]) }

  /// Prints siblings and everything in them.
  ///
  /// - Returns: Where in the output each of them begins.
  package mutating func render(_ siblings: [NodeID]) -> [Int] {
    let depth = open.count
    lastSiblingEnd = siblings.last.map { Int(nodes[$0.index].subtreeEnd) } ?? 0
    var starts: [Int] = []
    for sibling in siblings {
      var index = sibling.index
      let end = Int(nodes[index].subtreeEnd)
      while open.count > depth, let last = open.last, last.end <= index { close(last.node) }
      starts.append(output.count)
      while index < end {
        while open.count > depth, let last = open.last, last.end <= index { close(last.node) }
        index = begin(index)
      }
    }
    while open.count > depth, let last = open.last { close(last.node) }
    return starts
  }

  mutating func noteFootnote(_ index: Int) {
    if isNoted.isEmpty { isNoted = Array(repeating: false, count: document.footnotes.definitions.count) }
    guard !isNoted[index] else { return }
    isNoted[index] = true
    footnotes.append(index)
  }

  /// Prints the start of a node, or all of a leaf.
  ///
  /// - Returns: The index of the node to go on with.
  @inline(__always)
  private mutating func begin(_ index: Int) -> Int {
    let node = nodes[index]
    if isDecorated, options.hidden.contains(NodeID(index)) { return Int(node.subtreeEnd) }
    switch node.kind {
    case .text:
      append(escaping: node.range)
      return index + 1
    case .softBreak:
      output.append(0x0A)
      return index + 1
    case .paragraph, .heading, .list, .listItem, .blockQuote, .alert, .codeBlock, .htmlBlock, .mathBlock, .div,
      .thematicBreak, .table, .tableRow, .tableCell, .definitionList, .definitionTerm, .definitionDescription,
      .document, .sectionBreak, .pause, .linkReferenceDefinition, .footnoteDefinition:
      return beginBlock(index, node)
    default: return beginInline(index, node)
    }
  }

  /// Ends the innermost open element.
  private mutating func close(_ index: Int) {
    open.removeLast()
    let node = nodes[index]
    if node.kind.isBlock { endBlock(index, node) } else { endInline(node) }
  }

  /// Leaves an element open until its last descendant is printed.
  @inline(__always)
  mutating func push(_ index: Int, _ node: Node) -> Int {
    open.append(OpenElement(node: index, end: Int(node.subtreeEnd)))
    return index + 1
  }

  /// Prints what stands in the place of a node, if anything does.
  mutating func printReplacement(of id: NodeID) -> Bool {
    guard isDecorated, let replacement = options.replacements[id] else { return false }
    let start = output.count
    output.append(replacement[...])
    replaced.append((id, start..<output.count))
    return true
  }

  // MARK: Bytes of the source

  @inline(__always)
  mutating func append(escaping range: SourceRange) {
    source.withUnsafeBufferPointer {
      output.append(escaping: UnsafeBufferPointer(rebasing: $0[range.offsets]))
    }
  }

  mutating func append(raw range: SourceRange) {
    source.withUnsafeBufferPointer {
      output.append(UnsafeBufferPointer(rebasing: $0[range.offsets]))
    }
  }
}
