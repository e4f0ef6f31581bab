import SourceText

extension Parser {
  /// `\SI{9.81}{\meter\per\second\squared}` and its likes: the basics of the package siunitx.
  mutating func measure(_ unit: UnitCommand, _ command: Token) -> Atom? {
    _ = tokens.takeBracketed()
    var atoms: [Atom] = []
    switch unit {
    case .number: atoms = number(of: command)
    case .unit: atoms = self.unit(of: command)
    case .quantity: atoms = number(of: command) + spacedUnit(of: command)
    case .angle: atoms = angle(of: command)
    case .numberRange, .quantityRange:
      atoms = number(of: command) + [Atom(kind: .ordinary, content: .text("\u{A0}to\u{A0}", []))] + number(of: command)
      if unit == .quantityRange { atoms += spacedUnit(of: command) }
    case .numberList:
      let parts = (plainArgument(of: command)?.text ?? "").split(separator: ";")
      for (index, part) in parts.enumerated() {
        if index > 0 {
          atoms.append(Atom(kind: .ordinary, content: .text(index == parts.count - 1 ? " and " : ", ", [])))
        }
        atoms += number(String(part), command.range)
      }
    }
    return Atom(kind: .ordinary, content: .row(atoms))
  }

  private mutating func number(of command: Token) -> [Atom] {
    guard let (text, range) = plainArgument(of: command, "number") else { return [] }
    return number(text, range)
  }

  /// `1.2e-3`, `12345(6)`, `1 +- 2`: digits in groups of three where they are many.
  private mutating func number(_ text: String, _ range: SourceRange) -> [Atom] {
    let written = text.filter { $0 != " " }.replacing("+-", with: "±").replacing("\\pm", with: "±")
    guard written.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.,eEdDx()".contains($0)) || $0 == "±" }) else {
      report(range, "'\(text)' is no number", help: "write it as in 1.2e-3")
      return [Atom(kind: .ordinary, content: .text(text, []))]
    }
    let parts = written.split(maxSplits: 1, omittingEmptySubsequences: false) { "eEdD".contains($0) }
    var atoms = signed(parts[0])
    if parts.count == 2 {
      let power = signed(parts[1])
      let ten = Atom(kind: .ordinary, content: .number("10"))
      if !atoms.isEmpty { atoms.append(Atom(kind: .binary, content: .symbol(Operator(text: "×")))) }
      atoms.append(
        Atom(kind: .ordinary, content: .scripts(ten, below: nil, above: power, isStacked: false)))
    }
    space(&atoms, afterOrdinary: false)
    return atoms
  }

  private func signed(_ text: Substring) -> [Atom] {
    var atoms: [Atom] = []
    var digits = ""
    func flush() -> [Atom] { digits.isEmpty ? [] : [Atom(kind: .ordinary, content: .number(grouped(digits)))] }
    for character in text {
      guard "+-±x".contains(character) else {
        digits.append(character == "," ? "." : character)
        continue
      }
      atoms += flush()
      digits = ""
      let sign = character == "-" ? "−" : character == "x" ? "×" : String(character)
      atoms.append(Atom(kind: .binary, content: .symbol(Operator(text: sign))))
    }
    return atoms + flush()
  }

  /// `12345.6789` with narrow spaces between each three digits.
  private func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
    guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return digits }
    var text = ""
    for (index, digit) in parts[0].enumerated() {
      if index > 0, parts[0].count > 4, (parts[0].count - index) % 3 == 0 { text += "\u{202F}" }
      text.append(digit)
    }
    guard parts.count == 2 else { return text }
    text += "."
    for (index, digit) in parts[1].enumerated() {
      if index > 0, parts[1].count > 4, index % 3 == 0 { text += "\u{202F}" }
      text.append(digit)
    }
    return text
  }

  /// `\ang{45}`, `\ang{1;2;3}`.
  private mutating func angle(of command: Token) -> [Atom] {
    guard let (text, range) = plainArgument(of: command, "angle") else { return [] }
    var atoms: [Atom] = []
    for (part, sign) in zip(text.split(separator: ";", omittingEmptySubsequences: false), ["°", "′", "″"])
    where !part.isEmpty {
      atoms += number(String(part), range) + [Atom(kind: .ordinary, content: .text(sign, []))]
    }
    return atoms
  }

  private mutating func spacedUnit(of command: Token) -> [Atom] {
    let unit = unit(of: command)
    if case .text(let text, _)? = unit.first?.content, text == "°" || text.isEmpty { return unit }
    return unit.isEmpty ? [] : [Atom(kind: .none, content: .space(3 / 18))] + unit
  }
}
