import SourceText

/// Where the formulas of a text that stand on lines of their own could end, as far as it has been read, so that each
/// stretch between blank lines is read once.
struct MathBlockEnds {
  /// The dollars up to `dollarsEnd`, the next blank line.
  var dollars = DollarTable()
  var dollarsEnd = -1
  /// The first `\]` after `bracketStart`, or where the search for it ended; and whether it is one, and ends its line.
  var bracketStart = Int.max
  var bracketEnd = -1
  var hasBracket = false
}

extension BlockParser {
  /// Mathematics on lines of its own, whatever the lines look like; a blank line before the end makes it text.
  ///
  ///     $$              \[
  ///     e = mc^2        - x
  ///     $$              \]
  ///
  /// Pandoc's `tex_math_dollars` and `tex_math_single_backslash`. As in running text, dollars in braces are the
  /// formula's own. O(n) in the long run.
  mutating func openMathBlock(_ byte: UInt8) -> Opened {
    guard let end = endOfMathBlock(byte) else { return .none }
    let start = cursor.nonspace
    let record = begin(.mathBlock, at: start)
    records[record].flags = .display
    leaf = OpenLeaf(kind: .mathBlock, record: record, firstLine: lines.count)
    leaf.fenceLength = end
    addMathLine(from: start + 2)
    return .leaf
  }

  /// The end of the formula that begins at the cursor, with `byte`; nil when there is none.
  mutating func endOfMathBlock(_ byte: UInt8) -> Int? {
    guard options.contains(.math), byte == .dollar || byte == .backslash else { return nil }
    let second = bytes.at(cursor.nonspace + 1)
    guard cursor.nonspace + 2 <= cursor.end, let end = byte == .dollar ? dollarsEnd(second) : bracketEnd(second),
      byte != .dollar || bytes.isBlankToLineEnd(from: end)
    else { return nil }
    return end
  }

  /// Goes on with the formula.
  ///
  /// - Returns: Whether the line belongs to it: a blank line inside a container does not.
  mutating func continueMathBlock() -> Bool {
    guard !cursor.isBlank else { return false }
    addMathLine(from: cursor.nonspace)
    return true
  }

  private mutating func addMathLine(from start: Int) {
    let blockEnd = leaf.fenceLength
    let isLast = blockEnd <= cursor.end
    let end = isLast ? max(start, blockEnd - 2) : cursor.end
    if bytes.skipBlanks(from: start, to: end) < end { lines.append(LineRecord(start, end)) }
    contentEnd = isLast ? blockEnd : bytes.trimBlanks(from: start, to: cursor.end)
    guard isLast else { return }
    let closing = leaf
    leaf.kind = .none
    finishCode(closing, info: .empty)
  }

  /// Ends a formula whose container ended before it did: it is a paragraph.
  mutating func closeMathBlock(_ leaf: OpenLeaf) {
    let record = leaf.record
    let start = Int(records[record].start)
    // A section break may have ended the line early.
    let firstEnd = min(bytes.endOfLine(from: start), contentEnd)
    if leaf.firstLine < lines.count, lines[leaf.firstLine].start < firstEnd {
      lines[leaf.firstLine].start = UInt32(start)
    } else {
      lines.insert(LineRecord(start, firstEnd), at: leaf.firstLine)
    }
    records[record].kind = .paragraph
    records[record].flags = []
    trimLastLine()
    finishLeaf(record, firstLine: leaf.firstLine)
  }

  // MARK: Ends

  /// The offset after the `$$` that closes the formula at the cursor.
  private mutating func dollarsEnd(_ second: UInt8) -> Int? {
    guard second == .dollar else { return nil }
    let start = cursor.nonspace
    if start >= mathEnds.dollarsEnd { readDollars(from: start) }
    guard let index = mathEnds.dollars.index(at: start) else { return nil }
    return mathEnds.dollars.doublePartner(of: index).map { $0.offset + 2 }
  }

  private mutating func readDollars(from start: Int) {
    mathEnds.dollars.reset()
    var offset = start
    while offset < bytes.count {
      let end = bytes.endOfLine(from: offset)
      if bytes.skipBlanks(from: offset, to: end) == end { break }
      mathEnds.dollars.read(bytes, from: offset, to: end, line: 0)
      offset = bytes.startOfLine(after: end)
    }
    mathEnds.dollarsEnd = max(offset, start + 1)
  }

  /// The offset after the `\]` that closes the formula at the cursor.
  private mutating func bracketEnd(_ second: UInt8) -> Int? {
    guard second == .leftBracket else { return nil }
    let start = cursor.nonspace + 2
    if start < mathEnds.bracketStart || start > mathEnds.bracketEnd { searchBracket(from: start) }
    guard mathEnds.hasBracket else { return nil }
    // Without a blank it may be text in brackets, which is for the inline pass to tell.
    let close = mathEnds.bracketEnd
    return close > start && bytes.at(start).isWhitespace ? close + 2 : nil
  }

  private mutating func searchBracket(from start: Int) {
    mathEnds.bracketStart = start
    mathEnds.hasBracket = false
    var offset = start
    var lineEnd = bytes.endOfLine(from: offset)
    while true {
      while offset < lineEnd {
        guard bytes[offset] == .backslash else {
          offset += 1
          continue
        }
        if offset + 1 < lineEnd, bytes[offset + 1] == .rightBracket {
          mathEnds.hasBracket = bytes.isBlankToLineEnd(from: offset + 2)
          mathEnds.bracketEnd = offset
          return
        }
        offset += 2
      }
      offset = bytes.startOfLine(after: lineEnd)
      guard offset < bytes.count else { break }
      lineEnd = bytes.endOfLine(from: offset)
      if bytes.skipBlanks(from: offset, to: lineEnd) == lineEnd { break }
    }
    mathEnds.bracketEnd = min(offset, bytes.count)
  }
}

extension CheckedView<UInt8> {
  /// Whether nothing but blanks stands between `start` and the end of its line.
  fileprivate func isBlankToLineEnd(from start: Int) -> Bool {
    let end = skipBlanks(from: start, to: count)
    return end == count || self[end].isLineEnding
  }

  /// Where the line begins that follows the line ending at `end`.
  func startOfLine(after end: Int) -> Int {
    end + (at(end) == .carriageReturn && at(end + 1) == .lineFeed ? 2 : 1)
  }
}
