import SourceText

extension InlineParser {
  /// A quotation mark that may become a typographic one.
  mutating func readQuote(_ byte: UInt8) {
    let flanking = flanking(of: byte, from: offset, to: offset + 1)
    let start = offset
    offset += 1
    // As in cmark: what stands between letters, or behind a bracket, does not open.
    var canOpen = flanking.left && (!flanking.right || flanking.followsPunctuation)
    if byte == .apostrophe, start > Int(lines[line].start) {
      let before = bytes[start - 1]
      if before == .rightBracket || before == .rightParenthesis { canOpen = false }
    }
    push(byte, from: start, to: offset, canOpen: canOpen, canClose: flanking.right)
    // Until it finds a partner it is an apostrophe, or opens unless it could close.
    let item = Int(lastItem)
    items[item].role = .leaf
    items[item].kind = .smartPunctuation
    items[item].payload = byte == .quote ? (flanking.right ? 0x201D : 0x201C) : 0x2019
  }

  /// Hyphens become dashes: three an em dash, two an en dash, a longer run both as they fit.
  ///
  ///     -- → –    --- → —
  mutating func readHyphens() {
    let start = offset
    let end = bytes.endOfRun(of: .hyphen, from: start, to: lineEnd)
    let count = end - start
    guard count > 1 else {
      offset = end
      return
    }
    let (em, en) =
      switch true {
      case count % 3 == 0: (count / 3, 0)
      case count % 2 == 0: (0, count / 2)
      case count % 3 == 2: ((count - 2) / 3, 1)
      default: ((count - 4) / 3, 2)
      }
    flushText(to: start)
    var next = start
    for index in 0..<em + en {
      let width = index < em ? 3 : 2
      var item = InlineItem(.leaf, .smartPunctuation, from: next, to: next + width)
      item.payload = index < em ? 0x2014 : 0x2013
      append(item)
      next += width
    }
    offset = end
    textStart = end
  }

  /// `...` becomes an ellipsis.
  mutating func readEllipsis() -> Bool {
    guard offset + 2 < lineEnd, bytes[offset + 1] == .dot, bytes[offset + 2] == .dot else { return false }
    var item = InlineItem(.leaf, .smartPunctuation, from: offset, to: offset + 3)
    item.payload = 0x2026
    appendLeaf(item, readingOnAt: offset + 3)
    return true
  }
}
