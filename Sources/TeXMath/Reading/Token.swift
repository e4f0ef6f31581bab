import SourceText

/// The smallest piece of TeX that means something.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case character(Unicode.Scalar)
    /// A command by its name without the backslash: `frac`, `,`, `{`.
    case command(String)
    /// `{` and `}`.
    case open, close
    /// `^`, `_`, `&`, `~`.
    case raise, lower, alignment, tie
    /// A run of blanks, which only text sees.
    case space
    /// `#1` in the body of a macro.
    case parameter(Int)
    /// What `\verb`, `\url` and `\href` take as it is written.
    case verbatim(String)
  }

  let kind: Kind
  /// Where it stands in the formula; for what a macro wrote, where the macro was called.
  var range: SourceRange

  /// Whether it is the command `name`.
  func isCommand(_ name: String) -> Bool {
    if case .command(name) = kind { true } else { false }
  }

  /// Whether it is the character `scalar`.
  func isCharacter(_ scalar: Unicode.Scalar) -> Bool { kind == .character(scalar) }
}
