import SourceText

/// Where the fences of a text could be closed, so that one which never is can end at the next section break.
///
/// A fence that spans a break is closed by a later fence of its kind, unless a fence with an info string comes first,
/// which only makes sense when the first fence had been closed:
///
///     ```js          ← never closed
///     let a = 1
///     ---            ← so it ends here
///     ```css         ← because this opens another
///     ```
///
/// Made in one pass over the lines, when the first fence is met in a text that has breaks.
struct FenceEnds {
  /// A line that consists of a fence, with or without an info string.
  private struct Fence {
    var offset: Int
    var length: Int
    /// The index of the next fence in the same table that is longer, or its count.
    var nextLonger = 0
  }

  private var closing: [UInt8: [Fence]] = [.backtick: [], .tilde: []]
  private var opening: [UInt8: [Fence]] = [.backtick: [], .tilde: []]

  init(in bytes: ByteView, from start: Int) {
    var offset = start
    while offset < bytes.count {
      let end = bytes.endOfLine(from: offset)
      let nonspace = bytes.skipBlanks(from: offset, to: min(end, offset + 3))
      let byte = bytes.at(nonspace)
      if byte == .backtick || byte == .tilde, nonspace < end {
        let afterFence = bytes.endOfRun(of: byte, from: nonspace, to: end)
        if afterFence - nonspace >= 3 {
          let fence = Fence(offset: offset, length: afterFence - nonspace)
          if bytes.skipBlanks(from: afterFence, to: end) == end {
            closing[byte]!.append(fence)
          } else if Self.isInfoString(bytes, afterFence, end, byte) {
            opening[byte]!.append(fence)
          }
        }
      }
      offset = end + 1
    }
    for byte in [UInt8.backtick, .tilde] {
      Self.linkLonger(&closing[byte]!)
      Self.linkLonger(&opening[byte]!)
    }
  }

  /// A backtick fence has no backtick in its info string.
  private static func isInfoString(_ bytes: ByteView, _ start: Int, _ end: Int, _ fence: UInt8) -> Bool {
    guard fence == .backtick else { return true }
    for offset in start..<end where bytes[offset] == .backtick { return false }
    return true
  }

  private static func linkLonger(_ fences: inout [Fence]) {
    var longer: [Int] = []
    for index in fences.indices.reversed() {
      while let top = longer.last, fences[top].length <= fences[index].length { longer.removeLast() }
      fences[index].nextLonger = longer.last ?? fences.count
      longer.append(index)
    }
  }

  /// The first fence at or after `offset` of at least `length`. A search passes over at most `length` fences.
  private static func first(in fences: [Fence], from offset: Int, length: Int) -> Int? {
    var range = 0..<fences.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = fences[middle].offset < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    var index = range.lowerBound
    while index < fences.count, fences[index].length < length { index = fences[index].nextLonger }
    return index < fences.count ? fences[index].offset : nil
  }

  /// The offset of the line that closes a fence opened before `offset`, or nil.
  func closingFence(from offset: Int, byte: UInt8, length: Int) -> Int? {
    Self.first(in: closing[byte]!, from: offset, length: length)
  }

  /// The offset of the first line from `offset` on that opens another such fence with an info string, or nil.
  func openingFence(from offset: Int, byte: UInt8, length: Int) -> Int? {
    Self.first(in: opening[byte]!, from: offset, length: length)
  }
}

extension BlockParser {
  /// Where the fence that has just been opened ends although no fence closes it, or `Int.max`. Only for a fence that
  /// stands in no container but divs: the others end where their container does.
  mutating func forcedEndOfFence(from offset: Int) -> Int {
    guard open.count == divDepth else { return .max }
    let nextBreak = breaks.nextEnding()
    guard nextBreak < .max else { return .max }
    if fenceEnds == nil { fenceEnds = FenceEnds(in: bytes, from: offset) }
    guard let ends = fenceEnds,
      let closing = ends.closingFence(from: offset, byte: leaf.fenceByte, length: leaf.fenceLength),
      closing < breaks.nextForced()
    else { return nextBreak }
    guard nextBreak < closing,
      let opening = ends.openingFence(from: nextBreak, byte: leaf.fenceByte, length: leaf.fenceLength)
    else { return .max }
    return opening < closing ? nextBreak : .max
  }
}
