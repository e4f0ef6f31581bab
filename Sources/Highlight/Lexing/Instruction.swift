/// One step of a compiled pattern, in eight bytes. A sequence is a run of them that ends with `.success`.
struct Instruction: Sendable {
  enum Operation: UInt8, Sendable {
    case success
    /// One character out of the set numbered `operand`.
    case set
    /// From `min` to `max` of them.
    case run
    /// The byte that `operand` is; part of a character beyond ASCII.
    case byte
    /// From `min` to `max` times the first alternative that matches of those from `operand` on.
    case group
    /// The head of an alternative: its sequence is at `operand`, and the next head, if `max` is 1, comes next.
    case alternative
    case ahead, notAhead
    case behind, notBehind
    case lineStart, lineEnd, textStart, wordBoundary, kept, keptWidth
  }

  var operation: Operation
  var min: UInt8 = 0
  var max: UInt8 = 0
  /// Whether nothing comes after it, so that however much it reads is never read again.
  var isLast = false
  var operand: UInt16 = 0
}

/// Patterns as instructions, one after the other.
struct Program: Sendable {
  private(set) var code: [Instruction] = []
  /// 256 entries a set.
  private(set) var sets: [Bool] = []
  private var setNumbers: [ByteSet: UInt16] = [:]

  /// The number of `set`, the same for the same set.
  mutating func number(of set: ByteSet) -> UInt16 {
    if let number = setNumbers[set] { return number }
    let number = UInt16(setNumbers.count)
    setNumbers[set] = number
    for byte in UInt8.min...UInt8.max { sets.append(set.contains(byte)) }
    return number
  }

  /// Adds `pattern`, and returns where it starts.
  mutating func add(_ pattern: Pattern, isLast: Bool) -> UInt16 {
    var sequence: [Instruction] = []
    let parts: [Pattern] = if case .sequence(let parts) = pattern { parts } else { [pattern] }
    for (index, part) in parts.enumerated() {
      sequence.append(instruction(for: part, isLast: isLast && index == parts.count - 1))
    }
    let start = UInt16(code.count)
    code += sequence
    code.append(Instruction(operation: .success))
    return start
  }

  private mutating func instruction(for pattern: Pattern, isLast: Bool) -> Instruction {
    switch pattern {
    case .byte(let byte): return Instruction(operation: .byte, operand: UInt16(byte))
    case .set(let set): return Instruction(operation: .set, operand: number(of: set))
    case .sequence, .choice: return group(pattern, .group, min: 1, max: 1, isLast: isLast)
    case .repeated(.set(let set), let min, let max):
      return Instruction(operation: .run, min: min, max: max, isLast: isLast, operand: number(of: set))
    case .repeated(let part, let min, let max):
      return group(part, .group, min: min, max: max, isLast: isLast)
    case .ahead(let part, let wanted): return group(part, wanted ? .ahead : .notAhead, min: 1, max: 1, isLast: false)
    case .behind(let set, let wanted):
      return Instruction(operation: wanted ? .behind : .notBehind, operand: number(of: set))
    case .lineStart: return Instruction(operation: .lineStart)
    case .lineEnd: return Instruction(operation: .lineEnd)
    case .textStart: return Instruction(operation: .textStart)
    case .wordBoundary: return Instruction(operation: .wordBoundary)
    case .kept: return Instruction(operation: .kept)
    case .keptWidth: return Instruction(operation: .keptWidth)
    }
  }

  private mutating func group(
    _ pattern: Pattern, _ operation: Instruction.Operation, min: UInt8, max: UInt8, isLast: Bool
  ) -> Instruction {
    let alternatives: [Pattern] = if case .choice(let parts) = pattern { parts } else { [pattern] }
    let bodies = alternatives.map { add($0, isLast: isLast) }
    let heads = UInt16(code.count)
    for (index, body) in bodies.enumerated() {
      code.append(Instruction(operation: .alternative, max: index + 1 < bodies.count ? 1 : 0, operand: body))
    }
    return Instruction(operation: operation, min: min, max: max, isLast: isLast, operand: heads)
  }
}
