import SourceText

extension Lexer {
  /// How far a rule looks before it must have decided: so a rule that fails costs no more than that. Only the last part
  /// of a pattern, after which nothing can fail, reads on.
  static var reach: Int { 500 }

  /// The offset after what the instructions at `start` match at `position`, or -1.
  ///
  /// Recursion is as deep as groups stand in groups in the pattern, whatever the code.
  func match(_ start: Int, at position: Int, reach: Int) -> Int {
    var position = position
    var counter = start
    while true {
      let instruction = instructions[counter]
      let operand = Int(instruction.operand)
      switch instruction.operation {
      case .success: return position
      case .set:
        guard position < end, sets[operand << 8 | Int(code[position])] else { return -1 }
        position = endOfCharacter(at: position)
      case .run:
        position = matchRun(instruction, at: position, reach: reach)
      case .byte:
        guard position < end, code[position] == UInt8(truncatingIfNeeded: operand) else { return -1 }
        position += 1
      case .group:
        position = matchGroup(instruction, at: position, reach: reach)
      case .alternative: preconditionFailure("an alternative is only reached through its group")
      case .ahead:
        if matchAlternatives(operand, at: position, reach: reach) < 0 { return -1 }
      case .notAhead:
        if matchAlternatives(operand, at: position, reach: reach) >= 0 { return -1 }
      case .behind:
        guard position > 0, sets[operand << 8 | Int(code[position - 1])] else { return -1 }
      case .notBehind:
        if position > 0, sets[operand << 8 | Int(code[position - 1])] { return -1 }
      case .lineStart:
        guard isLineStart(position) else { return -1 }
      case .lineEnd:
        guard position == end || code[position].isLineEnding else { return -1 }
      case .textStart:
        if position > 0 { return -1 }
      case .wordBoundary:
        guard isWord(position - 1) != isWord(position) else { return -1 }
      case .kept:
        position = matchKept(at: position)
      case .keptWidth:
        position = matchKeptWidth(at: position)
      }
      if position < 0 { return -1 }
      counter += 1
    }
  }

  @inline(__always)
  private func matchRun(_ instruction: Instruction, at start: Int, reach: Int) -> Int {
    let limit = instruction.isLast ? end : min(end, reach)
    if start > limit { return -1 }
    if instruction.max == Pattern.unbounded {
      let position = endOfRun(of: Int(instruction.operand), from: start, to: limit)
      // At the limit more may come, or half a character.
      if position == limit, limit < end { return -1 }
      return position - start >= Int(instruction.min) ? position : -1
    }
    var position = start
    var count = 0
    while count < Int(instruction.max), position < limit, sets[Int(instruction.operand) << 8 | Int(code[position])] {
      position = endOfCharacter(at: position)
      count += 1
    }
    return count >= Int(instruction.min) ? position : -1
  }

  private func matchGroup(_ instruction: Instruction, at start: Int, reach: Int) -> Int {
    var position = start
    var count = 0
    while count < Int(instruction.max) || instruction.max == Pattern.unbounded {
      let reach = instruction.isLast ? position + Self.reach : reach
      let next = position > reach ? -1 : matchAlternatives(Int(instruction.operand), at: position, reach: reach)
      if next < 0 { break }
      count += 1
      if next == position { break }
      position = next
    }
    return count >= Int(instruction.min) ? position : -1
  }

  private func matchAlternatives(_ heads: Int, at position: Int, reach: Int) -> Int {
    var head = heads
    while true {
      let next = match(Int(instructions[head].operand), at: position, reach: reach)
      if next >= 0 { return next }
      if instructions[head].max == 0 { return -1 }
      head += 1
    }
  }

  private func matchKept(at start: Int) -> Int {
    let frame = frames[frames.count - 1]
    let count = frame.keptEnd - frame.keptStart
    guard start + count <= end else { return -1 }
    for index in 0..<count where code[start + index] != code[frame.keptStart + index] { return -1 }
    return start + count
  }

  private func matchKeptWidth(at start: Int) -> Int {
    let frame = frames[frames.count - 1]
    let after = start + frame.keptEnd - frame.keptStart
    guard after <= end else { return -1 }
    for index in start..<after where !code[index].isSpaceOrTab { return -1 }
    return after
  }

  /// The offset after the bytes of a set.
  @inline(__always)
  func endOfRun(of set: Int, from start: Int, to limit: Int) -> Int {
    var position = start
    while position < limit, sets[set << 8 | Int(code[position])] { position += 1 }
    return position
  }

  @inline(__always)
  private func endOfCharacter(at position: Int) -> Int {
    var next = position + 1
    if code[position] >= 0x80 {
      while next < end, code[next] & 0xC0 == 0x80 { next += 1 }
    }
    return next
  }

  private func isLineStart(_ position: Int) -> Bool {
    guard position > 0 else { return true }
    let before = code[position - 1]
    return before == .lineFeed || before == .carriageReturn && (position == end || code[position] != .lineFeed)
  }

  private func isWord(_ position: Int) -> Bool {
    guard position >= 0, position < end else { return false }
    let byte = code[position]
    return byte.isAlphanumeric || byte == .underscore || byte >= 0x80
  }
}
