import SourceText

extension InlineParser {
  /// For each kind of closing delimiter, below which index no opening one is worth looking for.
  private struct OpenersBottom {
    /// Sixteen numbers in place: an array would be allocated for every leaf.
    private var values: SIMD16<Int32>

    init(_ bottom: Int32) { values = SIMD16(repeating: bottom) }

    subscript(delimiter: Delimiter) -> Int32 {
      get { values[slot(of: delimiter)] }
      set { values[slot(of: delimiter)] = newValue }
    }

    private func slot(of delimiter: Delimiter) -> Int {
      switch delimiter.byte {
      case .asterisk: (delimiter.canOpen ? 3 : 0) + Int(delimiter.length % 3)
      case .underscore: 6 + (delimiter.canOpen ? 3 : 0) + Int(delimiter.length % 3)
      case .tilde: 12 + Int(min(delimiter.length, 2)) - 1
      case .apostrophe: 14
      default: 15
      }
    }
  }

  /// Pairs the delimiters from index `bottom` on, and drops them.
  ///
  /// CommonMark 0.31, appendix, "process emphasis". O(delimiters): a search that failed is not made again.
  mutating func processEmphasis(from bottom: Int) {
    guard delimiters.count > bottom else { return }
    var openersBottom = OpenersBottom(Int32(bottom))
    var closer = Int32(bottom)
    while closer >= 0 {
      let closing = delimiters[Int(closer)]
      guard closing.canClose else {
        closer = closing.next
        continue
      }
      var opener = closing.previous
      let limit = openersBottom[closing]
      while opener >= limit, !matches(delimiters[Int(opener)], closing) { opener = delimiters[Int(opener)].previous }
      if opener >= limit {
        closer = pair(opener, closer)
      } else {
        openersBottom[closing] = closer
        let next = closing.next
        if closing.byte == .apostrophe || closing.byte == .quote { setQuote(closing, isOpening: false) }
        if !closing.canOpen { unlink(closer) }
        closer = next
      }
    }
    delimiters.removeLast(delimiters.count - bottom)
    if let last = delimiters.indices.last { delimiters[last].next = -1 }
  }

  /// Whether the two may be partners. CommonMark 0.31, §6.2, rules 9 and 10.
  @inline(__always)
  private func matches(_ opener: Delimiter, _ closer: Delimiter) -> Bool {
    guard opener.canOpen, opener.byte == closer.byte else { return false }
    if opener.byte == .tilde { return opener.length == closer.length }
    if opener.byte == .apostrophe || opener.byte == .quote { return true }
    guard closer.canOpen || opener.canClose else { return true }
    return (opener.length + closer.length) % 3 != 0 || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  /// Cuts one or two bytes, or a whole run of tildes, off each of two runs, and puts the ends of a node there.
  ///
  /// - Returns: The delimiter to go on with.
  private mutating func pair(_ opener: Int32, _ closer: Int32) -> Int32 {
    // What stands between them has found no partner.
    delimiters[Int(opener)].next = closer
    delimiters[Int(closer)].previous = opener
    let opening = delimiters[Int(opener)]
    let closing = delimiters[Int(closer)]
    if opening.byte == .apostrophe || opening.byte == .quote {
      setQuote(opening, isOpening: true)
      setQuote(closing, isOpening: false)
      unlink(opener)
      unlink(closer)
      return closing.next
    }
    let openLength = items[Int(opening.item)].end - items[Int(opening.item)].start
    let closeLength = items[Int(closing.item)].end - items[Int(closing.item)].start
    let used: UInt32 = opening.byte == .tilde ? openLength : openLength >= 2 && closeLength >= 2 ? 2 : 1
    let kind: Node.Kind = opening.byte == .tilde ? .strikethrough : used == 2 ? .strong : .emphasis
    insertOpen(kind, used, after: opening.item)
    insertClose(kind, used, before: closing.item)
    if openLength == used { unlink(opener) }
    if closeLength == used {
      unlink(closer)
      return closing.next
    }
    return closer
  }

  private mutating func insertOpen(_ kind: Node.Kind, _ count: UInt32, after run: Int32) {
    items[Int(run)].end -= count
    let start = Int(items[Int(run)].end)
    var item = InlineItem(.open, kind, from: start, to: start + Int(count))
    let next = items[Int(run)].next
    item.previous = run
    item.next = next
    let index = Int32(items.count)
    items.append(item)
    items[Int(run)].next = index
    if next >= 0 { items[Int(next)].previous = index } else { lastItem = index }
  }

  private mutating func insertClose(_ kind: Node.Kind, _ count: UInt32, before run: Int32) {
    let start = Int(items[Int(run)].start)
    items[Int(run)].start += count
    var item = InlineItem(.close, kind, from: start, to: start + Int(count))
    let previous = items[Int(run)].previous
    item.previous = previous
    item.next = run
    let index = Int32(items.count)
    items.append(item)
    items[Int(run)].previous = index
    if previous >= 0 { items[Int(previous)].next = index }
  }

  private mutating func unlink(_ index: Int32) {
    let delimiter = delimiters[Int(index)]
    if delimiter.previous >= 0 { delimiters[Int(delimiter.previous)].next = delimiter.next }
    if delimiter.next >= 0 { delimiters[Int(delimiter.next)].previous = delimiter.previous }
  }

  /// Turns a quotation mark into a typographic one.
  private mutating func setQuote(_ delimiter: Delimiter, isOpening: Bool) {
    let index = Int(delimiter.item)
    items[index].role = .leaf
    items[index].kind = .smartPunctuation
    items[index].payload =
      delimiter.byte == .quote ? (isOpening ? 0x201C : 0x201D) : (isOpening ? 0x2018 : 0x2019)
  }
}
