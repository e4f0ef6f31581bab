import SourceText

/// Words between formulas while they are being read.
private struct TextRuns {
  var atoms: [Atom] = []
  private var text = ""

  mutating func add(_ string: String) { text += string }

  /// A run of blanks is one that stays.
  mutating func addSpace() { if text.last != "\u{A0}" { text += "\u{A0}" } }

  /// The end of the words so far, as they may be an accent's letter or a dash.
  var last: Character? { text.last }
  mutating func removeLast() -> Character? { text.popLast() }

  mutating func end(in font: TextFont) {
    if !text.isEmpty { atoms.append(Atom(kind: .ordinary, content: .text(text, font))) }
    text = ""
  }

  mutating func append(_ new: [Atom]) { atoms += new }
}

extension Parser {
  /// `\text{if $x > 0$}`: words, and formulas between dollars.
  mutating func text(_ font: TextFont, _ command: Token) -> Atom {
    tokens.skipSpaces()
    guard let token = tokens.next, token.kind != .close else {
      reportMissingArgument(of: command)
      return shown(command.range)
    }
    if token.kind != .open {
      tokens.take()
      if case .character = token.kind { return Atom(kind: .ordinary, content: .text(token.written, font)) }
      tokens.putBack([Token(kind: .open, range: token.range), token, Token(kind: .close, range: token.range)])
    }
    return Atom(kind: .ordinary, content: .row(textGroup(font)))
  }

  /// Reads `{…}` as words. The brace comes next.
  private mutating func textGroup(_ font: TextFont) -> [Atom] {
    guard let brace = tokens.take() else { return [] }
    return nested(at: brace.range) { parser in
      parser.openGroups += 1
      defer { parser.openGroups -= 1 }
      var (runs, font) = (TextRuns(), font)
      while let token = parser.tokens.next, token.end != .brace {
        if token.end == .environment, !parser.environmentNames.isEmpty { break }
        parser.readText(token, into: &runs, font: &font)
      }
      runs.end(in: font)
      if parser.tokens.next?.end == .brace {
        parser.tokens.take()
      } else {
        parser.report(brace.range, "this '{' is never closed", help: "write '}' where it ends")
      }
      return runs.atoms
    }
  }

  private mutating func readText(_ token: Token, into runs: inout TextRuns, font: inout TextFont) {
    switch token.kind {
    case .open:
      runs.end(in: font)
      runs.append(textGroup(font))
      return
    case .command(let name):
      readTextCommand(name, token, into: &runs, font: &font)
      return
    default: tokens.take()
    }
    switch token.kind {
    case .space, .tie: runs.addSpace()
    case .character("$"): readMathInText(token, into: &runs, font: font)
    case .character(let scalar): addCharacter(scalar, to: &runs)
    default: runs.add(token.written)
    }
  }

  /// Dashes and quotes are written with several signs.
  private func addCharacter(_ scalar: Unicode.Scalar, to runs: inout TextRuns) {
    let joined: Character? =
      switch (runs.last, scalar) {
      case ("-", "-"): "–"
      case ("–", "-"): "—"
      case ("‘", "`"): "“"
      case ("’", "'"): "”"
      default: nil
      }
    if let joined {
      _ = runs.removeLast()
      runs.add(String(joined))
    } else {
      runs.add(scalar == "`" ? "‘" : scalar == "'" ? "’" : String(scalar))
    }
  }

  private mutating func readMathInText(_ opening: Token, into runs: inout TextRuns, font: TextFont) {
    runs.end(in: font)
    let (outerStyle, outerFont) = (style, self.font)
    (style, self.font) = (style.inline, .normal)
    runs.append(nested(at: opening.range) { $0.row(until: .text) })
    (style, self.font) = (outerStyle, outerFont)
    if peek()?.end == .text {
      tokens.take()
    } else {
      report(opening.range, "this formula in the text is never closed", help: "write '$' where it ends")
    }
  }

  private mutating func readTextCommand(
    _ name: String, _ token: Token, into runs: inout TextRuns, font: inout TextFont
  ) {
    if macros[name] != nil || abbreviations[name] != nil {
      // Looking unfolds it. What blanks stand before it were read already.
      _ = peek()
      return
    }
    tokens.take()
    if let symbol = textSymbols[name] { return runs.add(symbol) }
    if let accent = textAccents[name] {
      guard let base = tokens.takeArgument() else { return reportMissingArgument(of: token, "letter") }
      return runs.add(base.plainText + accent)
    }
    if let switched = textSwitches[name] {
      runs.end(in: font)
      font = switched.isEmpty ? [] : font.union(switched)
      return
    }
    if name == "(" { return readMathInText(token, into: &runs, font: font) }
    runs.end(in: font)
    if case .text(let added)? = commands[name] {
      runs.append([text(name == "textnormal" || name == "textrm" ? added : font.union(added), token)])
    } else if case .color(let coloring)? = commands[name], coloring != .following {
      runs.append([colored(coloring, token, isText: font)])
    } else if token.isLineEnd {
      runs.addSpace()
    } else if let atom = command(name, token) {
      runs.append([atom])
    }
  }

  /// An argument in words, for a box of color.
  mutating func textArgument(_ font: TextFont, of command: Token) -> [Atom] { text(font, command).unbraced }
}
