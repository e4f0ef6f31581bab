extension Parser {
  mutating func accented(_ accent: Accent, _ command: Token) -> Atom {
    let base = argument(of: command)
    var mark = Operator(text: accent.mark, isStretchy: accent.isStretchy)
    if accent.mark == "ˆ", accent.isStretchy {
      // Browsers stretch the combining circumflex, and only the other one stands well over a letter.
      let letters = base.flatMap { $0.unbraced }
      if letters.count == 1, case .identifier = letters[0].content { mark.isStretchy = false }
      if mark.isStretchy { mark.text = "\u{302}" }
    }
    let content = Content.accent(Atom(kind: .ordinary, content: .row(base)), mark: mark, isBelow: accent.isBelow)
    guard accent.takesLimits else { return Atom(kind: .ordinary, content: content) }
    return Atom(kind: .largeOperator, content: content, limits: .always)
  }

  /// `\xrightarrow[below]{above}`.
  mutating func extensible(_ arrow: String, _ command: Token) -> Atom {
    let outer = style
    style = style.script
    defer { style = outer }
    let below = bracketed()
    let above = argument(of: command)
    let shaft = Atom(kind: .relation, content: .symbol(Operator(text: arrow, isStretchy: true)))
    return Atom(
      kind: .relation,
      content: .scripts(shaft, below: below.map(spread), above: spread(above), isStacked: true))
  }

  /// Room at both sides, so that an arrow is longer than what it carries.
  private func spread(_ atoms: [Atom]) -> [Atom] {
    let room = Atom(kind: .none, content: .space(atoms.isEmpty ? 1 : 0.5))
    return [room] + atoms + [room]
  }

  /// `\overset{above}{base}`.
  mutating func stacked(isBelow: Bool, _ command: Token) -> Atom {
    let mark = argument(of: command, "argument", in: style.script)
    let base = transparent(Atom(kind: .ordinary, content: .row(argument(of: command).flatMap { $0.unbraced })))
    return Atom(
      kind: base.kind == .none ? .ordinary : base.kind,
      content: .scripts(base, below: isBelow ? mark : nil, above: isBelow ? nil : mark, isStacked: true),
      limits: base.limits)
  }

  /// `\mathbin{x}`.
  mutating func classed(_ kind: AtomClass, _ command: Token) -> Atom {
    let atoms = argument(of: command).flatMap { $0.unbraced }
    let limits: Atom.Limits = kind == .largeOperator ? .inDisplay : .never
    if atoms.count == 1, case .symbol = atoms[0].content {
      return Atom(kind: kind, content: atoms[0].content, limits: limits)
    }
    return Atom(kind: kind, content: .row(atoms), limits: limits)
  }

  /// `\operatorname{arg\,max}`: upright, as one name where it is letters.
  mutating func operatorName(_ limits: Atom.Limits, _ command: Token) -> Atom {
    let star = takeStar()
    let outer = font
    font = .roman
    let atoms = argument(of: command).flatMap { $0.unbraced }
    font = outer
    let names = atoms.map { $0.name }
    let content: Content =
      names.contains(nil) || names.isEmpty
      ? .row(atoms) : .identifier(names.compactMap { $0 }.joined(), isUpright: true)
    return Atom(kind: .largeOperator, content: content, limits: star ? .inDisplay : limits)
  }

  /// `\sideset{_a^b}{_c^d}\sum`: scripts at the corners of an operator, whose limits stay above and below.
  mutating func sideset(_ command: Token) -> Atom {
    let corners = (0..<2).map { _ in tokens.takeArgument() ?? [] }
    guard let sign = tokens.takeArgument() else {
      reportMissingArgument(of: command, "operator")
      return shown(command.range)
    }
    let range = command.range
    let empty = [Token(kind: .open, range: range), Token(kind: .close, range: range)]
    tokens.putBack(
      [Token(kind: .open, range: range)] + (corners[0].isEmpty ? [] : empty) + corners[0] + sign
        + [Token(kind: .command("nolimits"), range: range)] + corners[1] + [Token(kind: .close, range: range)])
    return Atom(kind: .largeOperator, content: group().content, limits: .inDisplay)
  }

  /// `\not=`.
  mutating func negated(_ command: Token) -> Atom? {
    guard let base = argument()?.first?.unbraced.first else {
      reportMissingArgument(of: command, "symbol")
      return nil
    }
    switch base.content {
    case .symbol(let symbol):
      let text = negations[symbol.text] ?? symbol.text + "\u{338}"
      return Atom(kind: base.kind == .binary ? .relation : base.kind, content: .symbol(Operator(text: text)))
    case .identifier(let text, let isUpright):
      let negation = negations[text] ?? text + "\u{338}"
      return Atom(kind: base.kind, content: .identifier(negation, isUpright: isUpright))
    default: return boxed("math-cancel", [base])
    }
  }

  /// `\mathbf{x}`.
  mutating func inFont(_ newFont: MathFont, _ command: Token) -> Atom {
    let outer = font
    font = newFont
    defer { font = outer }
    return transparent(Atom(kind: .ordinary, content: .row(argument(of: command).flatMap { $0.unbraced })))
  }
}

extension Atom {
  /// What is in the braces, or the atom itself.
  var unbraced: [Atom] {
    if kind == .ordinary, case .row(let atoms) = content { atoms } else { [self] }
  }

  /// Its letters, if it is part of a name.
  fileprivate var name: String? {
    switch content {
    case .identifier(let text, true): text
    case .number(let text): text
    case .text(let text, []): text
    case .space(let width) where width > 0: width < 0.3 ? "\u{2009}" : "\u{2002}"
    case .symbol(let symbol) where symbol.text == "−": "-"
    case .symbol(let symbol) where symbol.text == "∗": "*"
    default: nil
    }
  }
}
