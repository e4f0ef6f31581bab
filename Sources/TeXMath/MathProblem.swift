package import SourceText

/// Something that is wrong in a formula.
package struct MathProblem: Hashable, Sendable {
  /// The bytes of the formula that it is about.
  package let range: SourceRange
  /// One lower-case line that names the thing in quotes.
  package let message: String
  /// What to do about it, as an instruction.
  package var help: String?
}
