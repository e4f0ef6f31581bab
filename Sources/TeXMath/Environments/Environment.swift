/// What `\begin{name}` opens.
struct Environment: Sendable {
  /// Where the columns come from.
  enum Columns: Sendable {
    /// As the kind of table has them.
    case implied
    /// `\begin{array}{c|c}`.
    case declared
    /// `\begin{pmatrix*}[r]`.
    case optional
    /// `\begin{alignat}{2}`: a number that nothing needs.
    case counted
    /// `\begin{aligned}[t]`: a place that nothing needs.
    case placed
  }

  var spacing: Table.Spacing
  var left = ""
  var right = ""
  var columns = Columns.implied
  var isDisplay = false
  /// Whether the first line stands left and the last one right.
  var isStaggered = false
  /// Whether letters are as small as in scripts.
  var isSmall = false
}

/// Every environment by its name.
let environments: [String: Environment] = {
  var table = alignments
  for (prefix, left, right) in [
    ("", "", ""), ("p", "(", ")"), ("b", "[", "]"), ("B", "{", "}"), ("v", "|", "|"), ("V", "‖", "‖"),
  ] {
    table[prefix + "matrix"] = Environment(spacing: .matrix, left: left, right: right)
    table[prefix + "matrix*"] = Environment(spacing: .matrix, left: left, right: right, columns: .optional)
    table[prefix + "smallmatrix"] = Environment(spacing: .small, left: left, right: right, isSmall: true)
    table[prefix + "smallmatrix*"] = Environment(
      spacing: .small, left: left, right: right, columns: .optional, isSmall: true)
  }
  return table
}()

private let alignments: [String: Environment] = [
  "array": Environment(spacing: .array, columns: .declared),
  "darray": Environment(spacing: .array, columns: .declared, isDisplay: true),
  "subarray": Environment(spacing: .small, columns: .declared, isSmall: true),
  "cases": Environment(spacing: .cases, left: "{"),
  "dcases": Environment(spacing: .cases, left: "{", isDisplay: true),
  "rcases": Environment(spacing: .cases, right: "}"),
  "drcases": Environment(spacing: .cases, right: "}", isDisplay: true),
  "align": Environment(spacing: .aligned, isDisplay: true), "align*": Environment(spacing: .aligned, isDisplay: true),
  "aligned": Environment(spacing: .aligned, columns: .placed, isDisplay: true),
  "split": Environment(spacing: .aligned, isDisplay: true),
  "flalign": Environment(spacing: .aligned, isDisplay: true),
  "flalign*": Environment(spacing: .aligned, isDisplay: true),
  "alignat": Environment(spacing: .alignedAt, columns: .counted, isDisplay: true),
  "alignat*": Environment(spacing: .alignedAt, columns: .counted, isDisplay: true),
  "alignedat": Environment(spacing: .alignedAt, columns: .counted, isDisplay: true),
  "eqnarray": Environment(spacing: .aligned, isDisplay: true),
  "eqnarray*": Environment(spacing: .aligned, isDisplay: true),
  "gather": Environment(spacing: .gathered, isDisplay: true),
  "gather*": Environment(spacing: .gathered, isDisplay: true),
  "gathered": Environment(spacing: .gathered, columns: .placed, isDisplay: true),
  "multline": Environment(spacing: .gathered, isDisplay: true, isStaggered: true),
  "multline*": Environment(spacing: .gathered, isDisplay: true, isStaggered: true),
  "equation": Environment(spacing: .gathered, isDisplay: true),
  "equation*": Environment(spacing: .gathered, isDisplay: true),
  "displaymath": Environment(spacing: .gathered, isDisplay: true),
  "math": Environment(spacing: .gathered, isDisplay: true),
  "CD": Environment(spacing: .matrix, isDisplay: true),
]
