/// A language that code can be written in.
package struct Language: Sendable {
  /// What highlight.js calls it, and its other names.
  package let name: String
  package let aliases: [String]
  /// Compiled when it is first asked for.
  let grammar: @Sendable () -> Grammar

  init(_ name: String, _ aliases: String..., grammar: @escaping @Sendable () -> Grammar) {
    self.name = name
    self.aliases = aliases
    self.grammar = grammar
  }

  /// The language with this name or alias, in any case.
  package static func named(_ name: String) -> Language? {
    byName[name.lowercased()]
  }

  /// Every name and alias, for "did you mean".
  package static var names: [String] { all.flatMap { [$0.name] + $0.aliases } }

  private static let byName: [String: Language] = {
    var table: [String: Language] = [:]
    for language in all {
      for name in [language.name] + language.aliases { table[name] = language }
    }
    return table
  }()
}
