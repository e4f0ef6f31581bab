import SourceText

/// Reads code by the rules of a grammar, with the contexts that are open on a stack of its own.
struct Lexer {
  /// A context that is open.
  struct Frame {
    var context: Int
    /// What the rule that opened it kept, for `\1`.
    var keptStart = 0
    var keptEnd = 0
    /// Where the reading ended before this embedded text, or -1.
    var outerEnd = -1
  }

  let code: [UInt8]
  let instructions: [Instruction]
  let sets: [Bool]
  let grammar: Grammar
  private let dispatch: [UInt16]
  private let candidates: [UInt16]
  private let rules: [Grammar.CompiledRule]
  private let pieces: [Grammar.CompiledPiece]

  private(set) var spans: [HighlightSpan] = []
  private(set) var frames: [Frame] = [Frame(context: 0)]
  /// The end of the code, or of what is embedded at the moment.
  private(set) var end: Int
  private var offset = 0
  /// Where the bytes begin that no rule has matched.
  private var unmatched = 0
  /// The last identifier out of a list, to tell `return /x/` from `a /x/`.
  private(set) var lastWordEnd = -1
  private(set) var lastWordClass = TokenClass.plain
  /// How many rules in a row have read nothing.
  private var idle = 0
  /// The ends of the pieces of the rule that is being tried.
  private var pieceEnds: [Int]

  /// More contexts than this are never entered without reading a byte: a grammar that tries to goes in circles.
  private static let maximumIdle = 64

  init(_ code: [UInt8], _ grammar: Grammar) {
    self.code = code
    self.grammar = grammar
    instructions = grammar.program.code
    sets = grammar.program.sets
    dispatch = grammar.dispatch
    candidates = grammar.candidates
    rules = grammar.rules
    pieces = grammar.pieces
    end = code.count
    pieceEnds = Array(repeating: 0, count: 1 + (grammar.rules.map { Int($0.pieceCount) }.max() ?? 0))
    spans.reserveCapacity(code.count / 8)
  }

  mutating func run() {
    while true {
      if offset >= end {
        flush()
        guard end < code.count else { return }
        closeEmbedded()
        continue
      }
      let list = dispatch[frames[frames.count - 1].context << 8 | Int(code[offset])]
      if list == 0 || !tryRules(Int(list)) { skipCharacter() }
    }
  }

  /// Past a character that no rule matches.
  @inline(__always)
  private mutating func skipCharacter() {
    let byte = code[offset]
    offset += 1
    if byte >= 0x80 {
      while offset < end, code[offset] & 0xC0 == 0x80 { offset += 1 }
    }
  }

  /// Does what the first rule of the list that matches says.
  @inline(__always)
  private mutating func tryRules(_ list: Int) -> Bool {
    var place = list
    while candidates[place] != Grammar.noRule {
      let rule = rules[Int(candidates[place])]
      place += 1
      if rule.condition != .none, !holds(rule.condition) { continue }
      switch rule.kind {
      case .words:
        if tryWord(rule) { return true }
      case .identifier:
        let wordEnd = endOfRun(of: Int(rule.identifierSet), from: offset, to: end)
        finish(wordEnd, rule.tokenClass, rule.action)
        return true
      case .pieces:
        if tryPieces(rule) { return true }
      }
    }
    return false
  }

  private mutating func tryWord(_ rule: Grammar.CompiledRule) -> Bool {
    let set = Int(rule.identifierSet) << 8
    let limit = min(end, offset + grammar.words[Int(rule.words)].longest + 1)
    var hash = WordTable.emptyHash
    var wordEnd = offset
    if rule.ignoresCase {
      while wordEnd < limit, sets[set | Int(code[wordEnd])] {
        hash = WordTable.hash(hash, code[wordEnd].lowercased)
        wordEnd += 1
      }
    } else {
      while wordEnd < limit, sets[set | Int(code[wordEnd])] {
        hash = WordTable.hash(hash, code[wordEnd])
        wordEnd += 1
      }
    }
    guard
      let meaning = grammar.words[Int(rule.words)].meaning(
        of: code, offset, wordEnd, hash: hash, ignoringCase: rule.ignoresCase)
    else { return false }
    lastWordEnd = wordEnd
    lastWordClass = meaning.tokenClass
    finish(wordEnd, meaning.tokenClass, meaning.action)
    return true
  }

  private mutating func tryPieces(_ rule: Grammar.CompiledRule) -> Bool {
    var position = offset
    let first = Int(rule.firstPiece)
    for index in 0..<Int(rule.pieceCount) {
      position = match(Int(pieces[first + index].start), at: position, reach: offset + Self.reach)
      if position < 0 { return false }
      pieceEnds[index] = position
    }
    let kind = grammar.actions[Int(rule.action)].kind
    if position == offset {
      // Nothing was read: all right on the way out, and now and then on the way in.
      if kind == .stay || idle >= Self.maximumIdle { return false }
      if kind != .pop { idle += 1 }
    }
    flush()
    var start = offset
    for index in 0..<Int(rule.pieceCount) {
      emit(start, pieceEnds[index], pieces[first + index].tokenClass)
      start = pieceEnds[index]
    }
    let kept = Int(rule.kept)
    let keptStart = kept > 0 ? pieceEnds[kept - 1] : offset
    if position > offset { idle = 0 }
    offset = position
    unmatched = position
    if kind != .stay {
      perform(rule.action, kept: kept >= 0 ? keptStart..<pieceEnds[kept] : nil)
    }
    return true
  }

  /// What a rule for whole identifiers does once it has matched up to `wordEnd`.
  @inline(__always)
  private mutating func finish(_ wordEnd: Int, _ tokenClass: TokenClass, _ action: UInt16) {
    flush()
    emit(offset, wordEnd, tokenClass)
    offset = wordEnd
    unmatched = wordEnd
    idle = 0
    if action != 0 { perform(action, kept: nil) }
  }

  private mutating func perform(_ number: UInt16, kept: Range<Int>?) {
    let action = grammar.actions[Int(number)]
    let top = frames[frames.count - 1]
    switch action.kind {
    case .stay: return
    case .pop:
      for _ in 0..<action.count { leave() }
    case .become:
      frames[frames.count - 1].context = Int(grammar.targets[Int(action.firstTarget)])
      if let kept {
        (frames[frames.count - 1].keptStart, frames[frames.count - 1].keptEnd) = (kept.lowerBound, kept.upperBound)
      }
    case .push:
      for index in 0..<Int(action.count) {
        frames.append(
          Frame(
            context: Int(grammar.targets[Int(action.firstTarget) + index]),
            keptStart: kept?.lowerBound ?? top.keptStart, keptEnd: kept?.upperBound ?? top.keptEnd))
      }
    case .embed:
      frames.append(Frame(context: Int(grammar.targets[Int(action.firstTarget)]), outerEnd: end))
      end = endOfEmbedded(grammar.untils[Int(action.until)])
    }
  }

  /// Leaves a context. The first one, and the first of an embedded text, are never left from within.
  private mutating func leave() {
    if frames.count > 1, frames[frames.count - 1].outerEnd < 0 { frames.removeLast() }
  }

  private mutating func closeEmbedded() {
    while let frame = frames.popLast() {
      guard frame.outerEnd < 0 else {
        end = frame.outerEnd
        return
      }
    }
  }

  /// Where the first `until` stands, in any case, or the end. What lies between is read as another language and never
  /// searched again.
  private func endOfEmbedded(_ until: [UInt8]) -> Int {
    var place = offset
    search: while place + until.count <= end {
      for index in until.indices where code[place + index].lowercased != until[index] {
        place += 1
        continue search
      }
      return place
    }
    return end
  }

  /// Ends the run of bytes that no rule matched.
  @inline(__always)
  private mutating func flush() {
    guard unmatched < offset else { return }
    emit(unmatched, offset, grammar.contextClasses[frames[frames.count - 1].context])
    unmatched = offset
  }

  @inline(__always)
  private mutating func emit(_ start: Int, _ end: Int, _ tokenClass: TokenClass) {
    guard tokenClass != .plain, start < end else { return }
    if let last = spans.last, last.tokenClass == tokenClass, Int(last.range.end) == start {
      spans[spans.count - 1].range.end = UInt32(truncatingIfNeeded: end)
    } else {
      spans.append(HighlightSpan(SourceRange(start, end), tokenClass))
    }
  }

  /// Whether what came before is as a rule wants it.
  private func holds(_ condition: Rule.Condition) -> Bool {
    var place = offset
    let limit = max(0, offset - Self.reach)
    while place > limit, code[place - 1].isWhitespace { place -= 1 }
    guard place > 0 else { return condition == .operandExpected }
    let byte = code[place - 1]
    let isName = byte >= 0x80 || byte.isAlphanumeric || byte == .underscore || byte == .dollar
    if condition == .afterName { return place < offset && (isName || byte == .greater || byte == .rightBracket) }
    if isName { return lastWordEnd == place && lastWordClass == .keyword }
    return ![.rightParenthesis, .rightBracket, .rightBrace, .quote, .apostrophe, .backtick].contains(byte)
  }
}
