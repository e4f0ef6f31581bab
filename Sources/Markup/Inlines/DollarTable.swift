import SourceText

/// The dollars of a stretch of text, each with the next one that stands in the same braces: the only one that can be
/// its partner. Made in one pass, so that no formula is searched for its end twice.
///
///     $\text{a $b$ c}$    the first goes with the last, the second with the third
///     ^      ^ ^     ^
struct DollarTable {
  struct Dollar {
    var offset: Int
    var line: Int
    /// The index of its only possible partner, or -1.
    var next = -1
    /// Whether braces match between the dollar before and this one, with those that have a backslash among them.
    var endsLooseGroup = false
  }

  private(set) var dollars: [Dollar] = []
  /// The last dollar in each group of braces that is open, or -1; the outermost first.
  private var groups: [Int] = [-1]
  /// The depth of braces since the last dollar, those with a backslash among them, and the least that it was.
  private var looseDepth = 0
  private var leastDepth = 0
  /// The first dollar that nobody has asked for.
  private var position = 0
  private(set) var isEmpty = true

  mutating func reset() {
    guard !isEmpty else { return }
    dollars.removeAll(keepingCapacity: true)
    groups = [-1]
    looseDepth = 0
    leastDepth = 0
    position = 0
    isEmpty = true
  }

  /// Adds the dollars of one line. A backslash takes the byte after it out of the count.
  mutating func read(_ bytes: ByteView, from start: Int, to end: Int, line: Int) {
    isEmpty = false
    var offset = start
    while offset < end {
      switch bytes[offset] {
      case .backslash:
        offset += 1
        if offset < end { countLoosely(bytes[offset]) }
      case .leftBrace:
        groups.append(-1)
        looseDepth += 1
      case .rightBrace:
        countLoosely(.rightBrace)
        // What was before a brace that nothing opened has no partner behind it.
        if groups.count > 1 { groups.removeLast() } else { groups[0] = -1 }
      case .dollar: add(Dollar(offset: offset, line: line))
      default: break
      }
      offset += 1
    }
  }

  private mutating func countLoosely(_ byte: UInt8) {
    if byte == .leftBrace { looseDepth += 1 } else if byte == .rightBrace { looseDepth -= 1 }
    leastDepth = min(leastDepth, looseDepth)
  }

  private mutating func add(_ dollar: Dollar) {
    let previous = groups[groups.count - 1]
    if previous >= 0 { dollars[previous].next = dollars.count }
    groups[groups.count - 1] = dollars.count
    dollars.append(dollar)
    dollars[dollars.count - 1].endsLooseGroup = looseDepth == 0 && leastDepth == 0
    looseDepth = 0
    leastDepth = 0
  }

  /// The index of the dollar at `offset`. Offsets must be asked for in ascending order; O(1) in the long run.
  mutating func index(at offset: Int) -> Int? {
    while position < dollars.count, dollars[position].offset < offset { position += 1 }
    return position < dollars.count && dollars[position].offset == offset ? position : nil
  }

  /// Whether the dollar at `index` and the next byte are `$$`.
  func isDouble(_ index: Int) -> Bool {
    index + 1 < dollars.count && dollars[index + 1].offset == dollars[index].offset + 1
  }

  /// The `$$` that closes the one at `index`, with something between. Where braces do not match, the next one.
  func doublePartner(of index: Int) -> Dollar? {
    guard isDouble(index) else { return nil }
    let next = dollars[index + 1].next >= 0 ? dollars[index + 1].next : index + 2
    guard next < dollars.count, isDouble(next), dollars[next].offset > dollars[index].offset + 2 else { return nil }
    return dollars[next]
  }

  /// The dollar that closes the one at `index`, with something between. Where braces do not match, the next one if
  /// they do with a backslash less, as Markdown makes it where nobody knows formulas.
  ///
  ///     $x \in \{1..9}$
  func partner(of index: Int) -> Dollar? {
    var next = dollars[index].next
    if next < 0, index + 1 < dollars.count, dollars[index + 1].endsLooseGroup { next = index + 1 }
    guard next >= 0, dollars[next].offset > dollars[index].offset + 1 else { return nil }
    return dollars[next]
  }
}
