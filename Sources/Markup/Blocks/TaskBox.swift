import SourceText

extension BlockParser {
  /// Reads the box at the start of an item's first paragraph.
  ///
  ///     - [x] done
  ///       ^^^
  ///
  /// GFM 0.29, §5.3.
  ///
  /// - Returns: Where the paragraph's text begins.
  mutating func readTaskBox(before paragraph: Int) -> Int {
    let start = cursor.nonspace
    guard bytes[start] == .leftBracket, options.contains(.taskLists), let item = open.last, item.kind == .listItem,
      Int(item.record) == paragraph - 1, bytes.at(start + 2) == .rightBracket, start + 3 < cursor.end,
      bytes[start + 3].isSpaceOrTab
    else { return start }
    let mark = bytes.at(start + 1)
    guard mark == .space || mark == .tab || mark | 0x20 == 0x78 else { return start }
    records[Int(item.record)].flags.insert(.task)
    if mark | 0x20 == 0x78 { records[Int(item.record)].flags.insert(.checked) }
    return bytes.skipBlanks(from: start + 3, to: cursor.end)
  }
}
