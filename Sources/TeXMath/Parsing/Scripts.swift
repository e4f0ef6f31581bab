import SourceText

extension Parser {
  /// One thing and what stands at it: `x_i^2`, `f'`, `\sum\limits_i`.
  mutating func atomWithScripts() -> Atom? {
    guard let first = peek() else { return nil }
    let base: Atom
    if first.kind == .raise || first.kind == .lower || first.isPrime {
      base = Atom(kind: .ordinary, content: .row([]))
    } else if let atom = nucleus() {
      base = atom
    } else {
      return nil
    }
    return withScripts(base)
  }

  private mutating func withScripts(_ nucleus: Atom) -> Atom {
    var base = nucleus
    var (below, above): ([Atom], [Atom]) = ([], [])
    var (hasBelow, hasAbove, primes) = (false, false, 0)
    while let token = peek() {
      if token.isPrime {
        tokens.take()
        if hasAbove { reportSecondScript(token, "superscript") }
        primes += token.isCharacter("″") ? 2 : token.isCharacter("‴") ? 3 : 1
      } else if token.kind == .raise {
        tokens.take()
        if hasAbove { reportSecondScript(token, "superscript") }
        above += script(of: token)
        hasAbove = true
      } else if token.kind == .lower {
        tokens.take()
        if hasBelow { reportSecondScript(token, "subscript") }
        below += script(of: token)
        hasBelow = true
      } else if token.isCommand("limits") || token.isCommand("nolimits") || token.isCommand("displaylimits") {
        tokens.take()
        base.limits = token.isCommand("limits") ? .always : token.isCommand("nolimits") ? .never : .inDisplay
      } else {
        break
      }
    }
    if primes > 0 { above.insert(self.primes(min(primes, 100)), at: 0) }
    hasAbove = hasAbove || primes > 0
    guard hasBelow || hasAbove else { return base }
    let isStacked = base.limits == .always || (base.limits == .inDisplay && style == .display)
    let content = Content.scripts(
      base, below: hasBelow ? below : nil, above: hasAbove ? above : nil, isStacked: isStacked)
    return Atom(kind: base.kind, content: content, limits: base.limits)
  }

  /// Fonts raise the prime already, so that it is written as large as its base and lowered to where scripts begin.
  private func primes(_ count: Int) -> Atom {
    let marks = Array(repeating: Atom(kind: .ordinary, content: .symbol(Operator(text: "′"))), count: count)
    let sized = Atom(kind: .ordinary, content: .styled(marks, RowStyle(math: style.inline)))
    return Atom(kind: .ordinary, content: .padded([sized], Padding(height: 0.3, shift: -0.5)))
  }

  private mutating func reportSecondScript(_ token: Token, _ name: String) {
    report(token.range, "a second \(name) at the same place", help: "put braces around what the first one stands at")
  }

  private mutating func script(of sign: Token) -> [Atom] {
    let outer = style
    style = style.script
    defer { style = outer }
    if let atoms = argument() { return atoms }
    report(sign.range, "nothing follows '\(sign.written)'", help: "write an empty group, {}, for an empty script")
    return []
  }
}

extension Token {
  var isPrime: Bool {
    switch kind {
    case .character("'"), .character("’"), .character("′"), .character("″"), .character("‴"): true
    default: false
    }
  }
}
