package import Markup

/// What the printed page asks of the tree beyond what Markdown says.
package struct HTMLOptions: Sendable {
  /// Attributes from elsewhere than the document, by node; they are added to the document's own.
  package var attributes: [NodeID: AttributeList] = [:]
  /// Nodes that are not printed.
  package var hidden: Set<NodeID> = []
  /// GFM's filter: the start of nine kinds of raw tag is escaped.
  package var filtersTags = false

  /// HTML that is printed in the place of code blocks and formulas, by node; it is trusted.
  package var replacements: [NodeID: [UInt8]] = [:]
  /// Whether a pause opens a fragment, which ends at the next pause or with the block around it.
  package var opensPauses = false
  /// Whether elements say which node they come from, for those who find them in a browser and want the source: by the
  /// attribute `data-lectern-node`, and raw HTML by a comment before it, `<!--lectern-node 12-->`.
  package var marksNodes = false

  package init() {}
}
