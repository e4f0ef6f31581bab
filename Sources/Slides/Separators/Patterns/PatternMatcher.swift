import SourceText

/// Walks through a program beside a text, tries what comes first and goes back where that fails.
///
/// It remembers each place of the program at which it has stood at an offset of the text. What has failed once fails
/// always, since nothing depends on the way there; so no place is looked at twice, and all matches in a text together
/// take O(program × text).
struct PatternMatcher {
  private let program: PatternProgram
  private let bytes: [UInt8]
  private let start: Int

  /// Where the walk has been, except on the way to a match.
  private var visited: StateSet
  /// The places inside lookarounds from which they match.
  private var succeeded: StateSet
  /// What is still to be tried, last first.
  private var choices: [Choice] = []
  /// The lookarounds that the walk is in; as many as stand inside one another.
  private var looks: [Look] = []
  /// The states on the way from the beginning to here.
  private var trail: [Int] = []
  /// The number of instructions that were followed: what the time is made of.
  private(set) var steps = 0

  private struct Choice {
    let address: Int
    let offset: Int
    let trailCount: Int
  }

  private struct Look {
    let isNegative: Bool
    let next: Int
    let offset: Int
    let choiceCount: Int
    let trailCount: Int
  }

  /// Searches `bytes` from `start` on, as if nothing stood before.
  init(_ program: PatternProgram, in bytes: [UInt8], from start: Int) {
    self.program = program
    self.bytes = bytes
    self.start = start
    let states = (bytes.count - start + 1) * program.slotCount
    visited = StateSet(below: states)
    succeeded = StateSet(below: program.hasLooks ? states : 0)
  }

  /// The first match at or after `offset`. The offsets of successive calls must not descend.
  mutating func nextMatch(from offset: Int) -> PatternMatch? {
    var offset = offset
    while let beginning = nextBeginning(from: offset) {
      if let (end, tag) = match(at: beginning) { return PatternMatch(start: beginning, end: end, tag: tag) }
      offset = beginning + 1
    }
    return nil
  }

  /// Where a match can begin at or after `offset`.
  private func nextBeginning(from offset: Int) -> Int? {
    var offset = offset
    while offset <= bytes.count {
      if program.beginsAtLineStart, !PatternAssertion.lineStart.holds(at: offset, in: bytes, from: start) {
        offset += 1
      } else if let first = program.firstBytes, offset == bytes.count || !first[Int(bytes[offset])] {
        offset += 1
      } else if offset < bytes.count, bytes[offset] & 0xC0 == 0x80 {
        // Inside a character.
        offset += 1
      } else {
        return offset
      }
    }
    return nil
  }

  // MARK: The walk

  private mutating func match(at beginning: Int) -> (end: Int, tag: Int)? {
    var (address, offset) = (program.entry, beginning)
    while true {
      steps += 1
      var isAlive = true
      if program.slots[address] >= 0 {
        let state = (offset - start) * program.slotCount + program.slots[address]
        if visited.insert(state) {
          trail.append(state)
        } else if program.hasLooks, succeeded.contains(state) {
          (address, isAlive) = (0, true)
        } else {
          isAlive = false
        }
      }
      if isAlive {
        switch program.instructions[address] {
        case .accept(let tag):
          guard let look = looks.popLast() else { return (offset, finish(tag)) }
          for state in trail[look.trailCount...] { _ = succeeded.insert(state) }
          trail.removeSubrange(look.trailCount...)
          choices.removeSubrange(look.choiceCount...)
          (address, offset, isAlive) = (look.next, look.offset, !look.isNegative)
        case .split(let first, let second):
          choices.append(Choice(address: second, offset: offset, trailCount: trail.count))
          address = first
        case .look(let body, let isNegative, let next):
          looks.append(
            Look(
              isNegative: isNegative, next: next, offset: offset, choiceCount: choices.count,
              trailCount: trail.count))
          address = body
        case let instruction:
          isAlive = follow(instruction, &address, &offset)
        }
      }
      if !isAlive, !goBack(&address, &offset) { return nil }
    }
  }

  /// Ends the walk at a match. Its states are no failures; those of the next match come after them in the text.
  private mutating func finish(_ tag: Int) -> Int {
    for state in trail { visited.remove(state) }
    trail.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
    return tag
  }

  /// Goes on with what is still to be tried.
  ///
  /// - Returns: Whether there is anything.
  private mutating func goBack(_ address: inout Int, _ offset: inout Int) -> Bool {
    while let look = looks.last, choices.count == look.choiceCount {
      looks.removeLast()
      trail.removeSubrange(look.trailCount...)
      if look.isNegative {
        (address, offset) = (look.next, look.offset)
        return true
      }
    }
    guard let choice = choices.popLast() else {
      trail.removeAll(keepingCapacity: true)
      return false
    }
    trail.removeSubrange(choice.trailCount...)
    (address, offset) = (choice.address, choice.offset)
    return true
  }

  /// Does what an instruction asks for that has one way on.
  private func follow(
    _ instruction: PatternProgram.Instruction, _ address: inout Int, _ offset: inout Int
  ) -> Bool {
    switch instruction {
    case .byte(let byte, let isBackward, let next):
      guard isBackward ? offset > start : offset < bytes.count, bytes[isBackward ? offset - 1 : offset] == byte
      else { return false }
      offset += isBackward ? -1 : 1
      address = next
    case .set(let index, let isBackward, let next):
      guard isBackward ? offset > start : offset < bytes.count else { return false }
      let found =
        isBackward ? scalar(in: bytes, before: offset, from: start) : scalar(in: bytes, at: offset)
      guard program.sets[index].contains(found.value) else { return false }
      offset += isBackward ? -found.length : found.length
      address = next
    case .assertion(let kind, let next):
      guard kind.holds(at: offset, in: bytes, from: start) else { return false }
      address = next
    case .accept, .fail, .split, .look: return false
    }
    return true
  }
}
