import SourceText

extension Parser {
  /// `\left( … \middle| … \right)`: delimiters as tall as what is between them.
  mutating func fenced(_ command: Token) -> Atom {
    let opening = takeDelimiter(of: command)
    let content = nested(at: command.range) { parser in
      parser.openFences += 1
      defer { parser.openFences -= 1 }
      var content = parser.row(until: [.fence, .middle])
      while let token = parser.peek(), token.isCommand("middle") {
        parser.tokens.take()
        content.append(parser.delimiterAtom(parser.takeDelimiter(of: token), .ordinary))
        content += parser.row(until: [.fence, .middle])
      }
      return content
    }
    var closing = ""
    if let token = peek(), token.isCommand("right") {
      tokens.take()
      closing = takeDelimiter(of: token)
    } else {
      report(
        command.range, "this '\\left' has no '\\right'", help: "write '\\right.' where nothing is to be seen there")
    }
    let atoms = [delimiterAtom(opening, .opening)] + content + [delimiterAtom(closing, .closing)]
    // What is no taller than a letter needs no stretching, which would cost room at the sides.
    let isFlat = content.allSatisfy { $0.isFlat(withScripts: true) }
    let isLow = content.allSatisfy { $0.isFlat(withScripts: true) || $0.isLowFraction(in: style) }
    let sized = isFlat ? atoms.map { $0.delimiter(nil) } : isLow ? atoms.map { $0.delimiter(1.2) } : atoms
    return Atom(kind: .inner, content: .row(sized.filter { !$0.isNothing }))
  }

  /// `\Set{x | x > 0}`.
  mutating func enclosed(_ enclosure: Enclosure, _ command: Token) -> Atom? {
    guard let content = tokens.takeArgument() else {
      reportMissingArgument(of: command)
      return shown(command.range)
    }
    let range = command.range
    func lexed(_ text: String) -> [Token] {
      Lexer.tokens(of: Array(text.utf8)).map { Token(kind: $0.kind, range: range) }
    }
    var depth = 0
    var written = [Token(kind: .open, range: range)] + lexed(enclosure.left)
    for token in content {
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth == 0, token.isCharacter("|") { written += lexed(enclosure.bar) } else { written.append(token) }
    }
    tokens.putBack(written + lexed(enclosure.right) + [Token(kind: .close, range: range)])
    return transparent(group())
  }

  private func delimiterAtom(_ text: String, _ kind: AtomClass) -> Atom {
    Atom(kind: kind, content: .symbol(Operator(text: text, isStretchy: true)))
  }

  /// `\bigl(`.
  mutating func sized(_ size: Double, _ kind: AtomClass, _ command: Token) -> Atom {
    Atom(kind: kind, content: .symbol(Operator(text: takeDelimiter(of: command), isStretchy: true, size: size)))
  }

  /// The delimiter behind `command`; empty for `.` and for none.
  mutating func takeDelimiter(of command: Token) -> String {
    guard let token = peek() else {
      report(command.range, "'\(command.written)' lacks its delimiter", help: "write one after it, or '.' for none")
      return ""
    }
    if let text = delimiter(token) {
      tokens.take()
      return text
    }
    report(
      token.end == nil ? token.range : command.range, "'\(token.written)' is no delimiter",
      help: "write one after '\(command.written)', or '.' for none")
    return ""
  }

  private func delimiter(_ token: Token) -> String? {
    switch token.kind {
    case .character(let scalar): return delimiterCharacters[scalar]
    case .command(let name):
      guard case .symbol(let symbol)? = commands[name] else { return nil }
      switch symbol.kind {
      case .opening, .closing: return symbol.text
      case .relation where "↑⇑↓⇓↕⇕".contains(symbol.text): return symbol.text
      case .relation where symbol.text == "∣": return "|"
      case .relation where symbol.text == "∥": return "‖"
      case .ordinary where ["|", "‖", "\\", "/", "√"].contains(symbol.text): return symbol.text
      case .binary where symbol.text == "∖": return "\\"
      default: return nil
      }
    default: return nil
    }
  }

  /// The delimiter that is written as `text`, as in `\genfrac`; empty for none.
  func delimiter(named text: String) -> String { Lexer.tokens(of: Array(text.utf8)).first.flatMap(delimiter) ?? "" }
}

extension Atom {
  /// Whether it is about as tall as a letter, or as one with a script.
  fileprivate func isFlat(withScripts: Bool) -> Bool {
    switch content {
    case .identifier, .number, .text, .space: true
    case .symbol(let symbol): !symbol.isLarge && symbol.size == nil
    case .row(let atoms): atoms.allSatisfy { $0.isFlat(withScripts: withScripts) }
    case .styled(let atoms, let style):
      style.size == nil && style.classes.isEmpty && atoms.allSatisfy { $0.isFlat(withScripts: withScripts) }
    case .scripts(let base, let below, let above, let isStacked):
      withScripts && !isStacked && base.isFlat(withScripts: false)
        && ((below ?? []) + (above ?? [])).allSatisfy { $0.isFlat(withScripts: false) }
    case .accent(let base, let mark, let isBelow):
      !isBelow && !mark.isStretchy && base.isFlat(withScripts: false)
    case .padded(let atoms, let padding): padding.shift != nil && atoms.allSatisfy { $0.isFlat(withScripts: false) }
    case .fraction, .root, .table, .rule, .source: false
    }
  }

  /// Whether it is a fraction as they stand in text.
  fileprivate func isLowFraction(in style: MathStyle) -> Bool {
    switch content {
    case .styled(let atoms, let inner) where inner.math != nil && inner.size == nil:
      atoms.allSatisfy { $0.isLowFraction(in: inner.math ?? style) }
    case .row(let atoms): atoms.allSatisfy { $0.isFlat(withScripts: true) || $0.isLowFraction(in: style) }
    case .fraction(let above, let below, _, _):
      style != .display && (above + below).allSatisfy { $0.isFlat(withScripts: false) }
    default: false
    }
  }

  /// A delimiter of a fixed size, or as tall as the letters, where it would be stretched.
  fileprivate func delimiter(_ size: Double?) -> Atom {
    guard case .symbol(var symbol) = content, symbol.isStretchy, symbol.size == nil else { return self }
    (symbol.isStretchy, symbol.size) = (size != nil, size)
    var atom = self
    atom.content = .symbol(symbol)
    return atom
  }

  /// Whether it is a delimiter that was left out.
  fileprivate var isNothing: Bool {
    if case .symbol(let symbol) = content { symbol.text.isEmpty } else { false }
  }
}
