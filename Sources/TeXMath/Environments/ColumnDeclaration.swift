extension Table {
  /// Reads the columns of an array.
  ///
  ///     {l|c:r}    → left, a line, centered, a dashed line, right
  ///     {*{3}{c}}  → three centered ones
  mutating func declare(_ tokens: [Token]) {
    var lines: [Line] = []
    var index = 0
    while index < tokens.count, columns.count < 100 {
      let token = tokens[index]
      index += 1
      switch token.kind {
      case .character("|"): lines.append(.solid)
      case .character(":"): lines.append(.dashed)
      case .character("l"): add(.left, &lines)
      case .character("c"): add(.center, &lines)
      case .character("r"): add(.right, &lines)
      case .character("p"), .character("m"), .character("b"):
        _ = Table.group(in: tokens, from: &index)
        add(.left, &lines)
      case .character("@"), .character("!"), .character(">"), .character("<"): _ = Table.group(in: tokens, from: &index)
      case .character("*"):
        let count = Int(Table.group(in: tokens, from: &index).plainText) ?? 1
        let repeated = Table.group(in: tokens, from: &index).filter { $0.kind != .character("*") }
        for _ in 0..<min(max(count, 0), 50) {
          var part = Table()
          part.declare(repeated)
          if let first = part.columns.indices.first { part.columns[first].linesBefore += lines }
          columns += part.columns
          lines = part.linesAfter
        }
      default: break
      }
    }
    linesAfter = lines
  }

  private mutating func add(_ alignment: Alignment, _ lines: inout [Line]) {
    columns.append(Column(alignment: alignment, linesBefore: lines))
    lines = []
  }

  /// The tokens in the braces at `index`, which it steps over; or the one token there.
  private static func group(in tokens: [Token], from index: inout Int) -> [Token] {
    guard index < tokens.count else { return [] }
    let start = index
    index += 1
    guard tokens[start].kind == .open else { return [tokens[start]] }
    var depth = 1
    while index < tokens.count {
      if tokens[index].kind == .open { depth += 1 }
      if tokens[index].kind == .close { depth -= 1 }
      index += 1
      if depth == 0 { return Array(tokens[start + 1..<index - 1]) }
    }
    return Array(tokens[(start + 1)...])
  }

  /// Puts the first line to the left, the last one to the right.
  mutating func stagger() {
    guard rows.count > 1 else { return }
    rows[0].alignment = .left
    rows[rows.count - 1].alignment = .right
  }
}
