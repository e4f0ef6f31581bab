package import SourceText

/// The footnotes of a text, by label.
package struct FootnoteTable: Sendable {
  /// One `[^label]:` block.
  package struct Definition: Sendable {
    /// The label between `[^` and `]`.
    package var label: SourceRange
    package var node: NodeID
    /// From 1, in the order of the first references; 0 when nothing refers to it.
    package var number = 0
    package var references = 0
  }

  package internal(set) var definitions: [Definition] = []
  /// Indices of the definitions in the order of their numbers.
  package internal(set) var order: [Int] = []
  private var labels = LabelTable()

  package var isEmpty: Bool { definitions.isEmpty }

  /// - Returns: Where the label was first defined, if it was.
  mutating func add(_ definition: Definition, key: [UInt8]) -> SourceRange? {
    definitions.append(definition)
    let index = labels.insert(key, value: definitions.count - 1)
    return index == definitions.count - 1 ? nil : definitions[index].label
  }

  func index(of key: [UInt8]) -> Int? { labels.value(of: key) }

  /// Counts one more reference to a definition, and numbers it if it is the first.
  ///
  /// - Returns: How many references to it there are now.
  mutating func refer(to index: Int) -> Int {
    if definitions[index].number == 0 {
      order.append(index)
      definitions[index].number = order.count
    }
    definitions[index].references += 1
    return definitions[index].references
  }
}
