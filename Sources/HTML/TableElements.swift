import Markup

extension HTMLRenderer {
  mutating func beginTablePart(_ index: Int, _ node: Node) -> Int {
    switch node.kind {
    case .table:
      output.beginLine()
      startTag("table", index, node)
      output.append(0x0A)
    case .tableRow:
      let isHeader = node.flags.contains(.header)
      if isHeader {
        output.append("<thead>\n")
      } else if nodes[Int(open.last?.node ?? 0) + 1].subtreeEnd == index {
        output.append("<tbody>\n")
      }
      startTag("tr", index, node)
      output.append(0x0A)
    default: beginCell(index, node, isHeader: node.flags.contains(.header), column: Int(node.detail))
    }
    return push(index, node)
  }

  private mutating func beginCell(_ index: Int?, _ node: Node?, isHeader: Bool, column: Int) {
    output.append(isHeader ? "<th" : "<td")
    switch alignment(ofColumn: column) {
    case .none: break
    case .left: output.append(" align=\"left\"")
    case .center: output.append(" align=\"center\"")
    case .right: output.append(" align=\"right\"")
    }
    if let index, let node { attributes(index, node) }
    output.append(0x3E)
  }

  /// The innermost table's alignment of a column.
  private func alignment(ofColumn column: Int) -> ColumnAlignment {
    guard let table = open.last(where: { nodes[$0.node].kind == .table }) else { return .none }
    let columns = document.alignments[Int(nodes[table.node].payload)]
    return column < columns.count ? columns[column] : .none
  }

  mutating func endTablePart(_ index: Int, _ node: Node) {
    switch node.kind {
    case .table:
      if Int(nodes[index + 1].subtreeEnd) < Int(node.subtreeEnd) { output.append("</tbody>\n") }
      output.append("</table>\n")
    case .tableRow:
      fillRow(index, node)
      output.append("</tr>\n")
      if node.flags.contains(.header) { output.append("</thead>\n") }
    default: output.append(node.flags.contains(.header) ? "</th>\n" : "</td>\n")
    }
  }

  /// Prints the cells that a row is short of.
  private mutating func fillRow(_ index: Int, _ node: Node) {
    guard let table = open.last, nodes[table.node].kind == .table else { return }
    let columns = document.alignments[Int(nodes[table.node].payload)].count
    var count = 0
    var cell = index + 1
    while cell < Int(node.subtreeEnd) {
      count += 1
      cell = Int(nodes[cell].subtreeEnd)
    }
    while count < columns, fillCellsLeft > 0 {
      beginCell(nil, nil, isHeader: false, column: count)
      output.append("</td>\n")
      count += 1
      fillCellsLeft -= 1
    }
  }
}
