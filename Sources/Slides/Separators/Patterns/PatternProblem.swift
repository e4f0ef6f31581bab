package import SourceText

/// What keeps a regular expression from being one.
package struct PatternProblem: Hashable, Sendable {
  /// One line, no full stop, clear on its own in a list.
  package let message: String
  /// The bytes of the pattern, as UTF-8, that it is about.
  package let range: SourceRange

  package init(_ message: String, _ range: SourceRange) {
    self.message = message
    self.range = range
  }
}
