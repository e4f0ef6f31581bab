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

  /// Passes over the breaks that begin before `offset`.
  mutating func drop(before offset: Int) {
    while nextStart < offset { _ = removeFirst() }
  }

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
