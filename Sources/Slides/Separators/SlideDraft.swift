import Markup
import SourceText

/// A slide as the separators cut it out of the text, before its comments are read.
struct SlideDraft {
  /// The separator that it follows; nil for the first.
  var separator: SourceRange?
  /// Its text, from after the separator to the next one.
  var text: SourceRange
  /// The nodes at the top, before and after the first notes marker.
  var blocks: [NodeID] = []
  var notes: [NodeID] = []
  var notesMarker: SourceRange?

  /// Whether the author has written nothing into it, not even a comment. Definitions belong to the deck as a whole.
  func isVacant(in document: Document) -> Bool {
    notesMarker == nil && notes.isEmpty
      && blocks.allSatisfy {
        let kind = document[$0].kind
        return kind == .linkReferenceDefinition || kind == .footnoteDefinition
      }
  }
}

extension Document {
  /// The children of a node, in order.
  func children(of parent: NodeID) -> [NodeID] {
    var children: [NodeID] = []
    var index = parent.index + 1
    let end = Int(self[parent].subtreeEnd)
    while index < end {
      children.append(NodeID(index))
      index = Int(nodes[index].subtreeEnd)
    }
    return children
  }
}
