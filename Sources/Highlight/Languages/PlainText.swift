extension Grammar {
  /// Text in which nothing is told apart.
  static let plaintext = Grammar(Definition(contexts: [Context("main")]))
}
