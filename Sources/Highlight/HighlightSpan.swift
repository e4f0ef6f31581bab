package import SourceText

/// A run of code of one class.
package struct HighlightSpan: Hashable, Sendable {
  package var range: SourceRange
  package var tokenClass: TokenClass

  package init(_ range: SourceRange, _ tokenClass: TokenClass) {
    self.range = range
    self.tokenClass = tokenClass
  }
}
