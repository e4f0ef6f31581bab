import SourceText

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
  ///
  ///     **注意。**次に    a full stop that is punctuation, but no space: text on both sides
  ///
  /// CommonMark 0.31, §6.2, and with `.cjkEmphasis` the CommonMark CJK-friendly Amendments: full-width punctuation is
  /// text, and so is a CJK character beside punctuation that is not.
  func flanking(of byte: UInt8, from start: Int, to end: Int) -> Flanking {
    let lineStart = Int(lines[line].start)
    let before = start > lineStart ? bytes.scalar(before: start, from: lineStart) : UInt32(UInt8.lineFeed)
    let after = end < lineEnd ? bytes.scalar(at: end).value : UInt32(UInt8.lineFeed)
    let spaceBefore = isUnicodeWhitespace(before)
    let spaceAfter = isUnicodeWhitespace(after)
    let punctuationBefore = isUnicodePunctuation(before)
    let punctuationAfter = isUnicodePunctuation(after)
    var cjkBefore = false
    var cjkAfter = false
    if before >= 0x80 || after >= 0x80, options.contains(.cjkEmphasis) {
      cjkBefore = isCJK(before) || isSelector(before) && isCJKSequence(before: start, from: lineStart)
      cjkAfter = isCJK(after) || isFullWidthQuote(at: end)
    }
    let closedBefore = punctuationBefore && !cjkBefore
    let closedAfter = punctuationAfter && !cjkAfter
    return Flanking(
      left: !spaceAfter && (!closedAfter || spaceBefore || closedBefore || cjkBefore),
      right: !spaceBefore && (!closedBefore || spaceAfter || closedAfter || cjkAfter),
      followsPunctuation: punctuationBefore || cjkBefore && isSelector(before), precedesPunctuation: punctuationAfter)
  }

  /// One of the variation selectors U+FE00 to U+FE0E, which say how the character before them looks.
  private func isSelector(_ scalar: UInt32) -> Bool { 0xFE00...0xFE0E ~= scalar }

  /// Whether the selector that ends before `end` belongs to a CJK character, or makes a quotation mark full-width.
  private func isCJKSequence(before end: Int, from start: Int) -> Bool {
    // A selector has three bytes.
    guard end - 3 > start else { return false }
    let scalar = bytes.scalar(before: end - 3, from: start)
    return isCJK(scalar) || isQuote(scalar)
  }

  private func isFullWidthQuote(at offset: Int) -> Bool {
    guard offset + 6 <= lineEnd, isQuote(bytes.scalar(at: offset).value) else { return false }
    return bytes.scalar(at: offset + 3).value == 0xFE01
  }

  /// `‘`, `’`, `“` and `”`, which are full-width with U+FE01 behind them.
  private func isQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }
}
