package import SourceText

/// A place in a document's node array. A type of its own, so that it is never mistaken for an offset.
package struct NodeID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// One node in 20 bytes. Children follow their parent, so a subtree is the run from the node up to `subtreeEnd`, and
/// a walk is a loop over an array.
package struct Node: Sendable {
  package enum Kind: UInt8, Sendable, CaseIterable {
    // Blocks.
    case document, sectionBreak
    case blockQuote, alert, list, listItem, footnoteDefinition, div
    case definitionList, definitionTerm, definitionDescription
    case paragraph, heading, thematicBreak, codeBlock, htmlBlock, mathBlock, pause
    case linkReferenceDefinition
    case table, tableRow, tableCell
    // Inlines.
    case text, characterEscape, entity, smartPunctuation, emoji
    case softBreak, hardBreak
    case codeSpan, htmlInline, autolink, math, footnoteReference, citation, citationItem
    case emphasis, strong, strikethrough, link, image, span

    package var isBlock: Bool { rawValue < Kind.text.rawValue }

    /// Whether it is a block whose text stands in it directly, not in blocks of its own.
    package var holdsText: Bool {
      switch self {
      case .paragraph, .heading, .tableCell, .definitionTerm, .codeBlock, .mathBlock: true
      default: false
      }
    }
  }

  package var range: SourceRange
  /// The index after the last descendant: its own index plus one for a leaf.
  package var subtreeEnd: UInt32
  /// By kind: an index into one of the document's side tables, or a number.
  package var payload: UInt32 = 0
  /// By kind: a heading's level, the length of a fence or a run.
  package var detail: UInt16 = 0
  package var kind: Kind
  package var flags: Flags = []

  /// What is true or false about a node, by kind.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A list whose items are numbered.
    package static let ordered = Flags(rawValue: 1 << 0)
    /// A list whose paragraphs are printed without `<p>`.
    package static let tight = Flags(rawValue: 1 << 1)
    /// A task list item; `checked` when its box is.
    package static let task = Flags(rawValue: 1 << 2)
    package static let checked = Flags(rawValue: 1 << 3)
    /// A code block between fences, a heading with an underline, the header row of a table.
    package static let fenced = Flags(rawValue: 1 << 0)
    package static let setext = Flags(rawValue: 1 << 0)
    package static let header = Flags(rawValue: 1 << 0)
    /// A fence whose info string may hold more than words: brackets and braces end the language.
    package static let bracketedInfo = Flags(rawValue: 1 << 1)
    /// Mathematics on a line of its own.
    package static let display = Flags(rawValue: 1 << 0)
    /// A code span in a table cell, where `\|` stands for `|`.
    package static let escapedPipes = Flags(rawValue: 1 << 1)
    /// The node has an entry in the document's table of attributes.
    package static let attributes = Flags(rawValue: 1 << 7)
  }
}

/// One line of a leaf block: its bytes without the markers of its containers and without its line ending.
package struct LineRecord: Sendable {
  package var start: UInt32
  package var end: UInt32
  /// Columns of a tab that a container has used in part; they stand before the line as blanks. 0 to 3.
  package var leadingColumns: UInt32 = 0

  package init(_ start: Int, _ end: Int, leadingColumns: Int = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.leadingColumns = UInt32(truncatingIfNeeded: leadingColumns)
  }

  package var range: SourceRange { SourceRange(Int(start), Int(end)) }
}
