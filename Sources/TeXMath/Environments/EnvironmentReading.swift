import SourceText

extension Parser {
  /// `\begin{name} … \end{name}`.
  mutating func environment(_ command: Token) -> Atom? {
    guard let (name, environment) = takeBeginning(command) else { return shown(command.range) }
    let range = whole(command)
    var table = table(of: environment, command)
    let (outerStyle, outerTag) = (style, tag)
    // A tag within an inner table is that table's own.
    tag = nil
    style = environment.isSmall ? .script : table.isDisplay ? .display : style.inline
    environmentNames.append(name)
    _ = nested(at: range) { parser in
      name == "CD" ? parser.readDiagram(into: &table) : parser.readRows(into: &table)
      return []
    }
    environmentNames.removeLast()
    (style, tag) = (outerStyle, outerTag)
    readEnd(of: name, beganAt: range)
    if environment.isStaggered { table.stagger() }
    return fencedTable(table, environment)
  }

  /// The name behind `\begin`, and what it means.
  private mutating func takeBeginning(_ command: Token) -> (String, Environment)? {
    guard let (name, range) = plainArgument(of: command, "name") else { return nil }
    if let environment = environments[name] { return (name, environment) }
    let near = guess(at: name, in: Array(environments.keys))
    report(range, "there is no environment '\(name)'", help: near.map { "did you mean '\($0)'?" })
    return (name, Environment(spacing: .array))
  }

  /// The table before its rows are read.
  private mutating func table(of environment: Environment, _ command: Token) -> Table {
    var table = Table(spacing: environment.spacing)
    readColumns(environment.columns, of: command, into: &table)
    if let stretch = macros["arraystretch"].flatMap({ Double($0.body.plainText) }), (0.1...10).contains(stretch) {
      table.stretch = stretch
    }
    table.isDisplay = environment.isDisplay && style <= .text
    return table
  }

  /// From a command to the end of what was read last.
  private func whole(_ command: Token) -> SourceRange {
    SourceRange(Int(command.range.start), Int(max(tokens.lastEnd, command.range.end)))
  }

  private func fencedTable(_ table: Table, _ environment: Environment) -> Atom {
    let atom = Atom(kind: .ordinary, content: .table(table))
    guard !(environment.left + environment.right).isEmpty else { return atom }
    let left = Atom(kind: .opening, content: .symbol(Operator(text: environment.left, isStretchy: true)))
    let right = Atom(kind: .closing, content: .symbol(Operator(text: environment.right, isStretchy: true)))
    let atoms = (environment.left.isEmpty ? [] : [left]) + [atom] + (environment.right.isEmpty ? [] : [right])
    return Atom(kind: .inner, content: .row(atoms))
  }

  private mutating func readRows(into table: inout Table) {
    var row = Table.Row(linesAbove: takeLines())
    while true {
      let isAligned = table.spacing.isAligned && row.cells.count % 2 == 1
      row.cells.append(self.row(until: [.cell, .line, .environment], afterOrdinary: isAligned))
      guard let token = peek(), token.end == .cell || token.end == .line else { break }
      tokens.take()
      guard token.end == .line else { continue }
      if token.isCommand("\\") { skipStar() }
      row.gapBelow = takeBracketedLength() ?? 0
      row.tag = tag
      tag = nil
      table.rows.append(row)
      row = Table.Row(linesAbove: takeLines())
    }
    row.tag = tag
    if row.cells.count == 1, row.cells[0].isEmpty, row.tag == nil {
      table.linesBelow = row.linesAbove
    } else {
      table.rows.append(row)
    }
  }

  /// `\hline`s and `\hdashline`s between two rows.
  private mutating func takeLines() -> [Table.Line] {
    var lines: [Table.Line] = []
    while let token = peek(), token.isCommand("hline") || token.isCommand("hdashline") {
      tokens.take()
      lines.append(token.isCommand("hline") ? .solid : .dashed)
    }
    return lines
  }

  private mutating func readEnd(of name: String, beganAt range: SourceRange) {
    guard let token = peek(), token.end == .environment else {
      return report(range, "there is no '\\end{\(name)}' for this '\\begin{\(name)}'")
    }
    tokens.take()
    guard let (ended, endedRange) = plainArgument(of: token, "name"), ended != name else { return }
    report(whole(token), "'\\end{\(ended)}' cannot end '\\begin{\(name)}'", help: "write '\\end{\(name)}'")
    guard environmentNames.contains(ended) else { return }
    let letters = ended.unicodeScalars.map { Token(kind: .character($0), range: endedRange) }
    tokens.putBack(
      [token, Token(kind: .open, range: endedRange)] + letters + [Token(kind: .close, range: endedRange)])
  }

  private mutating func readColumns(_ columns: Environment.Columns, of command: Token, into table: inout Table) {
    switch columns {
    case .implied: break
    case .counted: _ = tokens.takeArgument()
    case .placed: _ = tokens.takeBracketed()
    case .optional: if let tokens = tokens.takeBracketed() { table.declare(tokens) }
    case .declared:
      _ = tokens.takeBracketed()
      tokens.skipSpaces()
      guard let declared = tokens.takeArgument() else { return reportMissingArgument(of: command, "columns") }
      table.declare(declared)
    }
  }
}
