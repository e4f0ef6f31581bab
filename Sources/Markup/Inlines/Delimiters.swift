extension InlineParser {
  /// A run of `*`, `_` or `~`: becomes text now, and emphasis later if it finds a partner.
  ///
  /// CommonMark 0.31, §6.2; GFM 0.29, §6.5.
  mutating func readDelimiterRun(_ byte: UInt8) {
    let start = offset
    let end = bytes.endOfRun(of: byte, from: start, to: lineEnd)
    let flanking = flanking(of: byte, from: start, to: end)
    var canOpen = flanking.left
    var canClose = flanking.right
    if byte == .underscore {
      canOpen = flanking.left && (!flanking.right || flanking.followsPunctuation)
      canClose = flanking.right && (!flanking.left || flanking.precedesPunctuation)
    }
    if byte == .tilde, end - start > 2 { (canOpen, canClose) = (false, false) }
    offset = end
    guard canOpen || canClose else { return }
    push(byte, from: start, to: end, canOpen: canOpen, canClose: canClose)
  }

  /// Adds a run to the items and to the delimiters.
  mutating func push(_ byte: UInt8, from start: Int, to end: Int, canOpen: Bool, canClose: Bool) {
    flushText(to: start)
    textStart = end
    let item = append(InlineItem(.text, .text, from: start, to: end))
    delimiters.append(
      Delimiter(
        item: item, previous: Int32(delimiters.count) - 1, length: Int32(end - start), byte: byte, canOpen: canOpen,
        canClose: canClose))
    if delimiters.count > 1 { delimiters[delimiters.count - 2].next = Int32(delimiters.count - 1) }
  }

  struct Flanking {
    var left: Bool
    var right: Bool
    /// Whether punctuation stands before the run, or behind it.
    var followsPunctuation: Bool
    var precedesPunctuation: Bool
  }

  /// Which sides of a run have text beside them.
  func flanking(of byte: UInt8, from start: Int, to end: Int) -> Flanking {
    let lineStart = Int(lines[line].start)
    let before = start > lineStart ? bytes.scalar(before: start, from: lineStart) : UInt32(UInt8.lineFeed)
    let after = end < lineEnd ? bytes.scalar(at: end).value : UInt32(UInt8.lineFeed)
    let spaceBefore = isUnicodeWhitespace(before)
    let spaceAfter = isUnicodeWhitespace(after)
    var punctuationBefore = isUnicodePunctuation(before)
    var punctuationAfter = isUnicodePunctuation(after)
    var cjkBefore = false
    var cjkAfter = false
    if options.contains(.cjkEmphasis), before >= 0x80 || after >= 0x80 {
      cjkBefore = isCJK(before)
      cjkAfter = isCJK(after)
      // Full-width punctuation stands beside text without a space; for emphasis it is text.
      if byte != .underscore {
        if cjkBefore { punctuationBefore = false }
        if cjkAfter { punctuationAfter = false }
      }
    }
    let left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore || cjkBefore)
    let right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter || cjkAfter)
    return Flanking(
      left: left, right: right, followsPunctuation: punctuationBefore, precedesPunctuation: punctuationAfter)
  }
}
