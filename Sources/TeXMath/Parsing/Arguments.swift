import SourceText

extension Parser {
  /// Reads the next argument as mathematics: a group, or one thing without scripts. Nil when there is none.
  mutating func argument() -> [Atom]? {
    tokens.skipSpaces()
    guard let token = tokens.next, unfoldArgument(token), let first = peek() else { return nil }
    if first.kind == .open { return [group()] }
    if let end = first.end, end != .bracket { return nil }
    if first.kind == .raise || first.kind == .lower { return nil }
    return nested(at: first.range) { parser in
      var atoms = [parser.nucleus(isArgument: true)].compactMap { $0 }
      if !atoms.isEmpty { atoms[0].isTight = parser.style.isScript }
      space(&atoms, afterOrdinary: false)
      return atoms
    }
  }

  /// Unfolds a macro that is an argument as a whole: `x^\half` raises all of it. False when it is too much.
  private mutating func unfoldArgument(_ token: Token) -> Bool {
    guard case .command(let name) = token.kind, let macro = macros[name] ?? abbreviations[name] else {
      return true
    }
    tokens.take()
    guard let body = body(of: macro, named: token) else { return false }
    tokens.putBack([Token(kind: .open, range: token.range)] + body + [Token(kind: .close, range: token.range)])
    return true
  }

  /// Reads an argument of `command`, or reports that it lacks one.
  mutating func argument(of command: Token, _ what: String = "argument") -> [Atom] {
    if let atoms = argument() { return atoms }
    reportMissingArgument(of: command, what)
    return []
  }

  /// Reads an argument of `command` in another style.
  mutating func argument(of command: Token, _ what: String = "argument", in newStyle: MathStyle) -> [Atom] {
    let outer = style
    style = newStyle
    defer { style = outer }
    return argument(of: command, what)
  }

  /// Reads `{…}` as one atom. The brace comes next.
  mutating func group() -> Atom {
    guard let brace = tokens.take() else { return Atom(kind: .ordinary, content: .row([])) }
    let atoms = nested(at: brace.range) { parser in
      parser.openGroups += 1
      let atoms = parser.row(until: .brace)
      parser.openGroups -= 1
      return atoms
    }
    if peek()?.end == .brace {
      tokens.take()
    } else {
      report(brace.range, "this '\(brace.written)' is never closed", help: "write '}' where it ends")
    }
    return Atom(kind: .ordinary, content: .row(atoms))
  }

  /// Reads `[…]` as mathematics, if it comes next.
  mutating func bracketed() -> [Atom]? {
    guard let bracket = peek(), bracket.isCharacter("[") else { return nil }
    tokens.take()
    let atoms = nested(at: bracket.range) { $0.row(until: .bracket) }
    if peek()?.isCharacter("]") == true {
      tokens.take()
    } else {
      report(bracket.range, "this '[' is never closed", help: "write ']' where it ends")
    }
    return atoms
  }

  /// Takes a braced argument of `command` as it is written.
  mutating func plainArgument(of command: Token, _ what: String = "argument") -> (text: String, range: SourceRange)? {
    tokens.skipSpaces()
    guard let argument = tokens.takeArgument() else {
      reportMissingArgument(of: command, what)
      return nil
    }
    return (argument.plainText, argument.isEmpty ? command.range : argument.range)
  }
}

extension [Token] {
  /// From the first to the last of them. There is one.
  var range: SourceRange {
    let start = self.map { $0.range.start }.min() ?? 0
    let end = self.map { $0.range.end }.max() ?? start
    return SourceRange(Int(start), Int(end))
  }
}
