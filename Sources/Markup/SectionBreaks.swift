package import SourceText

/// A place where the text may be cut. The caller finds the candidates in the bytes and gives them a meaning; the
/// block pass decides which of them count, since it alone knows what is inside a fence, a comment or a math block.
package struct SectionBreak: Sendable, Hashable {
  /// What is neither text before it nor after it: whole lines, a piece of one, or nothing.
  package var range: SourceRange
  /// Where the text goes on, not before the end of `range`: in the same line, or at the start of a later one.
  package var contentStart: UInt32
  /// The caller's own; kept in the node's detail.
  package var tag: UInt16
  /// Whether a fence that was never closed ends here.
  package var endsFences: Bool
  /// Whether everything ends here that is open, also what would protect a line: one file stops, another begins.
  package var isForced: Bool

  package init(range: SourceRange, contentStart: UInt32, tag: UInt16, endsFences: Bool, isForced: Bool = false) {
    self.range = range
    self.contentStart = contentStart
    self.tag = tag
    self.endsFences = endsFences
    self.isForced = isForced
  }
}
