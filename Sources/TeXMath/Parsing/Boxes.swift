extension Parser {
  /// Something in a box that CSS draws.
  func boxed(_ classes: String, _ atoms: [Atom]) -> Atom {
    Atom(kind: .ordinary, content: .styled(atoms, RowStyle(classes: classes)))
  }

  mutating func phantom(_ phantom: Phantom, _ command: Token) -> Atom {
    var padding = Padding(isPhantom: true)
    if phantom == .width { (padding.height, padding.depth) = (0, 0) }
    if phantom == .height { padding.width = 0 }
    let atoms = argument(of: command)
    let kind = phantom == .height ? .ordinary : atoms.count == 1 ? atoms[0].kind : .ordinary
    return Atom(kind: kind, content: .padded(atoms, padding))
  }

  /// `\llap`, `\clap`, `\rlap`: something that takes no width.
  mutating func overlapping(_ classes: String, _ command: Token) -> Atom {
    let atoms = command.written.hasPrefix("\\math") ? argument(of: command) : [text([], command)]
    return Atom(kind: .ordinary, content: .padded(atoms, Padding(width: 0, classes: classes)))
  }

  /// `\smash[tb]{x}`.
  mutating func smashed(_ command: Token) -> Atom {
    let part = tokens.takeBracketed()?.plainText ?? "tb"
    let padding = Padding(height: part.contains("t") ? 0 : nil, depth: part.contains("b") ? 0 : nil)
    return Atom(kind: .ordinary, content: .padded(argument(of: command), padding))
  }

  /// `\substack{a \\ b}`.
  mutating func substack(_ command: Token) -> Atom {
    guard peek()?.kind == .open, let brace = tokens.take() else {
      reportMissingArgument(of: command)
      return shown(command.range)
    }
    var table = Table(spacing: .small)
    openGroups += 1
    while true {
      let cell = nested(at: brace.range) { $0.row(until: [.brace, .line]) }
      table.rows.append(Table.Row(cells: [cell], gapBelow: 0))
      guard let token = peek(), token.isLineEnd else { break }
      tokens.take()
    }
    openGroups -= 1
    if peek()?.end == .brace {
      tokens.take()
    } else {
      report(brace.range, "this '{' is never closed", help: "write '}' where it ends")
    }
    return Atom(kind: .ordinary, content: .table(table))
  }

  /// `\class{fragment}{x}`, `\cssId{name}{x}`.
  mutating func html(_ attribute: HTMLAttribute, _ command: Token) -> Atom {
    let value = plainArgument(of: command)
    var style = RowStyle()
    switch attribute {
    case .classes: style.classes = value?.text ?? ""
    case .id: style.id = value?.text
    case .other:
      report(command.range, "'\(command.written)' has no effect", help: "write \\class{name}{…} and style the class")
    }
    let atoms = argument(of: command)
    return Atom(kind: atoms.count == 1 ? atoms[0].kind : .ordinary, content: .styled(atoms, style))
  }

  /// `\url{…}`, `\href{…}{x}`: what they show. MathML Core has no links.
  mutating func address(_ command: Token) -> Atom? {
    var shown = ""
    if case .verbatim(let text)? = tokens.next?.kind {
      shown = text
      tokens.take()
    } else {
      reportMissingArgument(of: command)
    }
    if command.isCommand("url") { return Atom(kind: .ordinary, content: .text(shown, .mono)) }
    report(command.range, "'\\href' makes no link in a formula", help: "write a link beside the formula")
    return argument().map { Atom(kind: .ordinary, content: .row($0)) }
  }

  /// `\ref{name}`: formulas have no numbers of their own, so that the name is shown.
  mutating func reference(_ command: Token) -> Atom {
    let name = plainArgument(of: command)?.text ?? ""
    return Atom(kind: .ordinary, content: .text(command.isCommand("eqref") ? "(\(name))" : name, []))
  }

  /// `\tag{1}`: beside the line, between parentheses; with a star without them.
  mutating func readTag(_ command: Token) {
    let star = takeStar()
    let content = text([], command)
    if tag != nil { report(command.range, "a second tag on the same line", help: "take one of them away") }
    let marks = ["(", ")"].map { Atom(kind: .ordinary, content: .text($0, [])) }
    tag = star ? [content] : [marks[0], content, marks[1]]
  }
}
