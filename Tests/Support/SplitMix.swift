/// Steele, Lea and Flood's generator: the same numbers on every machine.
package struct SplitMix {
  private var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  package mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// A short stretch of `text`, perhaps an empty one.
  package mutating func stretch(of text: [UInt8]) -> Range<Int> {
    let start = below(text.count + 1)
    return start..<min(text.count, start + below(12))
  }
}
