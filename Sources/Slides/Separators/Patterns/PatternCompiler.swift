/// Turns a tree into instructions, from the end to the beginning: each part is told where the walk goes on.
///
/// It is told two places: where to go when nothing has been used up since the innermost repetition began, and where
/// otherwise. JavaScript throws away a repetition that uses up nothing; here the first place is then a dead end.
/// ECMA-262, §22.2.2.3.1.
struct PatternCompiler {
  typealias Address = PatternProgram.Address

  private(set) var program = PatternProgram()
  /// Whether the program has outgrown its limit, and is not to be used.
  private(set) var isTooLarge = false
  private var work = 0
  private var isBackward = false

  private let limit: Int
  private static let accept: Address = 0
  private static let dead: Address = 1

  /// A program that matches the first of `choices` that can be matched, and tells which by its place. It has at most
  /// `limit` instructions.
  init(_ choices: [PatternNode], limit: Int) {
    self.limit = limit
    var entry: Address?
    for (tag, node) in choices.enumerated().reversed() {
      let end = tag == 0 ? Self.accept : emit(.accept(tag: tag))
      let start = compile(node, empty: end, used: end)
      entry = entry.map { emit(.split(first: start, second: $0)) } ?? start
    }
    program.entry = entry ?? Self.dead
    if !isTooLarge { program.link() }
  }

  private mutating func emit(_ instruction: PatternProgram.Instruction) -> Address {
    guard program.instructions.count < limit else {
      isTooLarge = true
      return Self.dead
    }
    program.instructions.append(instruction)
    return program.instructions.count - 1
  }

  private mutating func split(_ body: Address, _ exit: Address, isGreedy: Bool) -> Address {
    emit(isGreedy ? .split(first: body, second: exit) : .split(first: exit, second: body))
  }

  /// - Returns: Where a walk through `node` begins that has used up nothing so far.
  private mutating func compile(_ node: PatternNode, empty: Address, used: Address) -> Address {
    work += 1
    // Parts without instructions must not be repeated for long either.
    if work > 50 * limit { isTooLarge = true }
    guard !isTooLarge else { return Self.dead }
    switch node {
    case .scalar(let value): return compile(value, next: used)
    case .set(let set): return emit(.set(index: index(of: set), isBackward: isBackward, next: used))
    case .assertion(let kind): return emit(.assertion(kind, next: empty))
    case .sequence(let parts): return compile(sequence: parts, empty: empty, used: used)
    case .choice(let parts):
      var entry = compile(parts[parts.count - 1], empty: empty, used: used)
      for part in parts.dropLast().reversed() {
        entry = emit(.split(first: compile(part, empty: empty, used: used), second: entry))
      }
      return entry
    case .repeated(let body, let least, let most, let isGreedy):
      return compile(body, atLeast: least, atMost: most, isGreedy: isGreedy, empty: empty, used: used)
    case .look(let body, let isBehind, let isNegative):
      let direction = isBackward
      isBackward = isBehind
      let start = compile(body, empty: Self.accept, used: Self.accept)
      isBackward = direction
      return emit(.look(body: start, isNegative: isNegative, next: empty))
    }
  }

  private mutating func compile(_ scalar: UInt32, next: Address) -> Address {
    // A lone surrogate is no text.
    guard let character = Unicode.Scalar(scalar) else { return Self.dead }
    let encoded = Array(String(Character(character)).utf8)
    var entry = next
    for byte in isBackward ? encoded : encoded.reversed() {
      entry = emit(.byte(byte, isBackward: isBackward, next: entry))
    }
    return entry
  }

  private mutating func index(of set: ScalarSet) -> Int {
    if let index = program.sets.firstIndex(of: set) { return index }
    program.sets.append(set)
    return program.sets.count - 1
  }

  private mutating func compile(sequence parts: [PatternNode], empty: Address, used: Address) -> Address {
    let parts = isBackward ? parts.reversed() : parts
    // How many parts can be reached without having used up anything.
    let reached = (parts.firstIndex { !$0.canBeEmpty } ?? parts.count) + 1
    var (empty, used) = (empty, used)
    for (place, part) in parts.enumerated().reversed() {
      let afterText = place > 0 || empty == used ? compile(part, empty: used, used: used) : Self.dead
      empty = place < reached && empty != used ? compile(part, empty: empty, used: used) : afterText
      used = afterText
    }
    return empty
  }

  // MARK: Repetitions

  private mutating func compile(
    _ body: PatternNode, atLeast least: Int, atMost most: Int?, isGreedy: Bool, empty: Address, used: Address
  ) -> Address {
    var (empty, used) = (empty, used)
    var least = least
    let canBeEmpty = body.canBeEmpty
    if let most {
      let exit = (empty: empty, used: used)
      for _ in least..<max(most, least) where !isTooLarge {
        let start = compile(body, empty: Self.dead, used: used)
        used = split(start, exit.used, isGreedy: isGreedy)
        empty = exit.empty == exit.used ? used : split(start, exit.empty, isGreedy: isGreedy)
      }
    } else {
      let loop = emit(.fail)
      let start = compile(body, empty: Self.dead, used: loop)
      program.instructions[loop] =
        isGreedy ? .split(first: start, second: used) : .split(first: used, second: start)
      if least > 0, !canBeEmpty {
        // The last repetition that must be there is the loop's own.
        least -= 1
        (empty, used) = (start, start)
      } else {
        empty = empty == used ? loop : split(start, empty, isGreedy: isGreedy)
        used = loop
      }
    }
    for _ in 0..<least where !isTooLarge {
      let afterText = compile(body, empty: used, used: used)
      empty = canBeEmpty && empty != used ? compile(body, empty: empty, used: used) : afterText
      used = afterText
    }
    return empty
  }
}
