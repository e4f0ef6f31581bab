import Markup

/// Writes blocks as plain text: paragraphs wrapped, lists with hanging indents, quotes behind `>`, code as it is.
///
/// A loop over the nodes with a stack of what is open, so that no depth of nesting can exhaust anything but memory.
struct PlainTextWriter {
  private let document: Document
  private let hidden: Set<NodeID>
  private let width: Int
  private(set) var lines: [String] = []
  private var open: [Container] = []
  /// What stands before each line; only of containers that have something there, and few enough to leave room.
  private var prefixes: [Prefix] = []
  private var prefixWidth = 0
  private var needsBlankLine = false
  /// How many of the prefixes belong to what is on both sides of that blank line.
  private var blankDepth = 0

  private struct Container {
    /// The index after the last descendant.
    var end: Int
    var hasPrefix = false
    /// The next number of an ordered list.
    var number: Int?
    var isTightList = false
  }

  private struct Prefix {
    /// Stands before the first line only, such as a list marker.
    var first: String?
    var rest: String
  }

  /// What is left for text in the deepest nesting.
  private static let leastRoom = 16

  init(_ document: Document, hidden: Set<NodeID>, width: Int) {
    self.document = document
    self.hidden = hidden
    self.width = max(width, Self.leastRoom)
  }

  /// Writes a block and everything in it.
  mutating func write(_ id: NodeID) {
    var index = id.index
    let end = Int(document.nodes[index].subtreeEnd)
    while index < end {
      closeContainers(endingAt: index)
      index = write(index)
    }
    closeContainers(endingAt: end)
  }

  /// - Returns: The index of the node to go on with.
  private mutating func write(_ index: Int) -> Int {
    let id = NodeID(index)
    let node = document.nodes[index]
    let after = Int(node.subtreeEnd)
    if hidden.contains(id) { return after }
    switch Block(id, in: document) {
    case .blockQuote: push(end: after, prefix: Prefix(first: nil, rest: "> "))
    case .alert(let alert):
      push(end: after, prefix: Prefix(first: nil, rest: "> "))
      emit(["\(alert.kind.name.description.uppercased()):"])
      needsBlankLine = false
    case .list(let list):
      // A list in an item of a tight list follows its text directly.
      if open.count > 1, open[open.count - 2].isTightList { needsBlankLine = false }
      open.append(Container(end: after, number: list.isOrdered ? list.start : nil, isTightList: list.isTight))
    case .listItem(let item): push(end: after, prefix: itemPrefix(item))
    case .definitionDescription: push(end: after, prefix: Prefix(first: nil, rest: "    "))
    case .div, .definitionList: open.append(Container(end: after))
    case .paragraph, .heading, .definitionTerm:
      emit(wrapped(document.inlineText(of: id), width: width - prefixWidth))
      return after
    case .thematicBreak: emit(["* * *"])
    case .codeBlock(let code):
      emit(code.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "    " + $0 })
    case .mathBlock(let math):
      emit(math.text.split(separator: "\n").map { "    " + $0 })
    case .htmlBlock(let html):
      let text = String(decoding: textOfHTML(Array(html.text.utf8)), as: UTF8.self).trimmingBlanks()
      if !text.isEmpty { emit(wrapped(text, width: width - prefixWidth)) }
    case .table(let table):
      emit(table.rows.map { $0.cells.map { document.inlineText(of: $0.id) }.joined(separator: " | ") })
      return after
    case .sectionBreak, .footnoteDefinition, .pause, .linkReferenceDefinition, .tableRow, .tableCell: return after
    }
    return index + 1
  }

  private mutating func itemPrefix(_ item: ListItem) -> Prefix {
    var marker = "- "
    if let list = open.indices.last {
      // The items of a tight list stand together; what comes before the first one does not.
      if open[list].isTightList, lines.last.map({ !$0.isEmpty }) == true, hasItem(before: item, in: list) {
        needsBlankLine = false
      }
      if let number = open[list].number {
        marker = "\(number). "
        open[list].number = number + 1
      }
    }
    if let isChecked = item.isChecked { marker += isChecked ? "[x] " : "[ ] " }
    return Prefix(first: marker, rest: String(repeating: " ", count: marker.utf8.count))
  }

  private func hasItem(before item: ListItem, in list: Int) -> Bool {
    document.nodes[item.id.index - 1].kind != .list
  }

  // MARK: Containers

  private mutating func push(end: Int, prefix: Prefix) {
    let width = prefix.rest.utf8.count
    let fits = prefixWidth + width <= self.width - Self.leastRoom
    open.append(Container(end: end, hasPrefix: fits))
    guard fits else { return }
    prefixes.append(prefix)
    prefixWidth += width
  }

  private mutating func closeContainers(endingAt index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      guard last.hasPrefix, let prefix = prefixes.last else { continue }
      // An item without text still has its marker.
      if prefix.first != nil { emit([""]) }
      prefixes.removeLast()
      blankDepth = min(blankDepth, prefixes.count)
      prefixWidth -= prefix.rest.utf8.count
    }
  }

  // MARK: Lines

  private mutating func emit(_ texts: [String]) {
    if needsBlankLine { lines.append(prefixes[..<blankDepth].map(\.rest).joined().trimmingEnd()) }
    for text in texts { lines.append((nextPrefix() + text).trimmingEnd()) }
    needsBlankLine = true
    blankDepth = prefixes.count
  }

  /// What stands before the next line; markers are used up.
  private mutating func nextPrefix() -> String {
    var text = ""
    for index in prefixes.indices {
      text += prefixes[index].first ?? prefixes[index].rest
      prefixes[index].first = nil
    }
    return text
  }
}

extension String {
  /// Without blanks at the end.
  func trimmingEnd() -> String {
    guard last == " " else { return self }
    return lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
