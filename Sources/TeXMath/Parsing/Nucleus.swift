import SourceText

extension Parser {
  /// Reads one thing without scripts. An argument without braces is one character; elsewhere digits and the upright
  /// letters of a name belong together. Nil for what shows nothing.
  mutating func nucleus(isArgument: Bool = false) -> Atom? {
    guard let token = peek() else { return nil }
    switch token.kind {
    case .open: return group()
    case .character(let scalar):
      tokens.take()
      if scalar.isASCIIDigit || (scalar == "." && isNextDigit) { return number(from: scalar, isArgument: isArgument) }
      return character(scalar, isArgument: isArgument)
    case .command(let name):
      tokens.take()
      return command(name, token)
    case .tie:
      tokens.take()
      return Atom(kind: .none, content: .space(1 / 3))
    case .parameter:
      tokens.take()
      report(
        token.range, "there is no macro here whose argument '\(token.written)' could be",
        help: "write '\\#' for the sign")
      return shown(token.range)
    case .verbatim(let text):
      tokens.take()
      return Atom(kind: .ordinary, content: .text(text, .mono))
    case .close, .raise, .lower, .alignment, .space:
      tokens.take()
      return nil
    }
  }

  private var isNextDigit: Bool {
    if case .character(let scalar) = tokens.next?.kind { scalar.isASCIIDigit } else { false }
  }

  /// `3.14`, `10{,}000`.
  private mutating func number(from first: Unicode.Scalar, isArgument: Bool) -> Atom {
    var text = digit(first)
    while !isArgument, case .character(let scalar)? = tokens.next?.kind {
      if scalar.isASCIIDigit {
        tokens.take()
        text += digit(scalar)
      } else if scalar == ".", case .character(let behind)? = tokens.second?.kind, behind.isASCIIDigit {
        tokens.take()
        text += "."
      } else {
        break
      }
    }
    return Atom(kind: .ordinary, content: .number(text))
  }

  private func digit(_ scalar: Unicode.Scalar) -> String { font.text(scalar, slants: false)?.0 ?? String(scalar) }

  private mutating func character(_ scalar: Unicode.Scalar, isArgument: Bool) -> Atom {
    if scalar.isASCIILetter { return letters(from: scalar, isArgument: isArgument) }
    if let symbol = characterSymbols[scalar] { return atom(for: symbol) }
    if case .symbol(let symbol)? = symbolsByCharacter[scalar] { return atom(for: symbol) }
    if case .largeOperator(let text, let limits)? = symbolsByCharacter[scalar] { return largeOperator(text, limits) }
    if scalar.properties.isAlphabetic, scalar.value >= 0x2E80, scalar.value < 0x1D000 {
      return Atom(kind: .ordinary, content: .text(String(scalar), []))
    }
    return Atom(kind: .ordinary, content: .identifier(String(scalar), isUpright: true))
  }

  /// A letter; in an upright alphabet the letters beside it, too, as they make a name.
  private mutating func letters(from first: Unicode.Scalar, isArgument: Bool) -> Atom {
    guard let (start, isUpright) = font.text(first, slants: true) else {
      return Atom(kind: .ordinary, content: .identifier(String(first), isUpright: true))
    }
    var text = start
    while !isArgument, isUpright, font.makesNames, case .character(let scalar)? = tokens.next?.kind,
      scalar.isASCIILetter
    {
      tokens.take()
      text += font.text(scalar, slants: true)?.0 ?? String(scalar)
    }
    return Atom(kind: .ordinary, content: .identifier(text, isUpright: isUpright))
  }

  func atom(for symbol: Symbol) -> Atom {
    guard symbol.kind == .ordinary, let letter = symbol.letter, let scalar = symbol.text.unicodeScalars.first else {
      return Atom(kind: symbol.kind, content: .symbol(Operator(text: symbol.text)))
    }
    let styled = font.text(scalar, slants: letter == .slanted)
    return Atom(
      kind: .ordinary,
      content: .identifier(styled?.0 ?? symbol.text, isUpright: styled?.isUpright ?? (letter == .upright)))
  }

  func largeOperator(_ text: String, _ limits: Atom.Limits) -> Atom {
    Atom(kind: .largeOperator, content: .symbol(Operator(text: text, isLarge: true)), limits: limits)
  }
}

extension MathFont {
  /// Whether letters beside each other are a word and not a product.
  fileprivate var makesNames: Bool {
    switch self {
    case .roman, .bold, .italic, .sans, .boldSans, .italicSans, .mono: true
    default: false
    }
  }
}
