extension Parser {
  /// A commutative diagram of amscd: objects in a grid, arrows between them.
  ///
  ///     A @>a>b> B \\
  ///     @VVV     @AAA \\
  ///     C @=     D
  mutating func readDiagram(into table: inout Table) {
    var row = Table.Row()
    var object: [Token] = []
    while true {
      let token = peek()
      guard let token, token.end != .environment, token.end != .brace else { break }
      tokens.take()
      if token.isCharacter("@") {
        add(&object, to: &row)
        row.cells.append(arrow(token))
      } else if token.end == .line {
        add(&object, to: &row)
        table.rows.append(row)
        row = Table.Row()
      } else {
        object.append(token)
        if token.kind == .open, let group = tokens.takeGroup() {
          object += group + [Token(kind: .close, range: token.range)]
        }
      }
    }
    add(&object, to: &row)
    if !row.cells.isEmpty { table.rows.append(row) }
  }

  /// Reads the tokens of an object. A row of vertical arrows has nothing between them.
  private mutating func add(_ object: inout [Token], to row: inout Table.Row) {
    let isRowOfArrows = row.cells.isEmpty && object.isEmpty
    if isRowOfArrows { return }
    row.cells.append(part(object))
    object = []
  }

  private mutating func part(_ part: [Token]) -> [Atom] {
    guard let first = part.first else { return [] }
    tokens.putBack([Token(kind: .open, range: first.range)] + part + [Token(kind: .close, range: first.range)])
    return [group()]
  }

  /// The arrow behind `@`: its letter, and a label before and behind the second letter.
  private mutating func arrow(_ at: Token) -> [Atom] {
    guard let token = peek(), case .character(let sign) = token.kind else {
      if peek()?.isCommand("|") == true {
        tokens.take()
        return [vertical("‖", nil, nil)]
      }
      report(at.range, "no arrow follows '@'", help: "write one as in '@>>>' or '@VVV'")
      return []
    }
    tokens.take()
    switch sign {
    case "=": return [horizontal("=", [], [])]
    case "|": return [vertical("‖", nil, nil)]
    case ".": return []
    case ">", "<", "V", "A":
      let labels = (0..<2).map { _ in tokens.takeTokens { $0.isCharacter(sign) } ?? [] }
      let outer = style
      style = .script
      let (first, second) = (part(labels[0]), part(labels[1]))
      style = outer
      switch sign {
      case ">": return [horizontal("→", first, second)]
      case "<": return [horizontal("←", first, second)]
      default: return [vertical(sign == "V" ? "↓" : "↑", first, second)]
      }
    default:
      report(token.range, "there is no arrow '@\(token.written)'", help: "write one as in '@>>>' or '@VVV'")
      return []
    }
  }

  private func horizontal(_ arrow: String, _ above: [Atom], _ below: [Atom]) -> Atom {
    let shaft = Atom(kind: .relation, content: .symbol(Operator(text: arrow, isStretchy: true)))
    let room = [Atom(kind: .none, content: .space(above.isEmpty && below.isEmpty ? 3.6 : 1.5))]
    return Atom(
      kind: .relation,
      content: .scripts(
        shaft, below: below.isEmpty ? nil : room + below + room, above: room + above + room, isStacked: true))
  }

  private func vertical(_ arrow: String, _ left: [Atom]?, _ right: [Atom]?) -> Atom {
    let shaft = Atom(kind: .ordinary, content: .symbol(Operator(text: arrow, isStretchy: true, size: 1.8)))
    // Labels take no width, so that the arrow stays under its object.
    let labels = [left, right].enumerated().map { side, label in
      let sized = [Atom(kind: .ordinary, content: .styled(label ?? [], RowStyle(math: .script)))]
      return Atom(kind: .ordinary, content: .padded(sized, Padding(width: 0, classes: side == 0 ? "math-llap" : "")))
    }
    return Atom(kind: .ordinary, content: .row([labels[0], shaft, labels[1]]))
  }
}
