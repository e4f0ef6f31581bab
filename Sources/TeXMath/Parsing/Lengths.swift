import SourceText

/// How long the units of TeX are in em, for a font of ten points.
private let unitLengths: [String: Double] = [
  "em": 1, "ex": 0.431, "mu": 1 / 18, "pt": 0.1, "mm": 0.2845, "cm": 2.845, "in": 7.227, "bp": 0.1004, "pc": 1.2,
  "dd": 0.107, "cc": 1.284, "nd": 0.1067, "nc": 1.2804, "sp": 0.1 / 65536, "px": 0.0753,
]

/// A length as MathML writes it.
func em(_ length: Double) -> String {
  let thousandths = Int((min(max(length, -1000), 1000) * 1000).rounded())
  let (whole, part) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
  guard thousandths != 0 else { return "0" }
  var digits = String(part + 1000).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return (thousandths < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : ".\(digits)") + "em"
}

extension Parser {
  /// The length that `text` spells, in em; nil when it is none.
  ///
  ///     -.5 ex    → -0.2155
  func length(_ text: String) -> Double? {
    let letters = text.filter { $0 != " " }
    let number = letters.prefix { $0.isNumber || "+-.,".contains($0) }
    guard let unit = unitLengths[String(letters.dropFirst(number.count).prefix(2))],
      letters.count == number.count + 2 || letters.dropFirst(number.count + 2).hasPrefix("plus"),
      let value = Double(number.isEmpty ? "1" : number.hasSuffix(".") ? number + "0" : String(number))
    else { return nil }
    return value * unit
  }

  /// Takes a length, with or without braces, and reports what is none.
  mutating func takeLength(of command: Token) -> Double? {
    tokens.skipSpaces()
    if tokens.next?.kind == .open {
      guard let (text, range) = plainArgument(of: command, "length") else { return nil }
      if let length = length(text) { return length }
      reportLength(text, range)
      return nil
    }
    var taken: [Token] = []
    while taken.count < 24, let token = tokens.next, case .character = token.kind {
      taken.append(token)
      tokens.take()
      if let length = length(taken.plainText) { return length }
      tokens.skipSpaces()
    }
    tokens.putBack(taken)
    report(command.range, "'\(command.written)' lacks its length", help: "write one as in '\(command.written){1em}'")
    return nil
  }

  /// The `[1em]` behind `\\`.
  mutating func takeBracketedLength() -> Double? {
    guard
      tokens.next?.isCharacter("[") == true || (tokens.next?.kind == .space && tokens.second?.isCharacter("[") == true),
      let bracketed = tokens.takeBracketed()
    else { return nil }
    if let length = length(bracketed.plainText) { return length }
    // Behind a line's end an author may as well begin with a bracket.
    let range = bracketed.isEmpty ? tokens.end : bracketed.range
    let bracket = SourceRange(Int(range.start), Int(range.start))
    tokens.putBack(
      [Token(kind: .character("["), range: bracket)] + bracketed + [Token(kind: .character("]"), range: bracket)])
    return nil
  }

  private mutating func reportLength(_ text: String, _ range: SourceRange) {
    report(range, "'\(text)' is no length", help: "write a number and a unit, as in 1em, 3pt or 18mu")
  }

  /// `\rule[shift]{width}{height}`.
  mutating func rule(_ command: Token) -> Atom {
    let shift = takeBracketedLength() ?? 0
    let width = takeLength(of: command) ?? 0
    let height = takeLength(of: command) ?? 0
    return Atom(kind: .ordinary, content: .rule(width: width, height: height, shift: shift))
  }

  /// `\raisebox{length}{text}`.
  mutating func raised(_ command: Token) -> Atom {
    let shift = takeLength(of: command)
    let content: [Atom]
    if tokens.next?.kind == .open, let dollar = tokens.second, dollar.isCharacter("$") {
      content = [text([], command)]
    } else {
      let outer = font
      font = .roman
      content = argument(of: command)
      font = outer
    }
    return Atom(kind: .ordinary, content: .padded(content, Padding(shift: shift)))
  }
}
