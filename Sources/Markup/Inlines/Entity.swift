extension InlineParser {
  /// A character reference, decoded into the node: its first scalar in the payload, its second in the detail.
  ///
  /// CommonMark 0.31, §2.5. Every second scalar of HTML's table fits 16 bits.
  mutating func readCharacterReference() {
    guard let reference = bytes.characterReference(at: offset, to: lineEnd) else {
      offset += 1
      return
    }
    var item = InlineItem(.leaf, .entity, from: offset, to: offset + reference.length)
    item.payload = reference.first
    item.detail = UInt16(truncatingIfNeeded: reference.second)
    appendLeaf(item, readingOnAt: offset + reference.length)
  }
}
