import SourceText

extension Parser {
  /// The next token after blanks, with the author's macros and the built-in abbreviations unfolded; not taken.
  mutating func peek() -> Token? {
    while true {
      tokens.skipSpaces()
      guard let token = tokens.next, case .command(let name) = token.kind,
        let macro = macros[name] ?? abbreviations[name]
      else { return tokens.next }
      tokens.take()
      if let body = body(of: macro, named: token) { tokens.putBack(body) }
    }
  }

  /// The body of `macro` with its arguments filled in; nil when they are missing or it is too much.
  mutating func body(of macro: Macro, named name: Token) -> [Token]? {
    guard let arguments = takeArguments(of: macro, named: name) else { return nil }
    let length = macro.body.reduce(0) { $0 + ($1.argument(in: arguments)?.count ?? 1) }
    guard tokens.allows(length) else {
      report(name.range, "the macro '\(name.written)' writes more than a formula can hold")
      giveUp()
      return nil
    }
    return macro.body.flatMap { $0.argument(in: arguments) ?? [Token(kind: $0.kind, range: name.range)] }
  }

  private mutating func takeArguments(of macro: Macro, named name: Token) -> [[Token]]? {
    var arguments: [[Token]] = []
    var index = 0
    if let optional = macro.optional {
      arguments.append(tokens.takeBracketed() ?? optional.map { Token(kind: $0.kind, range: name.range) })
    }
    while index < macro.pattern.count {
      let expected = macro.pattern[index]
      index += 1
      if case .parameter = expected.kind {
        let delimiter = index < macro.pattern.count ? macro.pattern[index].kind : nil
        let argument: [Token]?
        if let delimiter, !delimiter.isParameter {
          argument = tokens.takeTokens { $0.kind == delimiter }
          index += 1
        } else {
          argument = tokens.takeArgument()
        }
        guard let argument else {
          let count = macro.pattern.count { $0.kind.isParameter } + (macro.optional == nil ? 0 : 1)
          report(name.range, "the macro '\(name.written)' needs \(count) argument\(count == 1 ? "" : "s")")
          return nil
        }
        arguments.append(argument)
      } else {
        if expected.kind != .space { tokens.skipSpaces() }
        if tokens.next?.kind == expected.kind { tokens.take() }
      }
    }
    return arguments
  }
}

extension Token.Kind {
  var isParameter: Bool { if case .parameter = self { true } else { false } }
}

extension Token {
  /// The tokens that `#1` stands for, or nil for anything else.
  fileprivate func argument(in arguments: [[Token]]) -> [Token]? {
    guard case .parameter(let number) = kind, number <= arguments.count else { return nil }
    return arguments[number - 1]
  }
}
