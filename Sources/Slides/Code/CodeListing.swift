package import SourceText

/// What a code block shows on its slide, and step by step.
///
///     ``` js [12: 1-2|4] {.wide}
///         ^^ language     the first printed number is 12; lines 1 and 2 stand out, then line 4
///
/// reveal.js 6, "Presenting Code".
package struct CodeListing: Sendable, Hashable {
  /// As it is written; empty when there is none.
  package var language: String
  /// The info string; empty where there is none.
  package var infoRange: SourceRange
  /// Whether the lines are printed with their numbers.
  package var numbersLines = false
  /// The number that is printed beside the first line. `steps` count from 1 all the same.
  package var firstLine = 1
  /// The lines that stand out, step by step, each within `1...lineCount`; none of them stands for the whole code, and no
  /// steps for code that is shown once and plainly.
  package var steps: [[ClosedRange<Int>]] = []
  /// How many lines are shown.
  package var lineCount = 0
  /// Where the code comes from, when that is a file.
  package var origin: Origin?
  /// What is shown in place of the block's own lines, each line ended by a line feed; nil when these are shown as they are.
  package var text: [UInt8]?
  /// Whether its text is HTML that the author wrote, as `data-noescape` says, and not to be escaped.
  package var holdsMarkup = false

  package init(language: String = "", infoRange: SourceRange = SourceRange(0, 0)) {
    self.language = language
    self.infoRange = infoRange
  }

  /// How many steps of its slide it takes after it has come.
  package var stepCount: Int { max(steps.count - 1, 0) }

  /// A file that code is taken from.
  ///
  ///     {file="../Sources/Sort.swift" lines="3-9"}
  package struct Origin: Sendable, Hashable {
    /// As it is written: relative to the folder of the file that names it.
    package var path: String
    /// Where the path is written.
    package var pathRange: SourceRange
    package var selection: Selection
  }

  /// Which part of a file is shown.
  package enum Selection: Sendable, Hashable {
    case everything
    /// In ascending order, apart from each other, counted from 1.
    case lines([ClosedRange<Int>])
    /// What stands between the markers of a region.
    case region(String)
  }
}
