/// The next dollar that can close a formula, as far as the leaf has been searched, so that each stretch is read once.
struct ClosingDollars {
  /// Its line and offset; nil when there is none after `searchedFrom`.
  var next: (line: Int, offset: Int)?
  var searchedFrom = -1
  /// The same for `$$`, `\)` and `\]`: whether there is none ahead.
  var missingDouble = false
  var missingParenthesis = false
  var missingBracket = false

  mutating func reset() { self = ClosingDollars() }
}

extension InlineParser {
  /// Mathematics between dollars. No blank inside the dollars and no digit behind them, so that prices stay prices;
  /// between two pairs it is on a line of its own.
  ///
  ///     $x$    $$x$$    `$x$` as on GitLab is a code span with dollars inside
  ///
  /// Pandoc's `tex_math_dollars`.
  mutating func readDollar() {
    let run = bytes.endOfRun(of: .dollar, from: offset, to: lineEnd) - offset
    if run == 2, let end = closing("$$", missing: &dollars.missingDouble) {
      return appendMath(delimiter: 2, isDisplay: true, to: end)
    }
    if run == 1, offset + 1 < lineEnd, !bytes[offset + 1].isWhitespace, let end = closingDollar() {
      return appendMath(delimiter: 1, isDisplay: false, to: end)
    }
    offset += run
  }

  /// Mathematics between `\(` and `\)` or `\[` and `\]`.
  mutating func readBracketMath() -> Bool {
    switch bytes[offset + 1] {
    case .leftParenthesis:
      guard let end = closing("\\)", missing: &dollars.missingParenthesis) else { return false }
      appendMath(delimiter: 2, isDisplay: false, to: end)
    case .leftBracket:
      guard let end = closing("\\]", missing: &dollars.missingBracket) else { return false }
      appendMath(delimiter: 2, isDisplay: true, to: end)
    default: return false
    }
    return true
  }

  private mutating func appendMath(delimiter: Int, isDisplay: Bool, to end: ContentCursor) {
    appendVerbatim(.math, from: offset, delimiter: delimiter, to: end)
    if isDisplay { items[Int(lastItem)].flags.insert(.display) }
  }

  /// The place after the closing delimiter of two bytes, with something before it.
  private func closing(_ delimiter: StaticString, missing: inout Bool) -> ContentCursor? {
    guard !missing else { return nil }
    var ahead = cursor
    ahead.advance()
    ahead.advance()
    let start = ahead.offset
    while !ahead.isAtEnd {
      if ahead.offset + 2 <= ahead.lineEnd, bytes.matches(delimiter, at: ahead.offset) {
        guard ahead.offset > start || ahead.line > line else { return nil }
        ahead.advance()
        ahead.advance()
        return ahead
      }
      if ahead.byte == .backslash, ahead.offset + 1 < ahead.lineEnd { ahead.advance() }
      ahead.advance()
    }
    missing = true
    return nil
  }

  /// The place after the next dollar that can close.
  private mutating func closingDollar() -> ContentCursor? {
    if dollars.searchedFrom < 0 || dollars.next.map({ $0.offset <= offset }) == true { searchClosingDollar() }
    return dollars.next.map { ContentCursor(bytes: bytes, lines: lines, at: $0.offset + 1, in: $0.line, to: endLine) }
  }

  private mutating func searchClosingDollar() {
    var ahead = cursor
    ahead.advance()
    dollars.searchedFrom = offset
    dollars.next = nil
    while !ahead.isAtEnd {
      let byte = ahead.byte
      if byte == .backslash, ahead.offset + 1 < ahead.lineEnd {
        ahead.advance()
      } else if byte == .dollar, ahead.offset > Int(lines[ahead.line].start),
        !bytes[ahead.offset - 1].isWhitespace, !ahead.second.isDigit
      {
        dollars.next = (ahead.line, ahead.offset)
        return
      }
      ahead.advance()
    }
  }
}
