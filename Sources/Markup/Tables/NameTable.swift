import SourceText

/// What short ASCII names stand for, read from one text of pairs with blanks between them.
///
///     amp=26 ngE=2267.338
///     ^^^ ^^
///     name value
///
/// Open addressing over twice as many slots as there are names, so that a lookup reads one or two of them.
struct NameTable: Sendable {
  /// One pair in eight bytes. A slot whose name has no length is free.
  private struct Slot: Sendable {
    var start: UInt32 = 0
    var nameLength: UInt8 = 0
    var valueLength: UInt8 = 0
    /// Bits of the hash that did not choose the slot.
    var tag: UInt16 = 0
  }

  /// The text, which also holds the values.
  let bytes: [UInt8]
  private var slots: [Slot]
  private var longestName = 0

  /// Reads `text`. O(bytes): up to 0.3 ms for the tables here, so keep each in a lazy global.
  init(_ text: StaticString) {
    bytes = text.withUTF8Buffer { unsafe Array($0) }
    let count = bytes.count { $0 == .equals }
    var capacity = 2
    while capacity < 2 * count { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    var index = 0
    while index < bytes.count {
      if bytes[index] <= .space {
        index += 1
        continue
      }
      let start = index
      while bytes[index] != .equals { index += 1 }
      let equals = index
      while index < bytes.count, bytes[index] > .space { index += 1 }
      insert(start: start, equals: equals, end: index)
    }
  }

  private mutating func insert(start: Int, equals: Int, end: Int) {
    longestName = max(longestName, equals - start)
    let hash = bytes.withUnsafeBufferPointer { Self.hash(ByteView($0), start, equals) }
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].nameLength > 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(
      start: UInt32(start), nameLength: UInt8(equals - start), valueLength: UInt8(end - equals - 1),
      tag: UInt16(truncatingIfNeeded: hash >> 16))
  }

  /// The place in `bytes` of the value of the name at `source[from..<to]`.
  /// O(length of the name), and O(1) for what is longer than every name.
  func value(of source: ByteView, from: Int, to: Int) -> Range<Int>? {
    guard from < to, to - from <= longestName else { return nil }
    let hash = Self.hash(source, from, to)
    let tag = UInt16(truncatingIfNeeded: hash >> 16)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while true {
      let slot = slots[place]
      if slot.nameLength == 0 { return nil }
      if slot.tag == tag, Int(slot.nameLength) == to - from, matches(source, from, slot) {
        let start = Int(slot.start) + Int(slot.nameLength) + 1
        return start..<start + Int(slot.valueLength)
      }
      place = (place + 1) & (slots.count - 1)
    }
  }

  private func matches(_ source: ByteView, _ from: Int, _ slot: Slot) -> Bool {
    for offset in 0..<Int(slot.nameLength) where source[from + offset] != bytes[Int(slot.start) + offset] {
      return false
    }
    return true
  }

  /// FNV-1a, with its high bits, which mix best, folded into the low ones.
  private static func hash(_ bytes: ByteView, _ from: Int, _ to: Int) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in from..<to { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash ^ (hash >> 15)
  }
}
