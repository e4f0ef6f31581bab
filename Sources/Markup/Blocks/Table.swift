import SourceText

extension BlockParser {
  /// A delimiter row turns the line above it into a table's header.
  ///
  ///     | Paper | Year |
  ///     |-------|-----:|
  ///
  /// GFM 0.29, §4.10.
  mutating func openTable() -> Opened {
    guard options.contains(.tables), isInParagraph, lines.count > leaf.firstLine, let header = lines.last,
      let columns = delimiterRow(from: cursor.nonspace, to: cursor.end),
      countCells(from: Int(header.start), to: Int(header.end)) == columns.count
    else { return .none }
    lines.removeLast()
    endParagraphBeforeTable()
    let record = begin(.table, at: Int(header.start))
    records[record].payload = UInt32(alignments.count)
    alignments.append(columns)
    leaf = OpenLeaf(kind: .table, record: record, firstLine: lines.count)
    addRow(from: Int(header.start), to: Int(header.end), columns: columns.count, flags: .header)
    contentEnd = bytes.trimBlanks(from: cursor.nonspace, to: cursor.end)
    return .leaf
  }

  /// Ends the paragraph whose last line has become a header; it may have other lines.
  private mutating func endParagraphBeforeTable() {
    let paragraph = leaf
    leaf.kind = .none
    if let last = lines.last, lines.count > paragraph.firstLine {
      contentEnd = bytes.trimBlanks(from: Int(last.start), to: Int(last.end))
      closeParagraph(paragraph)
    } else {
      records.removeLast()
    }
  }

  mutating func addTableRow() {
    let columns = alignments[Int(records[leaf.record].payload)].count
    addRow(from: cursor.nonspace, to: cursor.end, columns: columns, flags: [])
  }

  mutating func closeTable(_ leaf: OpenLeaf) {
    records[leaf.record].end = UInt32(contentEnd)
    records[leaf.record].subtreeEnd = UInt32(records.count)
  }

  /// Adds a row and its cells, at most `columns` of them.
  private mutating func addRow(from start: Int, to lineEnd: Int, columns: Int, flags: Node.Flags) {
    let end = bytes.trimBlanks(from: start, to: lineEnd)
    let row = records.count
    records.append(BlockRecord(.tableRow, start: start, end: end))
    records[row].flags = flags
    var cells = CellScanner(bytes: bytes, from: start, to: end)
    var column = 0
    while column < columns, let cell = cells.next() {
      var record = BlockRecord(.tableCell, start: cell.lowerBound, end: cell.upperBound)
      record.detail = UInt16(clamping: column)
      record.flags = flags
      record.firstLine = UInt32(lines.count)
      record.lineCount = cell.isEmpty ? 0 : 1
      record.subtreeEnd = UInt32(records.count + 1)
      if !cell.isEmpty { lines.append(LineRecord(cell.lowerBound, cell.upperBound)) }
      records.append(record)
      column += 1
    }
    records[row].subtreeEnd = UInt32(records.count)
    contentEnd = end
  }

  private func countCells(from start: Int, to end: Int) -> Int {
    var cells = CellScanner(bytes: bytes, from: start, to: bytes.trimBlanks(from: start, to: end))
    var count = 0
    while cells.next() != nil { count += 1 }
    return count
  }

  /// The alignments of a delimiter row, or nil when the line is none.
  private func delimiterRow(from start: Int, to lineEnd: Int) -> [ColumnAlignment]? {
    let end = bytes.trimBlanks(from: start, to: lineEnd)
    for offset in start..<end {
      switch bytes[offset] {
      case .pipe, .hyphen, .colon, .space, .tab: break
      default: return nil
      }
    }
    var columns: [ColumnAlignment] = []
    var cells = CellScanner(bytes: bytes, from: start, to: end)
    while let cell = cells.next() {
      guard !cell.isEmpty else { return nil }
      let left = bytes[cell.lowerBound] == .colon
      let right = cell.count > 1 && bytes[cell.upperBound - 1] == .colon
      let dashes = cell.lowerBound + (left ? 1 : 0)..<cell.upperBound - (right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == .hyphen }) else { return nil }
      columns.append(left ? (right ? .center : .left) : (right ? .right : .none))
      // The column of a cell is kept in 16 bits.
      guard columns.count < UInt16.max else { return nil }
    }
    return columns.isEmpty ? nil : columns
  }
}

/// Cuts a row at its unescaped pipes.
private struct CellScanner {
  let bytes: ByteView
  private var offset: Int
  private let end: Int

  init(bytes: ByteView, from start: Int, to end: Int) {
    self.bytes = bytes
    self.end = end
    offset = start < end && bytes[start] == .pipe ? start + 1 : start
    if start >= end { offset = end }
  }

  /// The next cell without the blanks around it.
  mutating func next() -> Range<Int>? {
    guard offset < end else { return nil }
    let start = bytes.skipBlanks(from: offset, to: end)
    var index = start
    while index < end, bytes[index] != .pipe {
      index += bytes[index] == .backslash && index + 1 < end && bytes[index + 1] == .pipe ? 2 : 1
    }
    offset = index + 1
    return start..<max(start, bytes.trimBlanks(from: start, to: index))
  }
}
