import SourceText

extension InlineParser {
  /// A reference to a footnote.
  ///
  ///     text[^label]
  ///
  /// GitHub's footnotes.
  mutating func readFootnoteReference(_ opener: Bracket) -> Bool {
    guard options.contains(.footnotes), bytes.at(opener.contentStart) == .caret, offset > opener.contentStart + 1,
      opener.line == line
    else { return false }
    let label = SourceRange(opener.contentStart + 1, offset)
    guard label.count <= 999, let index = footnotes.index(of: footnoteKey(of: label, in: bytes)) else {
      if !footnotes.isEmpty { problems.append(Problem(.undefinedFootnote, label)) }
      return false
    }
    // What the scan has found between the brackets is the label.
    let item = Int(opener.item)
    delimiters.removeLast(delimiters.count - Int(opener.delimiters))
    if let last = delimiters.indices.last { delimiters[last].next = -1 }
    while let autolink = bareAutolinks.last, autolink > opener.item { _ = bareAutolinks.removeLast() }
    let isAfterExclamation = opener.isImage
    let ordinal = footnotes.refer(to: index)
    items[item].next = -1
    lastItem = opener.item
    if isAfterExclamation {
      items[item].end -= 1
    } else {
      items[item].role = .dropped
    }
    var reference = InlineItem(.leaf, .footnoteReference, from: opener.contentStart - 1, to: offset + 1)
    reference.payload = UInt32(index)
    reference.detail = UInt16(clamping: ordinal)
    append(reference)
    popBracket()
    offset += 1
    textStart = offset
    return true
  }
}
