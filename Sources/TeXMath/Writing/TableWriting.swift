extension MathMLWriter {
  mutating func table(_ table: Table) {
    let isTagged = table.isTagged
    var attributes: Attributes = [("class", table.spacing.className)]
    if table.isDisplay { attributes.append(("displaystyle", "true")) }
    if table.spacing == .small { attributes.append(("scriptlevel", "1")) }
    let width = min(table.rows.map { $0.cells.count }.max() ?? 0, 1000)
    element("mtable", attributes) { writer in
      for (index, row) in table.rows.enumerated() {
        let isLast = index == table.rows.count - 1
        writer.element("mtr") { writer in
          if isTagged { writer.element("mtd", [("class", "math-margin")]) }
          for column in row.cells.indices {
            writer.cell(column, of: row, in: table, width: width, linesBelow: isLast ? table.linesBelow : [])
          }
          // Lines run through cells that an author left out.
          if !isTagged, !row.linesAbove.isEmpty || isLast && !table.linesBelow.isEmpty {
            for column in row.cells.count..<max(width, row.cells.count) {
              writer.cell(column, of: row, in: table, width: width, linesBelow: isLast ? table.linesBelow : [])
            }
          }
          if isTagged {
            for _ in row.cells.count..<max(width, row.cells.count) { writer.element("mtd") }
            writer.element("mtd", [("class", "math-margin math-right")]) { if let tag = row.tag { $0.row(tag) } }
          }
        }
      }
    }
  }

  private mutating func cell(
    _ column: Int, of row: Table.Row, in table: Table, width: Int, linesBelow: [Table.Line]
  ) {
    var classes: [String] = []
    switch row.alignment ?? table.alignment(ofColumn: column) {
    case .left: classes.append("math-left")
    case .right: classes.append("math-right")
    case .center: break
    }
    if table.spacing == .aligned, column > 0, column % 2 == 0 { classes.append("math-gap") }
    let before = column < table.columns.count ? table.columns[column].linesBefore : []
    let after = column == width - 1 ? table.linesAfter : []
    for (lines, side) in [(before, "start"), (after, "end"), (row.linesAbove, "top"), (linesBelow, "bottom")]
    where !lines.isEmpty {
      let kind = lines.count > 1 ? "double" : lines[0] == .dashed ? "dash" : "rule"
      classes.append("math-\(kind)-\(side)")
    }
    element("mtd", classes.isEmpty ? [] : [("class", classes.joined(separator: " "))] as Attributes) { writer in
      if column < row.cells.count { writer.row(row.cells[column]) }
      // TeX's strut: without it a row would be as tall as its ink.
      if column == 0, table.spacing != .small {
        writer.element(
          "mspace", [("height", em(0.84 * table.stretch)), ("depth", em(0.36 * table.stretch + max(row.gapBelow, 0)))])
      }
    }
  }
}
