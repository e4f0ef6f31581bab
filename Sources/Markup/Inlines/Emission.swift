import SourceText

extension InlineParser {
  /// Walks over the items and prints them as nodes, in pre-order.
  mutating func printItems() {
    guard !items.isEmpty else { return }
    openNodes.removeAll(keepingCapacity: true)
    var index: Int32 = 0
    // The end of the text node before, while nothing else has come after it.
    var textEnd = UInt32.max
    while index >= 0 {
      let item = items[Int(index)]
      switch item.role {
      case .text:
        if item.start < item.end {
          appendText(from: Int(item.start), to: Int(item.end), isJoined: textEnd == item.start)
          textEnd = item.end
        }
        index = item.next
        continue
      case .leaf: appendLeafNode(item, index)
      case .open:
        openNodes.append(Int32(nodes.count))
        if item.flags.contains(.attributes) { attributes[NodeID(nodes.count)] = itemAttributes[index] }
        appendNode(item)
      case .close:
        let node = Int(openNodes.removeLast())
        nodes[node].range.end = item.end
        nodes[node].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
      case .dropped: break
      }
      textEnd = .max
      index = item.next
    }
    if !itemAttributes.isEmpty {
      itemAttributes.removeAll()
      verbatimEnds.removeAll()
    }
  }

  /// Adds text, or makes the text before it longer where it follows at once.
  @inline(__always)
  mutating func appendText(from start: Int, to end: Int, isJoined: Bool = false) {
    if isJoined {
      nodes[nodes.count - 1].range.end = UInt32(truncatingIfNeeded: end)
    } else {
      nodes.append(
        Node(
          range: SourceRange(start, end), subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1), kind: .text))
    }
  }

  @inline(__always)
  private mutating func appendNode(_ item: InlineItem) {
    nodes.append(
      Node(
        range: SourceRange(Int(item.start), Int(item.end)),
        subtreeEnd: UInt32(truncatingIfNeeded: nodes.count + 1), payload: item.payload, detail: item.detail,
        kind: item.kind, flags: item.flags))
  }

  /// Adds a leaf. One that holds several lines gets a text node for each, as the lines need not be neighbors; so does
  /// one that attributes follow, for its text to have a range.
  private mutating func appendLeafNode(_ item: InlineItem, _ index: Int32) {
    let node = nodes.count
    appendNode(item)
    switch item.kind {
    case .codeSpan, .htmlInline, .math: break
    case .citationItem:
      citations[Int(item.payload)].citation = NodeID(Int(openNodes.last { nodes[Int($0)].kind == .citation } ?? 0))
      return
    default: return
    }
    let delimiter = item.payload
    nodes[node].payload = 0
    var end = item.end
    if item.flags.contains(.attributes) {
      attributes[NodeID(node)] = itemAttributes[index]
      end = verbatimEnds[index] ?? end
    }
    var line = Int(item.line)
    guard end > lines[line].end || delimiter > UInt16.max || end < item.end else { return }
    var start = item.start + delimiter
    while true {
      let lineEnd = min(lines[line].end, end - delimiter)
      nodes.append(
        Node(
          range: SourceRange(Int(start), Int(max(start, lineEnd))), subtreeEnd: UInt32(nodes.count + 1), kind: .text))
      guard lines[line].end < end else { break }
      line += 1
      start = lines[line].start
    }
    nodes[node].subtreeEnd = UInt32(nodes.count)
  }
}
