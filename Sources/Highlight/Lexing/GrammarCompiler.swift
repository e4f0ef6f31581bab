import SourceText

/// Makes a `Grammar` of a definition and of those it embeds. Done once for each language that is used.
struct GrammarCompiler {
  /// A rule and the definition it comes from, which says what an identifier is.
  private typealias PlacedRule = (rule: Rule, owner: Owner)

  private struct Owner {
    var definition: Definition
    /// Before the name of each context: none for the language itself, "css:" for an embedded one.
    var prefix: String
    var identifier: ByteSet
    var identifierStart: ByteSet
  }

  private(set) var program = Program()
  private(set) var dispatch: [UInt16] = []
  private(set) var candidates: [UInt16] = [Grammar.noRule]
  private(set) var rules: [Grammar.CompiledRule] = []
  private(set) var pieces: [Grammar.CompiledPiece] = []
  private(set) var actions: [Grammar.CompiledAction] = [Grammar.CompiledAction(kind: .stay)]
  private(set) var targets: [UInt16] = []
  private(set) var untils: [[UInt8]] = []
  private(set) var words: [WordTable] = []
  private(set) var contextClasses: [TokenClass] = []

  private var owners: [String: Owner] = [:]
  /// The contexts that are reached, in the order of their numbers.
  private var reached: [String] = []
  private var numbers: [String: UInt16] = [:]

  init(_ definition: Definition) {
    owners[""] = Self.owner(definition, prefix: "")
    _ = number(of: definition.contexts[0].name, in: "")
    var index = 0
    while index < reached.count {
      compile(reached[index])
      index += 1
    }
  }

  private static func owner(_ definition: Definition, prefix: String) -> Owner {
    var start = ByteSet.word
    for digit in UInt8(0x30)...0x39 { start.remove(digit) }
    return Owner(
      definition: definition, prefix: prefix, identifier: ByteSet.word.union(ByteSet(definition.identifierBytes.utf8)),
      identifierStart: start.union(ByteSet(definition.identifierStarts.utf8)))
  }

  /// The number of a context, named from inside the language with that prefix.
  private mutating func number(of name: String, in prefix: String) -> UInt16 {
    let fullName = fullName(of: name, in: prefix)
    if let number = numbers[fullName] { return number }
    let number = UInt16(reached.count)
    numbers[fullName] = number
    reached.append(fullName)
    return number
  }

  /// "main" is a context of the same language, "css:declarations" one of another, "css:" where another one starts.
  private mutating func fullName(of name: String, in prefix: String) -> String {
    guard let colon = name.firstIndex(of: ":") else { return prefix + name }
    let other = String(name[...colon])
    if owners[other] == nil {
      guard let language = Language.named(String(other.dropLast())) else {
        preconditionFailure("there is no language \(other)")
      }
      owners[other] = Self.owner(language.grammar().definition, prefix: other)
    }
    return name.last == ":" ? other + owners[other]!.definition.contexts[0].name : name
  }

  private func context(_ fullName: String) -> (Context, Owner) {
    let prefix = fullName.firstIndex(of: ":").map { String(fullName[...$0]) } ?? ""
    let owner = owners[prefix]!
    let name = fullName.dropFirst(prefix.count)
    guard let context = owner.definition.contexts.first(where: { $0.name == name }) else {
      preconditionFailure("there is no context \(fullName)")
    }
    return (context, owner)
  }

  private mutating func compile(_ fullName: String) {
    let (context, _) = context(fullName)
    var first: [(bytes: ByteSet, rule: UInt16)] = []
    var pending: [PlacedRule] = []
    for placed in expanded(fullName) {
      if case .words = placed.rule.matcher {
        pending.append(placed)
        continue
      }
      if !pending.isEmpty { first.append(addWords(pending)) }
      pending = []
      first.append(add(placed))
    }
    if !pending.isEmpty { first.append(addWords(pending)) }
    contextClasses.append(context.tokenClass)
    addDispatch(first)
  }

  /// The rules of a context with those that it includes in their place.
  private mutating func expanded(_ fullName: String) -> [PlacedRule] {
    let (context, owner) = context(fullName)
    var result: [PlacedRule] = []
    for rule in context.rules {
      if case .include(let name) = rule.matcher {
        result += expanded(self.fullName(of: name, in: owner.prefix))
      } else {
        result.append((rule, owner))
      }
    }
    return result
  }

  private mutating func addDispatch(_ rules: [(bytes: ByteSet, rule: UInt16)]) {
    var known: [[UInt16]: UInt16] = [[]: 0]
    for byte in UInt8.min...UInt8.max {
      let list = rules.filter { $0.bytes.contains(byte) }.map(\.rule)
      if known[list] == nil {
        known[list] = UInt16(candidates.count)
        candidates += list + [Grammar.noRule]
      }
      dispatch.append(known[list]!)
    }
  }

  private mutating func add(_ placed: PlacedRule) -> (bytes: ByteSet, rule: UInt16) {
    let (rule, owner) = placed
    var compiled = Grammar.CompiledRule(kind: .pieces)
    compiled.condition = rule.condition
    compiled.action = add(rule.action, in: owner.prefix)
    compiled.identifierSet = program.number(of: owner.identifier)
    var first: (bytes: ByteSet, canBeEmpty: Bool)
    switch rule.matcher {
    case .pieces(let list, let kept):
      let patterns = list.map { PatternReader.read($0.pattern, ignoresCase: owner.definition.ignoresCase) }
      first = Pattern.sequence(patterns).first
      if first.canBeEmpty { first.bytes = .all }
      compiled.firstPiece = UInt16(pieces.count)
      compiled.pieceCount = UInt8(list.count)
      compiled.kept = kept.map { Int8($0) } ?? -1
      for (index, pattern) in patterns.enumerated() {
        let start = program.add(pattern, isLast: index == patterns.count - 1)
        pieces.append(Grammar.CompiledPiece(start: start, tokenClass: list[index].tokenClass))
      }
    case .identifier(let tokenClass):
      compiled.kind = .identifier
      compiled.tokenClass = tokenClass
      first = (owner.identifierStart, false)
    case .words, .include: preconditionFailure("handled before")
    }
    rules.append(compiled)
    return (first.bytes, UInt16(rules.count - 1))
  }

  /// Lists of words that follow each other are one table.
  private mutating func addWords(_ lists: [PlacedRule]) -> (bytes: ByteSet, rule: UInt16) {
    let owner = lists[0].owner
    var entries: [(word: String, meaning: WordTable.Meaning)] = []
    for (rule, _) in lists {
      guard case .words(let text, let tokenClass) = rule.matcher else { continue }
      let action = add(rule.action, in: owner.prefix)
      for word in text.split(whereSeparator: \.isWhitespace) {
        entries.append((String(word), WordTable.Meaning(tokenClass: tokenClass, action: action)))
      }
    }
    var compiled = Grammar.CompiledRule(kind: .words)
    compiled.ignoresCase = owner.definition.ignoresCase
    compiled.identifierSet = program.number(of: owner.identifier)
    compiled.words = UInt16(words.count)
    words.append(WordTable(entries, ignoringCase: owner.definition.ignoresCase))
    rules.append(compiled)
    var starts = ByteSet(entries.compactMap { $0.word.utf8.first })
    if compiled.ignoresCase { starts = starts.ignoringCase }
    return (starts, UInt16(rules.count - 1))
  }

  private mutating func add(_ action: Rule.Action, in prefix: String) -> UInt16 {
    var compiled = Grammar.CompiledAction(kind: .stay)
    var names: [String] = []
    switch action {
    case .stay: return 0
    case .push(let contexts): (compiled.kind, names) = (.push, contexts)
    case .pop(let count): (compiled.kind, compiled.count) = (.pop, UInt8(count))
    case .become(let context): (compiled.kind, names) = (.become, [context])
    case .embed(let context, let until):
      (compiled.kind, names) = (.embed, [context])
      compiled.until = UInt16(untils.count)
      untils.append(until.utf8.map(\.lowercased))
    }
    if !names.isEmpty {
      compiled.count = UInt8(names.count)
      let numbers = names.map { number(of: $0, in: prefix) }
      compiled.firstTarget = UInt16(targets.count)
      targets += numbers
    }
    actions.append(compiled)
    return UInt16(actions.count - 1)
  }
}
