import SourceText

/// How far the line that is being read protects what stands in it from being a section break.
private struct BreakShield {
  /// The breaks that begin before this offset are text.
  var end: Int
  /// Up to where the line has been searched for comments.
  var searchedEnd: Int
}

extension BlockParser {
  /// Reads a line in which, or at the ends of which, breaks may begin, and cuts the text at those that count. O(line),
  /// in the long run.
  ///
  /// - Returns: Where to read on.
  mutating func readLineWithBreaks(from lineStart: Int, to end: Int) -> Int {
    var start = lineStart
    breaks.drop(before: start)
    while breaks.nextStart <= end {
      var shield = shield(from: start, to: end)
      guard let next = nextBreak(from: start, to: end, shield: &shield) else { break }
      let offset = Int(next.range.start)
      if offset > start { readLine(from: start, to: offset) }
      cut(at: next)
      // A match may reach over the end of its file, but not take it away.
      start = max(min(Int(next.contentStart), breaks.nextForced()), offset)
      if start > end || start == bytes.count { return start }
      breaks.drop(before: start)
    }
    readLine(from: start, to: end)
    return end < bytes.count ? bytes.startOfLine(after: end) : end
  }

  /// The first break in the rest of a line that is not protected, or that nothing protects from.
  private mutating func nextBreak(from start: Int, to end: Int, shield: inout BreakShield) -> SectionBreak? {
    while breaks.nextStart <= end {
      let next = breaks.removeFirst()
      if next.isForced { return next }
      let offset = Int(next.range.start)
      if offset >= shield.end { searchComments(before: offset, &shield) }
      if offset >= shield.end { return next }
    }
    return nil
  }

  private mutating func cut(at next: SectionBreak) {
    close(downTo: 0)
    matched = 0
    isBlankLine = false
    var record = BlockRecord(.sectionBreak, start: Int(next.range.start), end: Int(next.range.end))
    record.detail = next.tag
    record.subtreeEnd = UInt32(records.count + 1)
    records.append(record)
    contentEnd = Int(next.range.end)
  }

  // MARK: Protection

  /// What the blocks that are open, or begin with this line, protect.
  private mutating func shield(from start: Int, to end: Int) -> BreakShield {
    cursor = LineCursor(at: start, to: end, in: bytes)
    matchContainers()
    let none = BreakShield(end: start, searchedEnd: start)
    if matched == open.count {
      switch leaf.kind {
      case .fencedCode, .mathBlock: return BreakShield(end: leaf.forcedEnd, searchedEnd: end)
      case .htmlBlock where leaf.htmlKind == 2:
        let commentEnd = bytes.endOfComment(from: start, to: end) ?? .max
        return BreakShield(end: min(leaf.forcedEnd, commentEnd), searchedEnd: min(commentEnd, end))
      case .none, .paragraph, .indentedCode, .table, .htmlBlock: break
      }
    }
    // What stands at the start of the line comes before whatever the line begins.
    guard breaks.nextStart > start, !cursor.isBlank, cursor.indent < 4 else { return none }
    let byte = bytes[cursor.nonspace]
    if byte == .backtick || byte == .tilde, opensFence(byte, to: end) {
      return BreakShield(end: .max, searchedEnd: end)
    }
    if let formulaEnd = endOfMathBlock(byte) { return BreakShield(end: formulaEnd, searchedEnd: start) }
    return none
  }

  private func opensFence(_ byte: UInt8, to end: Int) -> Bool {
    var offset = bytes.endOfRun(of: byte, from: cursor.nonspace, to: end)
    guard offset - cursor.nonspace >= 3 else { return false }
    while byte == .backtick, offset < end {
      if bytes[offset] == .backtick { return false }
      offset += 1
    }
    return true
  }

  /// Finds out whether a comment that begins in the line protects what stands at `offset`.
  private mutating func searchComments(before offset: Int, _ shield: inout BreakShield) {
    while shield.searchedEnd < offset {
      guard bytes.matches("<!--", at: shield.searchedEnd) else {
        shield.searchedEnd += 1
        continue
      }
      guard commentEnds(after: shield.searchedEnd + 2) else {
        shield.searchedEnd = offset
        return
      }
      shield.end = nextCommentEnd + 3
      shield.searchedEnd = shield.end
    }
  }
}

extension CheckedView<UInt8> {
  /// The offset after the first `-->` between two offsets, or nil.
  fileprivate func endOfComment(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset + 3 <= end {
      if self[offset] == .hyphen, self[offset + 1] == .hyphen, self[offset + 2] == .greater { return offset + 3 }
      offset += 1
    }
    return nil
  }
}
