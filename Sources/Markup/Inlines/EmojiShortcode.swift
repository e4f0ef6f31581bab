import SourceText

extension InlineParser {
  /// An emoji by its name.
  ///
  ///     :tada:
  ///
  /// GitHub's shortcodes; the longest name has 36 letters. Colons inside words, `a:on:b`, beside others, `std::key::x`,
  /// and in times, `12:100:20`, are text.
  mutating func readEmoji() -> Bool {
    let start = offset + 1
    var end = start
    while end < lineEnd, end - start < 40, isEmojiNameByte(bytes[end]) { end += 1 }
    guard end > start, end < lineEnd, bytes[end] == .colon, isEmojiPlace(from: offset, to: end + 1),
      emoji(named: bytes, from: start, to: end) != nil
    else { return false }
    appendLeaf(InlineItem(.leaf, .emoji, from: offset, to: end + 1), readingOnAt: end + 1)
    return true
  }

  private func isEmojiNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .underscore || byte == .plus || byte == .hyphen
  }

  private func isEmojiPlace(from start: Int, to end: Int) -> Bool {
    let before = start > Int(lines[line].start) ? bytes[start - 1] : .space
    let after = end < lineEnd ? bytes[end] : .space
    // Two emoji may stand side by side, but then the colon before belongs to one.
    if before == .colon, start > textStart { return false }
    if after == .colon, !(end + 1 < lineEnd && isEmojiNameByte(bytes[end + 1])) { return false }
    return !(before.isAlphanumeric && after.isAlphanumeric) && !(before.isDigit && bytes[start + 1].isDigit)
  }
}
