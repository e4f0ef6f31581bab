package import SourceText

/// What reads one node: a document and a place in it, made when asked for and never stored.
package protocol NodeView: Sendable {
  var document: Document { get }
  var id: NodeID { get }
}

extension NodeView {
  package var node: Node { document.nodes[id.index] }
  package var range: SourceRange { node.range }
  /// The author's own attributes.
  package var attributes: AttributeList? { document.attributes[id] }
}

/// An element of `Children`.
package protocol NodeElement {
  init(_ id: NodeID, in document: Document)
}

/// The children of a node, in order. A step is O(1).
package struct Children<Element: NodeElement>: Sequence, IteratorProtocol {
  package let document: Document
  private var index: Int
  private let end: Int

  package init(of parent: NodeID, in document: Document) {
    self.document = document
    index = parent.index + 1
    end = Int(document.nodes[parent.index].subtreeEnd)
  }

  package mutating func next() -> Element? {
    guard index < end else { return nil }
    defer { index = Int(document.nodes[index].subtreeEnd) }
    return Element(NodeID(index), in: document)
  }
}
