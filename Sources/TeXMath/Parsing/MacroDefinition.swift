import SourceText

/// How a macro is defined.
enum MacroDefinition: Sendable {
  /// `\def\name#1#2{body}`.
  case def
  /// `\newcommand{\name}[1][optional]{body}` and its likes.
  case newCommand
  /// `\let\name=\other`.
  case alias
  /// `\DeclareMathOperator{\name}{text}`, with a star for limits.
  case mathOperator
}

extension Parser {
  mutating func define(_ kind: MacroDefinition, by command: Token) {
    switch kind {
    case .def: defineByPattern(command)
    case .newCommand: defineByCount(command)
    case .alias: defineAlias(command)
    case .mathOperator: defineOperator(command)
    }
  }

  /// The command that is being defined: `\name` or `{\name}`.
  private mutating func takeName(for command: Token) -> String? {
    tokens.skipSpaces()
    let candidates = tokens.next?.kind == .open ? tokens.takeArgument() : tokens.take().map { [$0] }
    let named = candidates?.filter { $0.kind != .space } ?? []
    guard named.count == 1, case .command(let name) = named[0].kind else {
      report(command.range, "'\(command.written)' defines no command", help: "write the name of one after it: \\name")
      return nil
    }
    return name
  }

  private mutating func defineByPattern(_ command: Token) {
    guard let name = takeName(for: command) else { return }
    var pattern: [Token] = []
    while let token = tokens.next, token.kind != .open {
      pattern.append(token)
      tokens.take()
    }
    guard let body = tokens.takeArgument() else { return reportMissingArgument(of: command) }
    macros[name] = Macro(pattern: pattern, body: body)
  }

  private mutating func defineByCount(_ command: Token) {
    skipStar()
    guard let name = takeName(for: command) else { return }
    var count = 0
    if let written = tokens.takeBracketed() {
      count = Int(written.plainText) ?? 0
      if !(1...9).contains(count), let first = written.first {
        report(first.range, "'\(written.plainText)' is no number of arguments", help: "write one from 1 to 9")
      }
    }
    let optional = count > 0 ? tokens.takeBracketed() : nil
    guard let body = tokens.takeArgument() else { return reportMissingArgument(of: command) }
    macros[name] = Macro(
      pattern: Macro.pattern(parameters: count - (optional == nil ? 0 : 1)), optional: optional, body: body)
  }

  private mutating func defineAlias(_ command: Token) {
    guard let name = takeName(for: command) else { return }
    tokens.skipSpaces()
    if tokens.next?.isCharacter("=") == true { tokens.take() }
    tokens.skipSpaces()
    guard let other = tokens.take() else { return reportMissingArgument(of: command) }
    if case .command(let original) = other.kind, let macro = macros[original] {
      macros[name] = macro
    } else if other.kind != .command(name) {
      macros[name] = Macro(pattern: [], body: [other])
    }
  }

  private mutating func defineOperator(_ command: Token) {
    let star = takeStar()
    guard let name = takeName(for: command) else { return }
    guard let body = tokens.takeArgument() else { return reportMissingArgument(of: command) }
    let range = command.range
    var written = [Token(kind: .command("operatorname"), range: range)]
    if star { written.append(Token(kind: .character("*"), range: range)) }
    written += [Token(kind: .open, range: range)] + body + [Token(kind: .close, range: range)]
    macros[name] = Macro(pattern: [], body: written)
  }

  /// Steps over a star, and says whether there was one.
  mutating func takeStar() -> Bool {
    tokens.skipSpaces()
    guard tokens.next?.isCharacter("*") == true else { return false }
    tokens.take()
    return true
  }

  mutating func skipStar() { _ = takeStar() }
}
