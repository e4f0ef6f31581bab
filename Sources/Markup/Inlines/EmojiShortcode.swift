extension InlineParser {
  /// An emoji by its name.
  ///
  ///     :tada:
  ///
  /// GitHub's shortcodes. The longest name has 36 letters.
  mutating func readEmoji() -> Bool {
    let start = offset + 1
    var end = start
    while end < lineEnd, end - start < 40,
      bytes[end].isAlphanumeric || bytes[end] == .underscore
        || bytes[end] == .plus || bytes[end] == .hyphen
    { end += 1 }
    guard end > start, end < lineEnd, bytes[end] == .colon, emoji(named: bytes, from: start, to: end) != nil else {
      return false
    }
    appendLeaf(InlineItem(.leaf, .emoji, from: offset, to: end + 1), readingOnAt: end + 1)
    return true
  }
}
