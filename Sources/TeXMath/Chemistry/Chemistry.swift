import SourceText

extension Parser {
  /// `\ce{2 H2 + O2 -> 2 H2O}`: the basics of the package mhchem.
  mutating func chemistry(_ command: Token) -> Atom? {
    guard let tokens = tokens.takeArgument() else {
      reportMissingArgument(of: command)
      return shown(command.range)
    }
    return Atom(kind: .ordinary, content: .row(chemical(tokens, at: command.range)))
  }

  private mutating func chemical(_ tokens: [Token], at place: SourceRange) -> [Atom] {
    nested(at: place) { parser in
      var reader = ChemicalReader(tokens)
      while let token = reader.next { parser.readChemical(token, &reader) }
      space(&reader.atoms, afterOrdinary: false)
      return reader.atoms
    }
  }

  private mutating func readChemical(_ token: Token, _ reader: inout ChemicalReader) {
    if readArrow(&reader) { return }
    let wasAtStart = reader.isAtStart
    reader.isAtStart = false
    switch token.kind {
    case .space:
      reader.index += 1
      reader.isAtStart = true
      readPhase(&reader)
    case .raise, .lower: readChemicalScript(token, &reader)
    case .character(let scalar) where scalar.isASCIIDigit:
      let digits = reader.takeDigits(withPoint: wasAtStart)
      let number = [Atom(kind: .ordinary, content: .number(digits))]
      if !wasAtStart { return reader.attach(below: number, above: nil) }
      reader.atoms.append(amount(digits, &reader))
      reader.atoms.append(Atom(kind: .none, content: .space(2 / 18)))
      if reader.next?.kind == .space { reader.index += 1 }
    case .character(let scalar) where scalar.isASCIILetter: readElement(&reader)
    case .character(let scalar): readChemicalSign(scalar, &reader)
    case .open:
      let group = reader.takeGroup() ?? []
      reader.atoms.append(Atom(kind: .ordinary, content: .row(chemical(group, at: token.range))))
    default: readFormula(token, &reader)
    }
  }

  /// Letters of elements, upright and together.
  private func readElement(_ reader: inout ChemicalReader) {
    var name = ""
    while case .character(let scalar)? = reader.next?.kind, scalar.isASCIILetter {
      name.unicodeScalars.append(scalar)
      reader.index += 1
    }
    reader.atoms.append(Atom(kind: .ordinary, content: .identifier(name, isUpright: true)))
  }

  /// How many: `2`, `1/2`.
  private func amount(_ digits: String, _ reader: inout ChemicalReader) -> Atom {
    guard reader.next?.isCharacter("/") == true, reader.isDigit(1) else {
      return Atom(kind: .ordinary, content: .number(digits))
    }
    reader.index += 1
    let parts = [digits, reader.takeDigits()].map { [Atom(kind: .ordinary, content: .number($0))] }
    return Fraction(style: .text).atom(parts[0], parts[1], in: .display)
  }

  /// A blank, then `v` or `^` alone: it precipitates, or escapes.
  private func readPhase(_ reader: inout ChemicalReader) {
    let isLast = reader.peek(1) == nil || reader.peek(1)?.kind == .space
    guard isLast, let token = reader.next, token.isCharacter("v") || token.kind == .raise else { return }
    reader.index += 1
    let arrow = token.kind == .raise ? "↑" : "↓"
    reader.atoms.append(Atom(kind: .none, content: .space(3 / 18)))
    reader.atoms.append(Atom(kind: .ordinary, content: .symbol(Operator(text: arrow))))
  }

  /// `^{3+}`, `^2-`, `_6`.
  private mutating func readChemicalScript(_ sign: Token, _ reader: inout ChemicalReader) {
    reader.index += 1
    var script: [Token] = []
    if reader.next?.kind == .open || !(reader.isDigit(0) || reader.isLetter(0)) {
      script = reader.takeGroup() ?? []
    } else {
      while reader.isDigit(0) || (reader.isLetter(0) && script.isEmpty), let token = reader.next {
        script.append(token)
        reader.index += 1
      }
    }
    if sign.kind == .raise, let token = reader.next, token.isCharacter("+") || token.isCharacter("-"), !script.isEmpty,
      !reader.isLetter(1)
    {
      script.append(token)
      reader.index += 1
    }
    let content = charge(script) ?? mathematics(script, at: sign.range)
    reader.attach(below: sign.kind == .lower ? content : nil, above: sign.kind == .raise ? content : nil)
  }

  /// A script of digits, letters and signs; nil when there is more in it.
  private func charge(_ script: [Token]) -> [Atom]? {
    var atoms: [Atom] = []
    for token in script where token.kind != .space {
      guard case .character(let scalar) = token.kind else { return nil }
      if scalar.isASCIIDigit {
        if case .number(let digits)? = atoms.last?.content {
          atoms[atoms.count - 1].content = .number(digits + String(scalar))
        } else {
          atoms.append(Atom(kind: .ordinary, content: .number(String(scalar))))
        }
      } else if scalar.isASCIILetter {
        atoms.append(Atom(kind: .ordinary, content: .identifier(String(scalar), isUpright: true)))
      } else {
        let text = scalar == "-" ? "−" : scalar == "." ? "•" : String(scalar)
        atoms.append(Atom(kind: .ordinary, content: .symbol(Operator(text: text))))
      }
    }
    return atoms
  }

  /// Bonds, charges, brackets and what joins molecules.
  private mutating func readChemicalSign(_ scalar: Unicode.Scalar, _ reader: inout ChemicalReader) {
    reader.index += 1
    let isBeforeBlank = reader.next == nil || reader.next?.kind == .space
    let isAfterBlank = reader.index < 2 || reader.tokens[reader.index - 2].kind == .space
    let isSign = scalar == "+" || scalar == "-"
    switch scalar {
    case _ where isSign && isAfterBlank && (scalar == "+" || isBeforeBlank):
      reader.atoms.append(atom(for: characterSymbols[scalar] ?? Symbol(text: "+", kind: .binary)))
      reader.isAtStart = true
    case _ where isSign && (isBeforeBlank || !(reader.isLetter(0) || reader.isDigit(0) || reader.next?.kind == .open)):
      let charge = Operator(text: scalar == "-" ? "−" : "+")
      reader.attach(below: nil, above: [Atom(kind: .ordinary, content: .symbol(charge))])
    case "-", "=", "#":
      let bond = scalar == "-" ? "−" : scalar == "#" ? "≡" : "="
      reader.atoms.append(Atom(kind: .ordinary, content: .identifier(bond, isUpright: true)))
      reader.isAtStart = false
    case "*", ".":
      reader.atoms.append(Atom(kind: .binary, content: .symbol(Operator(text: "⋅"))))
      reader.isAtStart = true
    case "$":
      let formula = Array(reader.tokens[reader.index...].prefix { !$0.isCharacter("$") })
      reader.index = min(reader.index + formula.count + 1, reader.tokens.count)
      reader.atoms += mathematics(formula, at: formula.first?.range ?? tokens.end)
    default:
      reader.atoms.append(atom(for: characterSymbols[scalar] ?? Symbol(text: String(scalar), kind: .ordinary)))
      if "([".unicodeScalars.contains(scalar) { reader.isAtStart = true }
    }
  }

  /// `->`, `<=>[above][below]`.
  private mutating func readArrow(_ reader: inout ChemicalReader) -> Bool {
    guard let (spelling, arrow) = chemicalArrows.first(where: { reader.spells($0.0) }) else { return false }
    let place = reader.next?.range ?? tokens.end
    reader.index += spelling.count
    let outer = style
    style = style.script
    let labels = (0..<2).map { _ in reader.takeLabel().map { chemical($0, at: place) } }
    style = outer
    let room = [Atom(kind: .none, content: .space(0.6))]
    let shaft = Atom(kind: .relation, content: .symbol(Operator(text: arrow, isStretchy: true)))
    let content = Content.scripts(
      shaft, below: labels[1].map { room + $0 + room }, above: room + (labels[0] ?? []) + room, isStacked: true)
    reader.atoms.append(Atom(kind: .relation, content: content))
    reader.isAtStart = true
    return true
  }

  /// A command within chemistry, with the groups that follow it.
  private mutating func readFormula(_ token: Token, _ reader: inout ChemicalReader) {
    var formula = [token]
    reader.index += 1
    while reader.next?.kind == .open, let first = reader.next {
      let group = reader.takeGroup() ?? []
      formula += [Token(kind: .open, range: first.range)] + group + [Token(kind: .close, range: first.range)]
    }
    reader.atoms += mathematics(formula, at: token.range)
  }

  /// Reads tokens as a formula of their own.
  mutating func mathematics(_ formula: [Token], at place: SourceRange) -> [Atom] {
    tokens.putBack([Token(kind: .open, range: place)] + formula + [Token(kind: .close, range: place)])
    return group().unbraced
  }
}

/// Longer ones first.
private let chemicalArrows: [(String, String)] = [
  ("<<=>", "⇌"), ("<=>>", "⇌"), ("<-->", "⇄"), ("<=>", "⇌"), ("<->", "↔"), ("->", "→"), ("<-", "←"),
]
