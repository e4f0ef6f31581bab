/// One thing that may come next in a context, what it is, and where the reading goes on.
struct Rule: Sendable {
  /// What is looked for.
  enum Matcher: Sendable {
    /// Pieces one after the other, each with its class. `keeps` is the number of the piece whose text `\1` stands for
    /// in the context that is pushed.
    case pieces([Piece], keeps: Int?)
    /// A whole identifier out of a list.
    case words(String, TokenClass)
    /// Any other identifier.
    case identifier(TokenClass)
    /// The rules of another context.
    case include(String)
  }

  struct Piece: Sendable {
    var pattern: String
    var tokenClass: TokenClass
  }

  /// What must have come before.
  enum Condition: UInt8, Sendable {
    case none
    /// Something that an operand follows: what tells a regular expression from a division.
    case operandExpected
    /// A name, a keyword or a `>` or `]`, and a blank: the type before what is being declared.
    case afterName
  }

  /// Where the reading goes on.
  enum Action: Sendable {
    case stay
    /// Into a context; of several, the last one first.
    case push([String])
    /// Back out of that many contexts.
    case pop(Int)
    /// Out of this context and into another.
    case become(String)
    /// Into a context that ends, whatever is open in it, before the first `until` (in any case), or with the input.
    case embed(String, until: String)
  }

  var matcher: Matcher
  var action: Action
  var condition = Condition.none

  /// A pattern (`Pattern`) of one class.
  static func match(_ pattern: String, _ tokenClass: TokenClass, _ action: Action = .stay) -> Rule {
    Rule(matcher: .pieces([Piece(pattern: pattern, tokenClass: tokenClass)], keeps: nil), action: action)
  }

  /// Patterns in a row, all of which must match.
  static func pieces(_ pieces: (String, TokenClass)..., keeping kept: Int? = nil, then action: Action = .stay) -> Rule {
    Rule(
      matcher: .pieces(pieces.map { Piece(pattern: $0.0, tokenClass: $0.1) }, keeps: kept), action: action)
  }

  /// Whole identifiers, with blanks between them.
  static func words(_ words: String, _ tokenClass: TokenClass, _ action: Action = .stay) -> Rule {
    Rule(matcher: .words(words, tokenClass), action: action)
  }

  static func identifier(_ tokenClass: TokenClass, _ action: Action = .stay) -> Rule {
    Rule(matcher: .identifier(tokenClass), action: action)
  }

  static func include(_ context: String) -> Rule {
    Rule(matcher: .include(context), action: .stay)
  }

  /// When nothing before it matched: goes on elsewhere, and reads nothing.
  static func otherwise(_ action: Action) -> Rule {
    .match("", .plain, action)
  }

  /// The same rule, only where `condition` holds.
  func only(_ condition: Condition) -> Rule {
    var rule = self
    rule.condition = condition
    return rule
  }
}

/// The rules that hold in one place, in the order in which they are tried, and what all other bytes are.
struct Context: Sendable {
  var name: String
  var tokenClass: TokenClass
  var rules: [Rule]

  init(_ name: String, _ tokenClass: TokenClass = .plain, rules: [Rule]) {
    self.name = name
    self.tokenClass = tokenClass
    self.rules = rules
  }

  init(_ name: String, _ rules: Rule...) {
    self.init(name, rules: rules)
  }

  init(_ name: String, _ tokenClass: TokenClass, _ rules: Rule...) {
    self.init(name, tokenClass, rules: rules)
  }
}

/// A language as its file states it.
struct Definition: Sendable {
  /// The bytes beside ASCII letters, digits, the underscore and all that is not ASCII which an identifier may hold.
  var identifierBytes = ""
  /// Those of them, and the digits, which it may also start with.
  var identifierStarts = ""
  var ignoresCase = false
  /// The first one is where the reading starts.
  var contexts: [Context]
}
