package import SourceText

/// One key of a citation, by the payload of its node.
package struct CitationKey: Sendable {
  /// The key without `@`, `-` and braces.
  package var key: SourceRange
  /// What belongs to the key: up to the bracket or the semicolon on each side.
  package var segment: SourceRange
  package var locator: CitationLocator?
  package var suppressesAuthor: Bool
  package var isInText: Bool
  package var citation: NodeID
}

/// A citation: a group in brackets, or a key in running text with the brackets that may follow it. In the tree its
/// children are its items and the inlines of their prefixes and suffixes, without semicolons and locators.
///
///     [see @doe99, pp. 33-35; @smith04]    @doe99 [p. 33]
package struct Citation: NodeView {
  package let document: Document, id: NodeID

  /// The first one may stand in running text; the others never do.
  package var items: [CitationItem] {
    document.items(ofCitation: id).map { CitationItem(document: document, id: $0) }
  }
  /// The text as written, a range for each line.
  package var lines: [SourceRange] { document.citationLines(of: id) }
}

/// One source that a citation names.
package struct CitationItem: NodeView {
  package let document: Document, id: NodeID
  private var entry: CitationKey { document.citations[Int(node.payload)] }

  package var key: String { document.source.text(entry.key) }
  package var keyRange: SourceRange { entry.key }
  package var locator: CitationLocator? { entry.locator }
  /// `-@key`: the year without the author.
  package var suppressesAuthor: Bool { entry.suppressesAuthor }
  /// `@key` outside of brackets: the author is part of the sentence.
  package var isInText: Bool { entry.isInText }

  /// What stands before the key. O(nodes of the citation).
  package var prefix: [NodeID] { siblings { $0.end <= range.start } }
  /// What stands behind the key and its locator.
  package var suffix: [NodeID] { siblings { $0.start >= range.end } }
  package var prefixText: String { text(of: prefix) }
  package var suffixText: String { text(of: suffix) }

  private func siblings(where belongs: (SourceRange) -> Bool) -> [NodeID] {
    let segment = entry.segment
    var siblings: [NodeID] = []
    var index = entry.citation.index + 1
    while index < Int(document[entry.citation].subtreeEnd) {
      let range = document.nodes[index].range
      if range.start >= segment.start, range.start < segment.end, belongs(range) { siblings.append(NodeID(index)) }
      index = Int(document.nodes[index].subtreeEnd)
    }
    return siblings
  }

  private func text(of nodes: [NodeID]) -> String {
    var bytes = nodes.flatMap { document.plainText(of: $0) }[...]
    while bytes.first?.isWhitespace == true { bytes.removeFirst() }
    while bytes.last?.isWhitespace == true { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Document {
  /// The items of a citation, without those of citations inside it. O(nodes of the citation).
  package func items(ofCitation id: NodeID) -> [NodeID] {
    var items: [NodeID] = []
    var index = id.index + 1
    while index < Int(nodes[id.index].subtreeEnd) {
      switch nodes[index].kind {
      case .citation: index = Int(nodes[index].subtreeEnd)
      case .citationItem:
        items.append(NodeID(index))
        index += 1
      default: index += 1
      }
    }
    return items
  }

  /// The ranges of a citation, a line each.
  package func citationLines(of id: NodeID) -> [SourceRange] {
    let node = nodes[id.index]
    var ranges: [SourceRange] = []
    var line = Int(node.payload)
    while line < lines.count, lines[line].start < node.range.end {
      let start = max(lines[line].start, node.range.start)
      ranges.append(SourceRange(Int(start), Int(max(start, min(lines[line].end, node.range.end)))))
      line += 1
    }
    return ranges
  }

  func appendCitation(_ id: NodeID, to text: inout [UInt8]) {
    for (number, line) in citationLines(of: id).enumerated() {
      if number > 0 { text.append(.lineFeed) }
      text += source[line]
    }
  }
}
