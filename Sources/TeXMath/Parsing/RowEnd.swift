/// What can end a row.
struct RowEnd: OptionSet, Sendable {
  let rawValue: UInt8

  /// `}`.
  static let brace = RowEnd(rawValue: 1)
  /// `&`.
  static let cell = RowEnd(rawValue: 2)
  /// `\\`.
  static let line = RowEnd(rawValue: 4)
  /// `\end`.
  static let environment = RowEnd(rawValue: 8)
  /// `\right`.
  static let fence = RowEnd(rawValue: 16)
  /// `\middle`.
  static let middle = RowEnd(rawValue: 32)
  /// `]`.
  static let bracket = RowEnd(rawValue: 64)
  /// `$` or `\)`, behind which text goes on.
  static let text = RowEnd(rawValue: 128)
}

extension Token {
  var isLineEnd: Bool { end == .line }

  /// The kind of end that it is, if any.
  var end: RowEnd? {
    switch kind {
    case .close: .brace
    case .alignment: .cell
    case .character("]"): .bracket
    case .character("$"): .text
    case .command(let name):
      switch name {
      case "\\", "cr", "newline", "tabularnewline": .line
      case "end": .environment
      case "right": .fence
      case "middle": .middle
      case ")", "]": .text
      case "endgroup", "egroup": .brace
      default: nil
      }
    default: nil
    }
  }

  /// The token as an author writes it.
  var written: String {
    switch kind {
    case .character(let scalar): String(scalar)
    case .command(let name): "\\" + name
    case .open: "{"
    case .close: "}"
    case .raise: "^"
    case .lower: "_"
    case .alignment: "&"
    case .tie: "~"
    case .space: " "
    case .parameter(let number): "#\(number)"
    case .verbatim(let text): text
    }
  }
}

extension [Token] {
  /// What they spell, blanks at the ends left out.
  var plainText: String {
    let text = map { $0.written }.joined()
    return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
