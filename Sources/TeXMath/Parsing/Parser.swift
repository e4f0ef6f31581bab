import SourceText

/// Reads tokens into atoms. What it cannot read it reports, shows as it was written, and goes on behind.
struct Parser {
  let source: [UInt8]
  var tokens: TokenSource
  var macros: Macros
  private(set) var problems: [MathProblem] = []
  var style: MathStyle
  var font = MathFont.normal
  /// How many of each construct are open around what is being read: an end outside of all of them is a stray one.
  var openGroups = 0
  var openFences = 0
  var environmentNames: [String] = []
  /// The tag of the line that is being read.
  var tag: [Atom]?
  private var depth = 0
  /// Whether the rest of the formula was given up.
  private var isAbandoned = false
  /// Each guess at a name reads all names.
  private var guesses = 0

  init(_ source: [UInt8], style: MathStyle, macros: Macros) {
    self.source = source
    self.style = style
    self.macros = macros
    tokens = TokenSource(source)
  }

  /// The deepest nesting that is read. Every level takes room on the stack.
  private static let greatestDepth = 40

  /// Reads something inside of something, or gives up the formula where it goes too deep.
  mutating func nested(at place: SourceRange, _ read: (inout Parser) -> [Atom]) -> [Atom] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else {
      report(place, "the formula is nested more than \(Self.greatestDepth) deep", help: "split the formula")
      giveUp()
      return []
    }
    return read(&self)
  }

  /// Reads nothing more, and says nothing more.
  mutating func giveUp() {
    isAbandoned = true
    tokens.drop()
  }

  /// The whole formula, or its source where it was given up.
  mutating func formula() -> [Atom] {
    let atoms = lines()
    return isAbandoned ? [shown(SourceRange(0, source.count))] : atoms
  }

  /// A row, or several where lines end outside of every environment.
  private mutating func lines() -> [Atom] {
    let isDisplay = style == .display
    var rows: [Table.Row] = []
    while true {
      var row = Table.Row()
      row.cells = [self.row(until: .line)]
      row.tag = tag
      tag = nil
      guard let token = peek(), token.isLineEnd else {
        rows.append(row)
        break
      }
      tokens.take()
      skipStar()
      row.gapBelow = takeBracketedLength() ?? 0
      rows.append(row)
    }
    if rows.count > 1, rows[rows.count - 1].cells[0].isEmpty, rows[rows.count - 1].tag == nil { rows.removeLast() }
    if rows.count == 1, rows[0].tag == nil { return rows[0].cells[0] }
    let table = Table(rows: rows, spacing: .gathered, isDisplay: isDisplay)
    return [Atom(kind: .ordinary, content: .table(table))]
  }

  /// Says what is wrong. Nobody reads more than a hundred of them.
  mutating func report(_ range: SourceRange, _ message: String, help: String? = nil) {
    if !isAbandoned, problems.count < 100 { problems.append(MathProblem(range: range, message: message, help: help)) }
  }

  mutating func reportMissingArgument(of command: Token, _ what: String = "argument") {
    report(command.range, "'\(command.written)' lacks its \(what)", help: "write it in braces: \(command.written){…}")
  }

  /// The name that was probably meant. Only so many guesses are made, since each reads all names.
  mutating func guess(at name: String, in candidates: [String]) -> String? {
    guesses += 1
    return guesses > 20 ? nil : closest(to: name, in: candidates)
  }

  /// Shows `token` as it was written.
  func shown(_ range: SourceRange) -> Atom {
    Atom(kind: .ordinary, content: .source(String(decoding: source[range.offsets], as: UTF8.self)))
  }
}
