import SourceText

/// The section breaks that are still to come.
struct BreakQueue {
  private let breaks: [SectionBreak]
  private var index = 0
  /// The first break at or after `index` that ends fences; found as it is needed, so that looking is O(1) in the long run.
  private var endingIndex = 0
  /// The same for the first break that ends everything.
  private var forcedIndex = 0
  /// Where the next break begins, or `Int.max`.
  private(set) var nextStart: Int

  init(_ breaks: [SectionBreak]) {
    self.breaks = breaks
    nextStart = breaks.first.map { Int($0.range.start) } ?? .max
  }

  var isEmpty: Bool { index == breaks.count }

  mutating func removeFirst() -> SectionBreak {
    defer {
      index += 1
      nextStart = index < breaks.count ? Int(breaks[index].range.start) : .max
    }
    return breaks[index]
  }

  /// Where the next break begins that would end a fence, or `Int.max`.
  mutating func nextEnding() -> Int {
    endingIndex = max(endingIndex, index)
    while endingIndex < breaks.count, !breaks[endingIndex].endsFences { endingIndex += 1 }
    return endingIndex < breaks.count ? Int(breaks[endingIndex].range.start) : .max
  }

  /// Where the next break begins that ends everything, or `Int.max`.
  mutating func nextForced() -> Int {
    forcedIndex = max(forcedIndex, index)
    while forcedIndex < breaks.count, !breaks[forcedIndex].isForced { forcedIndex += 1 }
    return forcedIndex < breaks.count ? Int(breaks[forcedIndex].range.start) : .max
  }
}

extension BlockParser {
  /// Cuts the text at the break that begins at `start`, unless the line is inside something that protects it.
  ///
  /// - Returns: Where to read on, or nil when the line is text.
  mutating func readBreak(at start: Int, lineEnd: Int) -> Int? {
    while breaks.nextStart < start { _ = breaks.removeFirst() }
    guard breaks.nextStart == start else { return nil }
    let next = breaks.removeFirst()
    cursor = LineCursor(at: start, to: lineEnd, in: bytes)
    matchContainers()
    if !next.isForced, matched == open.count, isProtected, start < leaf.forcedEnd { return nil }
    close(downTo: 0)
    matched = 0
    isBlankLine = false
    var record = BlockRecord(.sectionBreak, start: Int(next.range.start), end: Int(next.range.end))
    record.detail = next.tag
    record.subtreeEnd = UInt32(records.count + 1)
    records.append(record)
    contentEnd = Int(next.range.end)
    return max(Int(next.contentStart), start)
  }

  /// Whether the open leaf keeps its lines whatever they look like.
  private var isProtected: Bool {
    switch leaf.kind {
    case .fencedCode, .mathBlock: true
    case .htmlBlock: leaf.htmlKind == 2
    case .none, .paragraph, .indentedCode, .table: false
    }
  }
}
