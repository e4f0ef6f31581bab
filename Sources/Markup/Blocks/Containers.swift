// Which containers the current line goes on with, and how blocks begin and end.

extension BlockParser {
  /// Counts in `matched` the open containers that the line continues, and steps over their markers. A container
  /// either uses up a byte of the line or is passed in a step that does not depend on their number: O(line).
  mutating func matchContainers() {
    matched = 0
    var quotesMatched = 0
    while matched < open.count {
      if cursor.isBlank { return matchBlankLine(afterQuotes: quotesMatched) }
      switch open[matched].kind {
      case .blockQuote:
        guard continueBlockQuote() else { return }
        quotesMatched += 1
      case .listItem, .footnoteDefinition, .definition:
        if open[matched].kind == .definition, isAtDefinition { return }
        let needed = Int(open[matched].contentIndent)
        guard cursor.indent >= needed else { return }
        cursor.advance(columns: needed, in: bytes)
      case .list, .definitionList, .div: break
      }
      matched += 1
    }
  }

  /// A blank line goes on with everything up to the next block quote, which it would need a `>` for.
  private mutating func matchBlankLine(afterQuotes count: Int) {
    matched = count < quotes.count ? quotes[count] : open.count
    // An item, or the like, that is only a marker ends at a blank line.
    if matched == open.count, let last = open.last, last.kind == .listItem, Int(last.record) == records.count - 1 {
      matched -= 1
    }
  }

  /// Ends the leaf and the containers that the line does not continue, and begins a block there.
  ///
  /// - Returns: The index of its record.
  mutating func begin(_ kind: Node.Kind, at start: Int) -> Int {
    close(downTo: matched)
    if let last = open.last,
      last.kind == .list && kind != .listItem
        || last.kind == .definitionList && kind != .definitionTerm && kind != .definitionDescription
    {
      close(downTo: open.count - 1)
      matched = open.count
    }
    if followsBlankLine { loosenList() }
    records.append(BlockRecord(kind, start: start, end: start))
    return records.count - 1
  }

  /// A blank line before a new block makes the list loose that it stands in, directly or in one of its items; of a
  /// definition list only the definition.
  private mutating func loosenList() {
    guard let parent = open.last, open.count - 1 > blankLineQuote, Int(parent.record) < records.count - 1 else {
      return
    }
    if parent.kind == .list || parent.kind == .definition {
      records[Int(parent.record)].flags.remove(.tight)
    } else if parent.kind == .listItem {
      records[Int(open[open.count - 2].record)].flags.remove(.tight)
    }
  }

  /// Begins a container; the rest of the line is for what it holds.
  mutating func push(_ container: OpenContainer) {
    if container.kind == .blockQuote { quotes.append(open.count) }
    if container.kind == .div { divDepth += 1 }
    open.append(container)
    matched = open.count
  }

  /// Ends the leaf, and the containers from `depth` on.
  mutating func close(downTo depth: Int) {
    closeLeaf()
    while open.count > depth {
      let container = open.removeLast()
      if container.kind == .blockQuote { quotes.removeLast() }
      if container.kind == .div {
        divDepth -= 1
        if !container.isClosed { noteUnclosedDiv(Int(container.record)) }
      }
      contentEnd = max(contentEnd, Int(container.markerEnd))
      var closed = records[Int(container.record)]
      closed.end = UInt32(truncatingIfNeeded: contentEnd)
      closed.subtreeEnd = UInt32(truncatingIfNeeded: records.count)
      records[Int(container.record)] = closed
    }
  }

  /// Ends the leaf that is open, if any.
  mutating func closeLeaf() {
    let closing = leaf
    guard closing.kind != .none else { return }
    leaf.kind = .none
    switch closing.kind {
    case .none: break
    case .paragraph: closeParagraph(closing)
    case .fencedCode: closeFencedCode(closing, isClosed: false)
    case .indentedCode: closeIndentedCode(closing)
    case .htmlBlock: closeHTMLBlock(closing)
    case .table: closeTable(closing)
    case .mathBlock: closeMathBlock(closing)
    }
  }

  /// Gives a leaf its lines from `first` on, and its end.
  mutating func finishLeaf(_ record: Int, firstLine first: Int) {
    // One access: each checks that the array is not shared.
    var finished = records[record]
    finished.firstLine = UInt32(truncatingIfNeeded: first)
    finished.lineCount = UInt32(truncatingIfNeeded: lines.count - first)
    finished.end = UInt32(truncatingIfNeeded: contentEnd)
    finished.subtreeEnd = UInt32(truncatingIfNeeded: records.count)
    records[record] = finished
  }

  /// Adds what is left of the current line to the leaf, blanks and all.
  mutating func addRestOfLine() {
    lines.append(LineRecord(cursor.restOfLine, cursor.end, leadingColumns: cursor.columnsOfTab))
  }
}
