/// A set of small numbers, in pages that are made when something is put into them: most texts are looked at in few
/// places only.
struct StateSet {
  private var pages: [[UInt64]]
  private static let pageBits = 1 << 15

  /// Room for the numbers below `count`.
  init(below count: Int) {
    pages = [[UInt64]](repeating: [], count: count / Self.pageBits + 1)
  }

  func contains(_ state: Int) -> Bool {
    let page = pages[state / Self.pageBits]
    return !page.isEmpty && page[state % Self.pageBits / 64] >> UInt64(state % 64) & 1 != 0
  }

  /// - Returns: Whether it was not there yet.
  mutating func insert(_ state: Int) -> Bool {
    let page = state / Self.pageBits
    if pages[page].isEmpty { pages[page] = [UInt64](repeating: 0, count: Self.pageBits / 64) }
    let bit = UInt64(1) << UInt64(state % 64)
    let word = state % Self.pageBits / 64
    defer { pages[page][word] |= bit }
    return pages[page][word] & bit == 0
  }

  /// `state` is there.
  mutating func remove(_ state: Int) {
    pages[state / Self.pageBits][state % Self.pageBits / 64] &= ~(1 << UInt64(state % 64))
  }
}
