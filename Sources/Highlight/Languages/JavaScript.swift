extension Grammar {
  /// JavaScript with JSX. ECMA-262, "ECMAScript Language: Lexical Grammar"; the JSX specification draft.
  static let javascript = Grammar(ecmaScriptDefinition(isTyped: false, hasElements: true))
}
