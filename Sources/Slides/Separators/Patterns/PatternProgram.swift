/// A regular expression as instructions. A walk over them never comes back to a place in the text without having used
/// up text in between, so that what has failed there once fails there always.
struct PatternProgram: Sendable {
  /// An index into `instructions`.
  typealias Address = Int

  enum Instruction: Sendable {
    /// The end: the match is that of the choice `tag`.
    case accept(tag: Int)
    case fail
    /// Uses up a byte, or the byte before.
    case byte(UInt8, isBackward: Bool, next: Address)
    /// Uses up a scalar that is in `sets[index]`, or the scalar before.
    case set(index: Int, isBackward: Bool, next: Address)
    /// Tries `first`, and `second` when that fails.
    case split(first: Address, second: Address)
    case assertion(PatternAssertion, next: Address)
    /// Goes on where the walk from `body` ends at an `accept`, or where it does not.
    case look(body: Address, isNegative: Bool, next: Address)
  }

  var instructions: [Instruction] = [.accept(tag: 0), .fail]
  var sets: [ScalarSet] = []
  var entry: Address = 0
  /// The number among those whose visits are remembered, or -1: the instructions that more than one way leads to.
  private(set) var slots: [Int] = []
  private(set) var slotCount = 0
  private(set) var hasLooks = false
  /// Whether a match can only begin where a line does.
  private(set) var beginsAtLineStart = false
  /// Whether a match can begin with the byte; nil when it may be empty.
  private(set) var firstBytes: [Bool]?

  /// Finds out what makes walking fast, once the instructions are complete. O(instructions).
  mutating func link() {
    var ways = [Int](repeating: 0, count: instructions.count)
    for instruction in instructions { for next in instruction.successors { ways[next] += 1 } }
    slots = [Int](repeating: -1, count: instructions.count)
    for (address, instruction) in instructions.enumerated() {
      switch instruction {
      case .accept, .fail: continue
      case .split: break
      case .look: hasLooks = true
      case .byte, .set, .assertion: if ways[address] < 2 { continue }
      }
      slots[address] = slotCount
      slotCount += 1
    }
    findBeginnings()
  }

  private mutating func findBeginnings() {
    var first: [Bool]? = [Bool](repeating: false, count: 256)
    beginsAtLineStart = true
    // Whether an instruction was reached, without and with the start of a line before it.
    var reached = [[Bool]](repeating: [Bool](repeating: false, count: 2), count: instructions.count)
    var left = [(address: entry, isAtLineStart: false)]
    while let (address, isAtLineStart) = left.popLast() {
      guard !reached[address][isAtLineStart ? 1 : 0] else { continue }
      reached[address][isAtLineStart ? 1 : 0] = true
      switch instructions[address] {
      case .fail: continue
      case .accept: first = nil
      case .byte(let byte, _, _): first?[Int(byte)] = true
      case .set(let index, _, _): sets[index].addFirstBytes(to: &first)
      case .split(let one, let other):
        left += [(one, isAtLineStart), (other, isAtLineStart)]
        continue
      case .assertion(let kind, let next):
        left.append((next, isAtLineStart || kind == .lineStart))
        continue
      case .look(_, _, let next):
        left.append((next, isAtLineStart))
        continue
      }
      if !isAtLineStart { beginsAtLineStart = false }
    }
    firstBytes = first
  }
}

extension PatternProgram.Instruction {
  fileprivate var successors: [PatternProgram.Address] {
    switch self {
    case .accept, .fail: []
    case .byte(_, _, let next), .set(_, _, let next), .assertion(_, let next): [next]
    case .split(let first, let second): [first, second]
    case .look(let body, _, let next): [body, next]
    }
  }
}

extension ScalarSet {
  /// The bytes that its members begin with; all of those beyond ASCII when it has any there.
  fileprivate func addFirstBytes(to first: inout [Bool]?) {
    for byte in 0..<128 where contains(UInt32(byte)) { first?[byte] = true }
    if hasMembersBeyondASCII { for byte in 128..<256 { first?[byte] = true } }
  }
}
