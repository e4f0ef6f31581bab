extension BlockParser {
  /// Three dots with blanks between, alone in a paragraph: what follows waits for the next step.
  ///
  ///     . . .
  ///
  /// Pandoc's pauses.
  mutating func openPause() -> Opened {
    let start = cursor.nonspace
    guard options.contains(.pauses), leaf.kind != .paragraph,
      bytes.trimBlanks(from: start, to: cursor.end) == start + 5, bytes.matches(". . .", at: start)
    else { return .none }
    let record = begin(.pause, at: start)
    contentEnd = start + 5
    finishLeaf(record, firstLine: lines.count)
    return .leaf
  }
}
