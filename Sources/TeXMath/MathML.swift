/// What became of a formula.
package struct MathMarkup: Sendable {
  /// A `<math>` element as UTF-8.
  package let bytes: [UInt8]
  /// In the order of their places.
  package let problems: [MathProblem]
  /// The macros behind the formula: those before it, and what it defined itself.
  package let macros: Macros
}

/// Sets TeX as MathML Core. Whatever the input, there is an output; O(n).
///
///     x^2    → <math alttext="x^2"><semantics><msup>…</msup><annotation …>x^2</annotation></semantics></math>
///
/// The formula's source is its alternative text, and its annotation is what readers copy. Text is escaped.
package func mathML(fromTeX tex: [UInt8], display: Bool, macros: Macros = Macros()) -> MathMarkup {
  var parser = Parser(tex, style: display ? .display : .text, macros: macros)
  let atoms = parser.formula()
  var writer = MathMLWriter()
  writer.formula(atoms, source: tex, isDisplay: display)
  return MathMarkup(
    bytes: writer.bytes, problems: parser.problems.sorted { $0.range < $1.range }, macros: parser.macros)
}
