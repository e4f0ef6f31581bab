/// A matrix, a system of equations, an array: rows of cells.
struct Table: Sendable {
  struct Row: Sendable {
    var cells: [[Atom]] = []
    /// Room below the row, in em.
    var gapBelow = 0.0
    var linesAbove: [Line] = []
    var tag: [Atom]?
    /// Where all its cells stand, whatever their columns say.
    var alignment: Alignment?
  }

  enum Line: Sendable { case solid, dashed }

  enum Alignment: Sendable { case left, center, right }

  struct Column: Sendable {
    var alignment = Alignment.center
    var linesBefore: [Line] = []
  }

  /// What kind of table it is: how near its rows and columns are. `alignedAt` leaves nothing between pairs of columns.
  enum Spacing: Sendable {
    case array, matrix, small, cases, aligned, alignedAt, gathered

    /// The class of `math.css`.
    var className: String {
      switch self {
      case .array: "math-array"
      case .matrix: "math-matrix"
      case .small: "math-small"
      case .cases: "math-cases"
      case .aligned, .alignedAt, .gathered: "math-lines"
      }
    }

    /// Whether columns take turns in standing right and left, as around signs of equality.
    var isAligned: Bool { self == .aligned || self == .alignedAt }
  }

  var rows: [Row] = []
  /// The columns as they were declared; further ones are like the default of `spacing`.
  var columns: [Column] = []
  var linesAfter: [Line] = []
  /// The lines under the last row.
  var linesBelow: [Line] = []
  var spacing = Spacing.array
  var isDisplay = false
  /// How many times as high as usual its rows are: `\arraystretch`.
  var stretch = 1.0
}

extension Table {
  /// Whether a line of it has a tag.
  var isTagged: Bool { rows.contains { $0.tag != nil } }

  /// The alignment of the column at `index`.
  func alignment(ofColumn index: Int) -> Alignment {
    if index < columns.count { return columns[index].alignment }
    switch spacing {
    case .aligned, .alignedAt: return index % 2 == 0 ? .right : .left
    case .cases: return .left
    case .array, .matrix, .small, .gathered: return .center
    }
  }
}
