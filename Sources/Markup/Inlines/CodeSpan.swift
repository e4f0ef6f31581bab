import SourceText

/// Where the last run of backticks of each length stands, as far as the leaf has been searched.
struct BacktickRuns {
  private var lastOffset: [Int] = []
  private var isComplete = false

  mutating func reset() {
    guard isComplete || !lastOffset.isEmpty else { return }
    lastOffset.removeAll(keepingCapacity: true)
    isComplete = false
  }

  /// Whether a search for a run of `length` after `offset` would be in vain.
  func excludes(length: Int, after offset: Int) -> Bool {
    isComplete && (length >= lastOffset.count || lastOffset[length] < offset)
  }

  mutating func note(length: Int, at offset: Int) {
    while lastOffset.count <= length { lastOffset.append(-1) }
    lastOffset[length] = max(lastOffset[length], offset)
  }

  mutating func markComplete() { isComplete = true }
}

extension InlineParser {
  /// Code between runs of backticks of one length.
  ///
  ///     `` a ` b ``
  ///
  /// CommonMark 0.31, §6.1. A run without a partner is text; that there is none is found out once for each leaf.
  mutating func readCodeSpan() {
    let start = offset
    let contentStart = bytes.endOfRun(of: .backtick, from: start, to: lineEnd)
    let length = contentStart - start
    guard let end = closingBackticks(length: length, from: contentStart) else {
      offset = contentStart
      return
    }
    if options.contains(.math), readMathInCode(length: length, to: end) { return }
    appendVerbatim(.codeSpan, from: start, delimiter: length, to: end)
    if isTableCell { items[Int(lastItem)].flags.insert(.escapedPipes) }
    readLeafAttributes()
  }

  /// Adds a leaf that may hold several lines, and reads on at `end`, behind its closing delimiter.
  mutating func appendVerbatim(_ kind: Node.Kind, from start: Int, delimiter: Int, to end: ContentCursor) {
    flushText(to: start)
    var item = InlineItem(.leaf, kind, from: start, to: end.offset)
    item.detail = UInt16(clamping: delimiter)
    item.payload = UInt32(delimiter)
    item.line = UInt32(line)
    append(item)
    move(to: end)
  }

  /// The place after the next run of exactly `length` backticks.
  private mutating func closingBackticks(length: Int, from start: Int) -> ContentCursor? {
    guard !backticks.excludes(length: length, after: start) else { return nil }
    var line = line
    var offset = start
    var lineEnd = lineEnd
    while true {
      while offset < lineEnd {
        guard bytes[offset] == .backtick else {
          offset += 1
          continue
        }
        let runEnd = bytes.endOfRun(of: .backtick, from: offset, to: lineEnd)
        backticks.note(length: runEnd - offset, at: offset)
        if runEnd - offset == length {
          return ContentCursor(bytes: bytes, lines: lines, at: runEnd, in: line, to: endLine)
        }
        offset = runEnd
      }
      guard line + 1 < endLine else { break }
      line += 1
      offset = Int(lines[line].start)
      lineEnd = Int(lines[line].end)
    }
    backticks.markComplete()
    return nil
  }
}
