/// A set of Unicode scalars: what a class such as `[^a-f\s]` stands for.
struct ScalarSet: Hashable, Sendable {
  /// Ascending, apart from one another.
  private(set) var ranges: [ClosedRange<UInt32>]
  /// The members below 128, a bit each, since nearly every question is about one of them.
  private var low: (UInt64, UInt64) = (0, 0)

  static let all: ClosedRange<UInt32> = 0...0x10FFFF

  init(_ unordered: [ClosedRange<UInt32>]) {
    ranges = []
    for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound &+ 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    for scalar in UInt32(0)..<128 where search(scalar) {
      if scalar < 64 { low.0 |= 1 << UInt64(scalar) } else { low.1 |= 1 << UInt64(scalar - 64) }
    }
  }

  static func == (left: Self, right: Self) -> Bool { left.ranges == right.ranges }

  func hash(into hasher: inout Hasher) { hasher.combine(ranges) }

  /// Whether `scalar` is a member. O(1) below 128, else O(log ranges).
  func contains(_ scalar: UInt32) -> Bool {
    if scalar < 64 { return low.0 >> UInt64(scalar) & 1 != 0 }
    if scalar < 128 { return low.1 >> UInt64(scalar - 64) & 1 != 0 }
    return search(scalar)
  }

  private func search(_ scalar: UInt32) -> Bool {
    var places = 0..<ranges.count
    while !places.isEmpty {
      let middle = (places.lowerBound + places.upperBound) / 2
      if ranges[middle].contains(scalar) { return true }
      places = ranges[middle].upperBound < scalar ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return false
  }

  /// Whether a member is no ASCII character.
  var hasMembersBeyondASCII: Bool { ranges.last.map { $0.upperBound >= 128 } ?? false }

  /// Every scalar that is no member.
  var inverted: ScalarSet {
    var gaps: [ClosedRange<UInt32>] = []
    var next = Self.all.lowerBound
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.all.upperBound { gaps.append(next...Self.all.upperBound) }
    return ScalarSet(gaps)
  }

  /// With the other case of every ASCII letter in it.
  var ignoringCase: ScalarSet {
    var more = ranges
    for letter in UInt32(0x61)...0x7A {
      if contains(letter) { more.append(letter - 32...letter - 32) }
      if contains(letter - 32) { more.append(letter...letter) }
    }
    return ScalarSet(more)
  }

  // MARK: The classes that have an escape

  /// `\d`
  static let digits = ScalarSet([0x30...0x39])
  /// `\w`
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  /// `\s`: ECMA-262's WhiteSpace and LineTerminator.
  static let whitespace = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
    0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])
  /// `.`: everything but ECMA-262's LineTerminator.
  static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverted
}
