/// The runtime's script in fewer bytes: without comments and idle blanks, with short names for what it declares itself.
///
///     const size = fit(slides);  →  const a=b(c);
///
/// A name that is declared outside of all braces has the same short name everywhere; nothing is destructured there, and a
/// generator is a constant. Any other name has one of its own in each statement of the outermost level, which no scope
/// reaches beyond. Properties, and globals of the browser, stay as they are. O(n).
func shortened(_ script: [UInt8]) -> [UInt8] {
  var names = ScriptNames(script)
  names.find()
  names.rank()
  return names.shortened()
}

/// The names in a script, and what they become.
private struct ScriptNames {
  private let bytes: [UInt8]
  private let tokens: [ScriptToken]
  /// Per token: which word or sign it is.
  private var ids: [Int] = []
  private var texts: [String] = []
  /// A name of ours: where it stands, and in which statement of the outermost level.
  private struct Use {
    var token: Int
    var statement: Int
    /// `{ name }`, which names a property and its value at once.
    var isShorthand: Bool
    /// How many other names of its statement come before it.
    var rank = 0
  }
  private var uses: [Use] = []
  /// Per word: whether it is declared at the outermost level, how often it is used, and then its rank.
  private var isOutermost: [Bool] = []
  private var counts: [Int] = []
  private var ranks: [Int] = []
  /// The most names that one statement has.
  private var width = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tokens = ScriptTokens(bytes).tokens
    var known: [String: Int] = [:]
    ids.reserveCapacity(tokens.count)
    for token in tokens {
      let isWorded = token.kind == .word || token.kind == .sign
      let text = isWorded ? String(decoding: bytes[token.range], as: UTF8.self) : ""
      let id = known[text] ?? texts.count
      if id == texts.count {
        known[text] = id
        texts.append(text)
      }
      ids.append(id)
    }
    isOutermost = Array(repeating: false, count: texts.count)
    counts = Array(repeating: 0, count: texts.count)
    ranks = counts
  }

  /// What an open bracket holds.
  private enum Bracket { case statements, properties, other }

  mutating func find() {
    let isForeign = texts.map { Self.foreign.contains($0) }
    var open: [Bracket] = []
    var statement = 0
    for (index, token) in tokens.enumerated() {
      let before = index > 0 ? texts[ids[index - 1]] : ""
      let text = texts[ids[index]]
      switch token.kind {
      case .template:
        if bytes[token.range.lowerBound] == UInt8(ascii: "}") { _ = open.popLast() }
        if bytes[token.range.upperBound - 1] == UInt8(ascii: "{") { open.append(.other) }
      case .sign where text == "(" || text == "[": open.append(.other)
      case .sign where text == "{": open.append(Self.beforeStatements.contains(before) ? .statements : .properties)
      case .sign where text == ")" || text == "]" || text == "}":
        _ = open.popLast()
        if open.isEmpty, text == "}" { statement += 1 }
      case .sign where text == ";": if open.isEmpty { statement += 1 }
      case .word where !isForeign[ids[index]] && before != "." && before != "?.":
        let after = index + 1 < tokens.count ? texts[ids[index + 1]] : ""
        let isKey = open.last == .properties && (before == "{" || before == ",")
        if isKey, after == ":" || after == "(" { break }
        uses.append(Use(token: index, statement: statement, isShorthand: isKey))
        if open.isEmpty, before == "const" || before == "let" || before == "function" { isOutermost[ids[index]] = true }
      default: break
      }
    }
  }

  /// What a brace comes after when it holds statements.
  private static let beforeStatements: Set<String> = ["", ")", "=>", "else", "try", "finally", "catch", ";", "{", "}"]

  /// The words of the language, and the browser's globals that the runtime uses.
  private static let foreign: Set<String> = [
    "async", "await", "break", "case", "catch", "const", "continue", "default", "delete", "do", "else", "false",
    "finally",
    "for", "function", "if", "in", "instanceof", "let", "new", "null", "of", "return", "switch", "this", "throw",
    "true",
    "try", "typeof", "undefined", "void", "while", "yield",
    "Array", "Boolean", "CSS", "CSSStyleSheet", "CustomEvent", "Date", "Infinity", "IntersectionObserver", "JSON",
    "Map", "Math", "Node", "NodeFilter",
    "Number", "Object", "OffscreenCanvas", "Promise", "ResizeObserver", "Set", "String", "URLSearchParams",
    "Uint32Array", "WeakMap", "addEventListener", "clearInterval", "clearTimeout", "crypto", "decodeURIComponent",
    "document", "encodeURIComponent", "getComputedStyle", "getSelection", "history", "location", "matchMedia",
    "navigator",
    "parseFloat",
    "sessionStorage", "setInterval", "setTimeout", "window",
  ]

  /// Numbers the names inside each statement as they come, and after them the outermost ones, the most used first.
  mutating func rank() {
    var seen = Array(repeating: -1, count: texts.count)
    var (statement, count) = (-1, 0)
    for index in uses.indices {
      let id = ids[uses[index].token]
      counts[id] += 1
      if isOutermost[id] { continue }
      if uses[index].statement != statement { (statement, count) = (uses[index].statement, 0) }
      if seen[id] != statement {
        (seen[id], ranks[id]) = (statement, count)
        count += 1
        width = max(width, count)
      }
      uses[index].rank = ranks[id]
    }
    let outermost = texts.indices.filter { isOutermost[$0] }
    for (rank, id) in outermost.sorted(by: { (counts[$1], $0) < (counts[$0], $1) }).enumerated() {
      ranks[id] = width + rank
    }
  }

  func shortened() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    var next = uses.startIndex
    for (index, token) in tokens.enumerated() {
      var text = bytes[token.range]
      if next < uses.endIndex, uses[next].token == index {
        let name = Self.name(isOutermost[ids[index]] ? ranks[ids[index]] : uses[next].rank)
        text = uses[next].isShorthand ? text + [UInt8(ascii: ":")] + name : name[...]
        next += 1
      }
      if let last = result.last, let first = text.first, Self.needsBlank(last, first) { result.append(0x20) }
      result += text
    }
    result.append(0x0A)
    return result
  }

  /// Two words, or two signs that would be read as one.
  private static func needsBlank(_ last: UInt8, _ first: UInt8) -> Bool {
    isWord(last) && isWord(first) || last == first && (last == UInt8(ascii: "+") || last == UInt8(ascii: "-"))
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

  /// The short name of a rank below 1404: `a` to `Z`, then `Aa` to `ZZ`. None is a word of the language.
  private static func name(_ rank: Int) -> [UInt8] {
    if rank < letters.count { return [letters[rank]] }
    let rest = rank - letters.count
    return [letters[26 + rest / 52 % 26], letters[rest % 52]]
  }
}
