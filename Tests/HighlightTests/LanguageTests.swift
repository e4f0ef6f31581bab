import Testing

@testable import Highlight

@Suite struct LanguageTests {
  @Test(arguments: [
    ("rust", "rust"), ("rs", "rust"), ("RUST", "rust"), ("C++", "cpp"), ("html", "xml"), ("console", "shell"),
    ("sh", "bash"), ("docker", "dockerfile"), ("yml", "yaml"), ("terraform", "hcl"), ("text", "plaintext"),
    ("rusty", nil), ("", nil),
  ])
  func name(_ name: String, means language: String?) {
    #expect(Language.named(name)?.name == language)
  }

  @Test func noNameStandsForTwoLanguages() {
    #expect(Language.names.count == Set(Language.names).count)
    #expect(Language.names.allSatisfy { $0 == $0.lowercased() })
  }

  /// A mistake in a pattern or a context that is not there traps here.
  @Test(arguments: Language.all.map(\.name))
  func compiles(_ name: String) throws {
    let grammar = try #require(Language.named(name)).grammar()
    #expect(!grammar.contextClasses.isEmpty)
    #expect(grammar.dispatch.count == grammar.contextClasses.count * 256)
  }

  @Test func everyClassHasItsNameInThemes() {
    for tokenClass in TokenClass.allCases where tokenClass != .plain {
      #expect(tokenClass.hljs.description.hasPrefix("hljs-"))
    }
  }
}
