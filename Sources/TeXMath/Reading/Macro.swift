import SourceText

/// What a command of the author's stands for.
struct Macro: Sendable {
  /// What its arguments look like: `.parameter`s, and the tokens that must stand between them.
  var pattern: [Token]
  /// What the first argument is when no brackets give it.
  var optional: [Token]?
  var body: [Token]
}

/// The commands that a deck defines for its formulas, by name without the backslash.
package struct Macros: Sendable {
  private(set) var definitions: [String: Macro] = [:]

  package init() {}

  /// Defines `name`, with or without its backslash, as the TeX in `body`.
  ///
  ///     macros:
  ///       \RR: \mathbb{R}
  ///       \norm: \lVert #1 \rVert
  ///
  /// It takes `parameters` arguments, or as many as `body` names. `optional` is what the first one is when no
  /// brackets give it.
  package mutating func define(_ name: String, as body: String, parameters: Int? = nil, optional: String? = nil) {
    let tokens = Lexer.tokens(of: Array(body.utf8))
    let named = tokens.map { if case .parameter(let number) = $0.kind { number } else { 0 } }.max() ?? 0
    self[name.hasPrefix("\\") ? String(name.dropFirst()) : name] = Macro(
      pattern: Macro.pattern(parameters: parameters ?? named),
      optional: optional.map { Lexer.tokens(of: Array($0.utf8)) },
      body: tokens)
  }

  /// The names, without their backslashes.
  package var names: some Sequence<String> { definitions.keys }

  subscript(name: String) -> Macro? {
    get { definitions[name] }
    set { definitions[name] = newValue }
  }
}

extension Macro {
  /// `#1#2…`, at most nine.
  static func pattern(parameters: Int) -> [Token] {
    (0..<min(max(parameters, 0), 9)).map { Token(kind: .parameter($0 + 1), range: SourceRange(0, 0)) }
  }
}
