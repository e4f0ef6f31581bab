/// A language made ready for reading: flat tables, with the contexts of the languages that it embeds.
final class Grammar: Sendable {
  /// A rule with everything looked up.
  struct CompiledRule: Sendable {
    enum Kind: UInt8, Sendable { case pieces, words, identifier }

    var kind: Kind
    var tokenClass: TokenClass = .plain
    var condition = Rule.Condition.none
    var ignoresCase = false
    var pieceCount: UInt8 = 0
    /// The number of the piece that is kept, or -1.
    var kept: Int8 = -1
    var firstPiece: UInt16 = 0
    var action: UInt16 = 0
    var identifierSet: UInt16 = 0
    var words: UInt16 = 0
  }

  struct CompiledPiece: Sendable {
    var start: UInt16
    var tokenClass: TokenClass
  }

  struct CompiledAction: Sendable {
    enum Kind: UInt8, Sendable { case stay, push, pop, become, embed }

    var kind: Kind
    /// How many contexts to leave, or to enter.
    var count: UInt8 = 0
    /// The first context to enter, in `targets`.
    var firstTarget: UInt16 = 0
    var until: UInt16 = 0
  }

  let program: Program
  /// For each context and each byte where its rules are in `candidates`; 0 where there are none.
  let dispatch: [UInt16]
  /// Numbers of rules, each list ending with `noRule`.
  let candidates: [UInt16]
  let rules: [CompiledRule]
  let pieces: [CompiledPiece]
  let actions: [CompiledAction]
  let targets: [UInt16]
  let untils: [[UInt8]]
  let words: [WordTable]
  let contextClasses: [TokenClass]

  static let noRule = UInt16.max

  /// What it was made of, for the languages that embed it.
  let definition: Definition

  init(_ definition: Definition) {
    let compiler = GrammarCompiler(definition)
    self.definition = definition
    program = compiler.program
    dispatch = compiler.dispatch
    candidates = compiler.candidates
    rules = compiler.rules
    pieces = compiler.pieces
    actions = compiler.actions
    targets = compiler.targets
    untils = compiler.untils
    words = compiler.words
    contextClasses = compiler.contextClasses
  }
}
