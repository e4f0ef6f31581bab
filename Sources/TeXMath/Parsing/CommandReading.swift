import SourceText

extension Parser {
  /// Reads what the command `name` takes. The command itself is taken already.
  ///
  /// In several functions, since those that read arguments are on the stack once for each level of nesting.
  mutating func command(_ name: String, _ token: Token) -> Atom? {
    guard let command = commands[name] else { return unknown(name, token) }
    switch command {
    case .symbol, .function, .largeOperator, .space, .measuredSpace, .rule, .address, .reference, .dots, .unit,
      .character, .define, .verbatim, .tag, .noTag, .ignored, .infix, .fontSwitch, .style, .size:
      return leaf(command, token)
    case .accent, .line, .extensibleArrow, .stacked, .root, .font, .classed, .operatorName, .not, .sideset:
      return decorated(command, token)
    case .fraction, .generalFraction, .continuedFraction, .choice, .left, .sized, .enclosed, .environment, .substack,
      .begunGroup:
      return structured(command, token)
    case .raise, .text, .color, .box, .phantom, .overlap, .smash, .html, .chemistry:
      return boxed(command, token)
    }
  }

  /// What holds nothing.
  private mutating func leaf(_ command: Command, _ token: Token) -> Atom? {
    switch command {
    case .symbol(let symbol): return atom(for: symbol)
    case .function(let text, let limits):
      return Atom(kind: .largeOperator, content: .identifier(text, isUpright: true), limits: limits)
    case .largeOperator(let text, let limits): return largeOperator(text, limits)
    case .space(let width): return Atom(kind: .none, content: .space(width))
    case .measuredSpace:
      skipStar()
      return Atom(kind: .none, content: .space(takeLength(of: token) ?? 0))
    case .rule: return rule(token)
    case .address: return address(token)
    case .reference: return reference(token)
    case .dots: return dots()
    case .unit(let unit): return measure(unit, token)
    case .character: return numbered(token)
    case .define(let definition): define(definition, by: token)
    case .verbatim:
      if case .verbatim? = tokens.next?.kind { return nucleus() }
      report(token.range, "'\\verb' lacks its text", help: #"write it between two equal signs: \verb|…|"#)
    case .tag: readTag(token)
    case .ignored(let count):
      if count > 0 { _ = tokens.takeArgument() }
    case .infix, .fontSwitch, .style, .size:
      report(token.range, "'\(token.written)' cannot be an argument", help: "put braces around it and what it changes")
    default: break
    }
    return nil
  }

  /// What adds something to its argument.
  private mutating func decorated(_ command: Command, _ token: Token) -> Atom? {
    switch command {
    case .accent(let accent): accented(accent, token)
    case .line(let isBelow): boxed(isBelow ? "math-under" : "math-over", argument(of: token))
    case .extensibleArrow(let arrow): extensible(arrow, token)
    case .stacked(let isBelow): stacked(isBelow: isBelow, token)
    case .root: root(token)
    case .font(let newFont): inFont(newFont, token)
    case .classed(let kind): classed(kind, token)
    case .operatorName(let limits): operatorName(limits, token)
    case .not: negated(token)
    case .sideset: sideset(token)
    default: nil
    }
  }

  /// What has several parts.
  private mutating func structured(_ command: Command, _ token: Token) -> Atom? {
    switch command {
    case .fraction(let fraction): return fractional(fraction, token)
    case .generalFraction: return generalFraction(token)
    case .continuedFraction: return continuedFraction(token)
    case .choice: return choice(token)
    case .left: return fenced(token)
    case .sized(let size, let kind): return sized(size, kind, token)
    case .enclosed(let enclosure): return enclosed(enclosure, token)
    case .environment: return environment(token)
    case .substack: return substack(token)
    case .begunGroup:
      tokens.putBack(token)
      return group()
    default: return nil
    }
  }

  /// What is words, or a box around something.
  private mutating func boxed(_ command: Command, _ token: Token) -> Atom? {
    switch command {
    case .raise: raised(token)
    case .text(let textFont): text(textFont, token)
    case .color(let coloring): colored(coloring, token)
    case .box(let classes): boxed(classes, argument(of: token))
    case .phantom(let phantom): self.phantom(phantom, token)
    case .overlap(let classes): overlapping(classes, token)
    case .smash: smashed(token)
    case .html(let attribute): html(attribute, token)
    case .chemistry: chemistry(token)
    default: nil
    }
  }

  private mutating func unknown(_ name: String, _ token: Token) -> Atom? {
    if let text = textSymbols[name] { return Atom(kind: .ordinary, content: .text(text, [])) }
    if name.isEmpty {
      report(token.range, "a backslash at the end of the formula")
    } else if name == "(" || name == "[" {
      report(token.range, "a formula begins inside of a formula", help: "take '\(token.written)' away")
    } else {
      let near = guess(at: name, in: commandNames + macros.names)
      report(token.range, "there is no command '\(token.written)'", help: near.map { "did you mean '\\\($0)'?" })
    }
    return shown(token.range)
  }

  /// `\dots`: at the height of the sign behind it, on the line before a comma.
  private mutating func dots() -> Atom {
    let next = peek().flatMap { symbolClass($0) }
    let isRaised = next == .binary || next == .relation || next == .largeOperator
    return Atom(kind: .inner, content: .symbol(Operator(text: isRaised ? "⋯" : "…")))
  }

  private func symbolClass(_ token: Token) -> AtomClass? {
    switch token.kind {
    case .character(let scalar): return characterSymbols[scalar]?.kind
    case .command(let name):
      switch commands[name] {
      case .symbol(let symbol)?: return symbol.kind
      case .largeOperator?: return .largeOperator
      default: return nil
      }
    default: return nil
    }
  }

  /// `\char"2211`, `\char'101`, `\char 65`.
  private mutating func numbered(_ command: Token) -> Atom? {
    var text = ""
    while case .character(let scalar)? = tokens.next?.kind, scalar.isASCII, text.count < 8,
      scalar.properties.isASCIIHexDigit || (text.isEmpty && (scalar == "\"" || scalar == "'"))
    {
      tokens.take()
      text.unicodeScalars.append(scalar)
    }
    let value =
      text.hasPrefix("\"")
      ? UInt32(text.dropFirst(), radix: 16) : text.hasPrefix("'") ? UInt32(text.dropFirst(), radix: 8) : UInt32(text)
    guard let scalar = value.flatMap(Unicode.Scalar.init), scalar.value >= 0x20 else {
      report(command.range, "'\(text)' is no number of a character", help: #"write it as in \char"2211"#)
      return nil
    }
    return Atom(kind: .ordinary, content: .identifier(String(scalar), isUpright: true))
  }
}

/// The names that a slip is compared with.
private let commandNames = Array(commands.keys) + Array(abbreviations.keys)
