extension Grammar {
  /// TypeScript, where `<T>` is a type.
  static let typescript = Grammar(ecmaScriptDefinition(isTyped: true, hasElements: false))

  /// TypeScript with JSX, where `<T>` is an element unless a comma or a constraint follows.
  static let tsx = Grammar(ecmaScriptDefinition(isTyped: true, hasElements: true))
}
