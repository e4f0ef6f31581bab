import SourceText

extension BlockParser {
  /// Three or more of `*`, `-` or `_`, with blanks between and around.
  ///
  ///     * * *
  ///
  /// CommonMark 0.31, §4.1.
  mutating func openThematicBreak(_ byte: UInt8) -> Opened {
    // In `- - - a` every bullet might begin a break: the line is read to the `a` once.
    guard byte != .plus, cursor.nonspace >= thematicBreakObstacle else { return .none }
    var count = 0
    var end = cursor.nonspace
    for offset in cursor.nonspace..<cursor.end {
      if bytes[offset] == byte {
        count += 1
        end = offset + 1
      } else if !bytes[offset].isSpaceOrTab {
        thematicBreakObstacle = offset
        return .none
      }
    }
    guard count >= 3 else { return .none }
    let record = begin(.thematicBreak, at: cursor.nonspace)
    contentEnd = end
    finishLeaf(record, firstLine: lines.count)
    return .leaf
  }
}
