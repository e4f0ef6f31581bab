import Markup
import SourceText

/// What holds for the tree of any text. The fuzzer compiles this file too.
enum TreeShape {
  /// What is wrong with a tree; empty when all is well. O(n).
  static func violations(of document: Document) -> [String] {
    nesting(of: document) + scalars(of: document) + leaves(of: document) + lines(of: document)
  }

  /// Children nest in their parents, siblings are in order, and blocks and inlines stand where they may.
  private static func nesting(of document: Document) -> [String] {
    var violations: [String] = []
    // Nodes whose descendants are still to come, each with the end of the last child so far.
    var open: [(index: Int, childEnd: UInt32)] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, Int(document.nodes[last.index].subtreeEnd) <= index { open.removeLast() }
      let limit = open.last.map { document.nodes[$0.index].subtreeEnd } ?? UInt32(document.nodes.count)
      if Int(node.subtreeEnd) <= index || node.subtreeEnd > limit {
        violations.append("\(node.kind) at \(index) has the subtree end \(node.subtreeEnd) within \(limit)")
      }
      if node.range.start > node.range.end || Int(node.range.end) > document.source.bytes.count {
        violations.append("\(node.kind) \(node.range) is no range of the text")
      }
      if let parent = open.last {
        let outer = document.nodes[parent.index]
        if !outer.range.contains(node.range) {
          violations.append("\(node.kind) \(node.range) is not inside \(outer.kind) \(outer.range)")
        }
        if parent.childEnd > node.range.start {
          violations.append("\(node.kind) \(node.range) begins before its sibling's end, \(parent.childEnd)")
        }
        if !isAllowed(node.kind, in: outer.kind) { violations.append("\(node.kind) stands in \(outer.kind)") }
        open[open.count - 1].childEnd = node.range.end
      } else if index > 0 || node.kind != .document {
        violations.append("\(node.kind) at \(index) stands outside of the document")
      }
      open.append((index, node.range.start))
    }
    return violations
  }

  private static func isAllowed(_ kind: Node.Kind, in parent: Node.Kind) -> Bool {
    let isInline = kind.rawValue >= Node.Kind.text.rawValue
    switch parent {
    case .document: return !isInline && kind != .document && kind != .listItem
    case .blockQuote, .alert, .listItem, .footnoteDefinition, .div, .definitionDescription:
      return !isInline && ![.document, .sectionBreak, .listItem, .tableRow, .tableCell].contains(kind)
    case .list: return kind == .listItem
    case .definitionList: return kind == .definitionTerm || kind == .definitionDescription
    case .table: return kind == .tableRow
    case .tableRow: return kind == .tableCell
    case .paragraph, .heading, .definitionTerm, .tableCell: return isInline
    case .emphasis, .strong, .strikethrough, .link, .image, .span: return isInline
    case .codeSpan, .htmlInline, .math: return kind == .text
    case .citation: return isInline
    default: return false
    }
  }

  /// No range begins or ends inside a scalar.
  private static func scalars(of document: Document) -> [String] {
    let bytes = document.source.bytes
    return document.nodes.flatMap { node in
      [node.range.start, node.range.end].compactMap { offset in
        Int(offset) < bytes.count && bytes[Int(offset)] & 0xC0 == 0x80
          ? "\(node.kind) \(node.range) cuts a scalar" : nil
      }
    }
  }

  /// The leaves, put together with what lies between them, are the text.
  private static func leaves(of document: Document) -> [String] {
    var text: [UInt8] = []
    var end = 0
    for (index, node) in document.nodes.enumerated() where Int(node.subtreeEnd) == index + 1 {
      let range = node.range.offsets
      guard range.lowerBound >= end, range.upperBound <= document.source.bytes.count else {
        return ["\(node.kind) \(node.range) overlaps a leaf that ends at \(end)"]
      }
      text += document.source.bytes[end..<range.lowerBound]
      text += document.source[node.range]
      end = range.upperBound
    }
    text += document.source.bytes[end...]
    return text == document.source.bytes ? [] : ["the leaves are not the text"]
  }

  /// The lines of each verbatim block are in order, and none holds a line ending.
  private static func lines(of document: Document) -> [String] {
    var violations: [String] = []
    for node in document.nodes where [.codeBlock, .htmlBlock, .mathBlock].contains(node.kind) {
      let leaf = document.leaves[Int(node.payload)]
      var end: UInt32 = 0
      for line in document.lines[Int(leaf.first)..<Int(leaf.first + leaf.count)] {
        if line.start < end || line.end < line.start || line.end > node.range.end && node.kind != .htmlBlock {
          violations.append("\(node.kind) \(node.range) has the line \(line.start)-\(line.end) after \(end)")
        }
        if document.source[line.range].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
          violations.append("\(node.kind) \(node.range) has a line ending in \(line.range)")
        }
        end = line.end
      }
    }
    return violations
  }
}
