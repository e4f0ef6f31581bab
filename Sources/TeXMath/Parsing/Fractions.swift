extension Fraction {
  /// The fraction as it stands in a row of `outer` style.
  func atom(_ above: [Atom], _ below: [Atom], in outer: MathStyle) -> Atom {
    var atoms = [
      Atom(
        kind: .ordinary,
        content: .fraction(numerator: above, denominator: below, hasRule: hasRule, thickness: thickness))
    ]
    if let style, style != outer { atoms = [Atom(kind: .ordinary, content: .styled(atoms, RowStyle(math: style)))] }
    guard !left.isEmpty || !right.isEmpty else { return atoms[0] }
    let size = (style ?? outer) == .display ? 2.39 : 1.2
    return Atom(
      kind: .ordinary,
      content: .row(
        [Atom(kind: .opening, content: .symbol(Operator(text: left, isStretchy: true, size: size)))] + atoms
          + [Atom(kind: .closing, content: .symbol(Operator(text: right, isStretchy: true, size: size)))]))
  }
}

extension Parser {
  mutating func fractional(_ fraction: Fraction, _ command: Token) -> Atom {
    let inner = (fraction.style ?? style).fraction
    let above = argument(of: command, "numerator", in: inner)
    let below = argument(of: command, "denominator", in: inner)
    return fraction.atom(above, below, in: style)
  }

  /// `\cfrac[l]{a}{b}`: both parts as large as in a display.
  mutating func continuedFraction(_ command: Token) -> Atom {
    _ = tokens.takeBracketed()
    let parts = ["numerator", "denominator"].map { part in
      [
        Atom(
          kind: .ordinary,
          content: .styled(argument(of: command, part, in: .text), RowStyle(math: .display, classes: "math-continued")))
      ]
    }
    return Fraction(style: .display).atom(parts[0], parts[1], in: style)
  }

  /// `\genfrac{left}{right}{thickness}{style}{above}{below}`.
  mutating func generalFraction(_ command: Token) -> Atom {
    let left = tokens.takeArgument()?.plainText ?? ""
    let right = tokens.takeArgument()?.plainText ?? ""
    var fraction = Fraction(left: delimiter(named: left), right: delimiter(named: right))
    let thickness = tokens.takeArgument()?.plainText ?? ""
    if let length = length(thickness) {
      (fraction.hasRule, fraction.thickness) = (length > 0, em(length))
    }
    if let number = UInt8(tokens.takeArgument()?.plainText ?? "") { fraction.style = MathStyle(rawValue: number) }
    return fractional(fraction, command)
  }

  /// `\sqrt[n]{x}`.
  mutating func root(_ command: Token) -> Atom {
    let outer = style
    style = .scriptScript
    let index = bracketed()
    style = outer
    return Atom(kind: .ordinary, content: .root(argument(of: command), index: index))
  }

  /// `\mathchoice{display}{text}{script}{scriptscript}`: the one that fits is known here.
  mutating func choice(_ command: Token) -> Atom {
    var chosen: [Token] = []
    for index in 0..<4 {
      guard let tokens = tokens.takeArgument() else {
        reportMissingArgument(of: command)
        break
      }
      if index == Int(style.rawValue) { chosen = tokens }
    }
    let range = command.range
    tokens.putBack([Token(kind: .open, range: range)] + chosen + [Token(kind: .close, range: range)])
    return transparent(group())
  }

  /// A group whose only atom keeps its class and is not made ordinary.
  func transparent(_ group: Atom) -> Atom {
    if case .row(let atoms) = group.content, atoms.count == 1 { atoms[0] } else { group }
  }
}
