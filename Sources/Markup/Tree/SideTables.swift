package import SourceText

/// A run of bytes either in the source or, where escapes or entities had to be decoded, in the document's own buffer.
package struct TextRef: Sendable, Hashable {
  package var range: SourceRange
  package var isDecoded: Bool

  package static let empty = TextRef(range: SourceRange(0, 0), isDecoded: false)
  package var isEmpty: Bool { range.isEmpty }
}

/// Where a link or an image points.
package struct LinkTarget: Sendable {
  package var destination: TextRef = .empty
  package var title: TextRef = .empty
  /// The destination as written; the label's range in a reference.
  package var written: SourceRange = SourceRange(0, 0)
  /// The definition that a reference uses, or -1.
  package var definition: Int32 = -1
}

/// `[label]: destination "title"`, found in the block pass.
package struct LinkDefinition: Sendable {
  /// The label between its brackets.
  package var label: SourceRange
  package var destination: TextRef
  package var written: SourceRange
  package var title: TextRef
}

/// The lines of a code, HTML or math block, and the info string of a fence.
package struct LeafLines: Sendable {
  package var first: UInt32
  package var count: UInt32
  /// The info string; empty where there is none.
  package var info: TextRef = .empty
  /// The info string as written.
  package var written = SourceRange(0, 0)
}

package enum ColumnAlignment: UInt8, Sendable { case none, left, center, right }

/// Something that the parser noticed and the author should know. Level 2 puts it into words.
package struct Problem: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    /// A fence without its closing fence; the range is the opening fence.
    case unclosedFence
    /// A div without its closing colons; the range is its opening line.
    case unclosedDiv
    /// `<!--` without `-->`.
    case unclosedComment
    /// `[text][label]` without a definition of the label; the range is the label.
    case undefinedReference
    /// A second definition of a label; the range is the label.
    case duplicateDefinition
    /// References that would expand to much more text than the input holds are left as they are written.
    case tooManyReferences
    /// `[^label]` without a definition.
    case undefinedFootnote
  }

  package var kind: Kind
  package var range: SourceRange
  /// Where a duplicate was first defined; where an unclosed fence was taken to end.
  package var other: SourceRange?

  package init(_ kind: Kind, _ range: SourceRange, other: SourceRange? = nil) {
    self.kind = kind
    self.range = range
    self.other = other
  }
}
