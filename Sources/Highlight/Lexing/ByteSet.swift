import SourceText

/// A set of bytes that holds all bytes beyond ASCII, or none: so no match ends inside of a character of UTF-8.
struct ByteSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  var holdsNonASCII = false

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  static let digits = ByteSet(0x30...0x39)
  static let letters = ByteSet(0x41...0x5A).union(ByteSet(0x61...0x7A))
  static let blanks = ByteSet([.space, .tab])
  static let whitespace = ByteSet(0x09...0x0D).union(ByteSet([.space]))
  /// Letters, digits, the underscore, and all that is not ASCII.
  static let word: ByteSet = {
    var set = letters.union(digits)
    set.insert(.underscore)
    set.holdsNonASCII = true
    return set
  }()
  static let all = ByteSet().inverted

  func contains(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<64: low >> byte & 1 == 1
    case ..<128: high >> (byte - 64) & 1 == 1
    default: holdsNonASCII
    }
  }

  mutating func insert(_ byte: UInt8) {
    switch byte {
    case ..<64: low |= 1 << byte
    case ..<128: high |= 1 << (byte - 64)
    default: holdsNonASCII = true
    }
  }

  mutating func remove(_ byte: UInt8) {
    switch byte {
    case ..<64: low &= ~(1 << byte)
    case ..<128: high &= ~(1 << (byte - 64))
    default: break
    }
  }

  func union(_ other: ByteSet) -> ByteSet {
    var set = self
    set.low |= other.low
    set.high |= other.high
    set.holdsNonASCII = holdsNonASCII || other.holdsNonASCII
    return set
  }

  var inverted: ByteSet {
    var set = ByteSet()
    set.low = ~low
    set.high = ~high
    set.holdsNonASCII = !holdsNonASCII
    return set
  }

  /// The set with both cases of each letter in it.
  var ignoringCase: ByteSet {
    var set = self
    for letter in UInt8(0x61)...0x7A where contains(letter) || contains(letter - 0x20) {
      set.insert(letter)
      set.insert(letter - 0x20)
    }
    return set
  }
}
