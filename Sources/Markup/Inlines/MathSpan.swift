import SourceText

extension InlineParser {
  /// Mathematics between dollars. No blank stands inside the dollars and no digit behind them, so that prices stay
  /// prices; between two pairs it is on a line of its own.
  ///
  ///     $x$    $$x$$    $\text{of $5 each}$    $`x`$
  ///
  /// Pandoc's `tex_math_dollars`: the next dollar closes a formula or nothing does. One inside braces belongs to what
  /// is in the braces. GitHub's backticks inside the dollars are part of the delimiters.
  mutating func readDollar() {
    if dollars.isEmpty { findDollars() }
    guard let index = dollars.index(at: offset) else {
      offset += 1
      return
    }
    if let closing = dollars.doublePartner(of: index), canBeDisplay(to: closing.offset) {
      appendMath(delimiter: 2, isDisplay: true, to: cursor(at: closing.offset + 2, in: closing.line))
    } else if let closing = dollars.partner(of: index), canOpenMath(at: offset), canCloseMath(closing) {
      let quoted = backticksInside(from: offset + 1, to: closing.offset)
      appendMath(delimiter: 1 + quoted, isDisplay: false, to: cursor(at: closing.offset + 1, in: closing.line))
    } else {
      offset += 1
    }
  }

  private mutating func findDollars() {
    dollars.read(bytes, from: offset, to: lineEnd, line: line)
    for later in line + 1..<max(endLine, line + 1) {
      dollars.read(bytes, from: Int(lines[later].start), to: Int(lines[later].end), line: later)
    }
  }

  /// Whether there is text between two pairs. One that is part of more dollars, as prices have them, touches it.
  private func canBeDisplay(to close: Int) -> Bool {
    if offset > Int(lines[line].start), bytes[offset - 1] == .dollar, bytes.at(offset + 2).isWhitespace { return false }
    if bytes.at(close + 2) == .dollar, bytes[close - 1].isWhitespace { return false }
    return hasText(from: offset + 2, to: close)
  }

  private func canOpenMath(at dollar: Int) -> Bool { dollar + 1 < lineEnd && !bytes[dollar + 1].isWhitespace }

  private func canCloseMath(_ dollar: DollarTable.Dollar) -> Bool {
    let range = lines[dollar.line]
    return dollar.offset > range.start && !bytes[dollar.offset - 1].isWhitespace
      && !(dollar.offset + 1 < range.end && bytes[dollar.offset + 1].isDigit)
  }

  /// The length of the run of backticks with which the text begins and ends, if there is something between.
  private func backticksInside(from start: Int, to end: Int) -> Int {
    let opening = bytes.endOfRun(of: .backtick, from: start, to: end) - start
    guard opening > 0, end - start > 2 * opening else { return 0 }
    for index in end - opening..<end where bytes[index] != .backtick { return 0 }
    return bytes[end - opening - 1] == .backtick ? 0 : opening
  }

  private func hasText(from start: Int, to end: Int) -> Bool {
    for index in start..<end where !bytes[index].isWhitespace { return true }
    return false
  }

  private func cursor(at offset: Int, in line: Int) -> ContentCursor {
    ContentCursor(bytes: bytes, lines: lines, at: offset, in: line, to: endLine)
  }

  private mutating func appendMath(delimiter: Int, isDisplay: Bool, to end: ContentCursor) {
    appendVerbatim(.math, from: offset, delimiter: delimiter, to: end)
    if isDisplay { items[Int(lastItem)].flags.insert(.display) }
    if isTableCell { items[Int(lastItem)].flags.insert(.escapedPipes) }
  }
}

// MARK: Code that is a formula

extension InlineParser {
  /// Adds a code span as mathematics if it holds nothing else.
  ///
  ///     `$x$`    `$$x$$`
  ///
  /// As authors write it for reveal.js, where Markdown would else read the formula. O(length).
  ///
  /// - Parameters:
  ///   - length: The length of the runs of backticks.
  ///   - end: The place after the closing run.
  mutating func readMathInCode(length: Int, to end: ContentCursor) -> Bool {
    var start = offset + length
    var close = end.offset - length
    // The blanks that code may have around it.
    let padding = close - start > 4 && bytes[start] == .space && bytes[close - 1] == .space ? 1 : 0
    start += padding
    close -= padding
    guard close - start > 2, bytes[start] == .dollar, bytes[close - 1] == .dollar else { return false }
    var inside = DollarTable()
    for index in line...end.line {
      let from = index == line ? start : Int(lines[index].start)
      inside.read(bytes, from: from, to: min(close, Int(lines[index].end)), line: index)
    }
    guard let first = inside.index(at: start) else { return false }
    if let closing = inside.doublePartner(of: first), closing.offset == close - 2 {
      guard hasText(from: start + 2, to: close - 2) else { return false }
      appendMath(delimiter: length + padding + 2, isDisplay: true, to: end)
      return true
    }
    guard let closing = inside.partner(of: first), closing.offset == close - 1, canOpenMath(at: start),
      canCloseMath(closing)
    else { return false }
    appendMath(delimiter: length + padding + 1, isDisplay: false, to: end)
    return true
  }
}

// MARK: Backslashes and brackets

/// What the search for `\)` and `\]` has found in one leaf.
struct BracketMathEnds {
  struct Found {
    /// The place behind the next `\)` or `\]`; nil when there is none.
    var end: ContentCursor?
    /// The last byte before the end that only a formula has, or -1.
    var lastSign = -1
  }

  var parenthesis: Found?
  var bracket: Found?

  mutating func reset() {
    parenthesis = nil
    bracket = nil
  }
}

extension InlineParser {
  /// Mathematics between `\(` and `\)` or `\[` and `\]`.
  ///
  ///     \(x\)    \[ x \]    \[x = y\]
  ///
  /// Pandoc's `tex_math_single_backslash`. Authors write `\[text\]` for brackets that are no link, so what is in
  /// brackets needs blanks around it, or a sign that only a formula has: a command, `^`, `_{` or ` = `.
  mutating func readBracketMath() -> Bool {
    let start = offset + 2
    switch bytes[offset + 1] {
    case .leftParenthesis:
      if mathEnds.parenthesis.map({ isStale($0) }) ?? true {
        mathEnds.parenthesis = searchEnd(.rightParenthesis)
      }
      guard let end = mathEnds.parenthesis?.end, hasText(from: start, to: end.offset - 2) else { return false }
      appendMath(delimiter: 2, isDisplay: false, to: end)
    case .leftBracket:
      if mathEnds.bracket.map({ isStale($0) }) ?? true { mathEnds.bracket = searchEnd(.rightBracket) }
      guard let found = mathEnds.bracket, let end = found.end, hasText(from: start, to: end.offset - 2) else {
        return false
      }
      let isSpaced = (start == lineEnd || bytes[start].isWhitespace) && isSpaced(before: end)
      guard isSpaced || found.lastSign >= start else { return false }
      appendMath(delimiter: 2, isDisplay: true, to: end)
    default: return false
    }
    return true
  }

  private func isStale(_ found: BracketMathEnds.Found) -> Bool {
    found.end.map { $0.offset - 2 < offset + 2 } ?? false
  }

  private func isSpaced(before end: ContentCursor) -> Bool {
    let close = end.offset - 2
    return close == Int(lines[end.line].start) || bytes[close - 1].isWhitespace
  }

  /// Reads on to the next backslash with `closing` behind it.
  private func searchEnd(_ closing: UInt8) -> BracketMathEnds.Found {
    var found = BracketMathEnds.Found()
    var ahead = cursor(at: offset + 2, in: line)
    while !ahead.isAtEnd {
      let place = ahead.offset
      switch ahead.byte {
      case .backslash:
        let next = ahead.second
        if next != 0 { ahead.advance() }
        ahead.advance()
        if next == closing {
          found.end = ahead
          return found
        }
        if next.isLetter || next == .backslash { found.lastSign = place }
        continue
      case .caret: found.lastSign = place
      case .underscore: if ahead.second == .leftBrace { found.lastSign = place }
      case .equals: if ahead.second.isWhitespace, bytes[place - 1].isWhitespace { found.lastSign = place }
      default: break
      }
      ahead.advance()
    }
    return found
  }
}
