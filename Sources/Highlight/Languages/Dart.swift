extension Grammar {
  /// Dart. Dart Programming Language Specification.
  static let dart = Grammar(
    Definition(
      identifierBytes: "$", identifierStarts: "$",
      contexts: [
        Context(
          "main",
          .slashComment, .starComment, .number,
          .match(#"@[\w.]+"#, .meta),
          .match(#"r("[^"\n]*"|'[^'\n]*')"#, .string),
          .match(#"\"\"\""#, .string, .push(["text"])),
          .match("'''", .string, .push(["textSingle"])),
          .match(#"""#, .string, .push(["template"])),
          .match("'", .string, .push(["templateSingle"])),
          .words("class mixin extension enum typedef", .keyword, .push(["class"])),
          .words(
            """
            abstract as assert async await base break case catch const continue covariant default deferred do else \
            export extends external factory final finally for get hide if implements import in interface is late \
            library new of on operator part required rethrow return sealed set show static super switch sync this \
            throw try var void when while with yield
            """, .keyword),
          .words("bool double dynamic int num Never", .type),
          .words("true false null", .literal),
          Rule.match(#"[a-z_]\w*(?=\()"#, .function).only(.afterName),
          .match(#"[A-Z]\w*"#, .type),
          .identifier(.plain)),
        .title("class", .className), .nestedComment, .escape,
        Context(
          "interpolation", .string, .include("escape"), .match(#"\$\{"#, .substitution, .push(["substitution"])),
          .match(#"\$[A-Za-z_]\w*"#, .substitution)),
        Context(
          "substitution", .match(#"\}"#, .substitution, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])),
          .include("main")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])), .include("main")),
        Context("text", .string, .include("interpolation"), .match(#"\"\"\""#, .string, .pop(1))),
        Context("textSingle", .string, .include("interpolation"), .match("'''", .string, .pop(1))),
        Context(
          "template", .string, .include("interpolation"), .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
        Context(
          "templateSingle", .string, .include("interpolation"), .match("'", .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
      ]))
}
