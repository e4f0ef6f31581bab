extension Grammar {
  /// Groovy, Gradle's and Jenkins's. Groovy documentation, "Syntax".
  static let groovy = Grammar(
    Definition(
      identifierBytes: "$", identifierStarts: "$",
      contexts: [
        Context(
          "main",
          .slashComment, .starComment, .number,
          .match(#"@[A-Za-z]\w*"#, .meta),
          .match(#"\"\"\""#, .string, .push(["text"])),
          .match("'''", .string, .push(["textSingle"])),
          .match(#"""#, .string, .push(["template"])),
          .apostrophe,
          .words("class interface trait enum record", .keyword, .push(["class"])),
          .words(
            """
            abstract as assert break case catch continue def default do else extends final finally for if implements \
            import in instanceof native new package permits private protected public return sealed static switch \
            synchronized throw throws transient try var volatile while
            """, .keyword),
          .words("this super it", .specialVariable),
          .words("boolean byte char double float int long short void", .type),
          .words("true false null", .literal),
          .match(#"\w+(?=:(?!:))"#, .attribute),
          .identifier(.plain)),
        .title("class", .className), .comment, .stringSingle, .escape,
        Context(
          "interpolation", .string, .include("escape"), .match(#"\$\{"#, .substitution, .push(["substitution"])),
          .match(#"\$[A-Za-z_][\w.]*"#, .substitution)),
        Context(
          "substitution", .match(#"\}"#, .substitution, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])),
          .include("main")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])), .include("main")),
        Context("text", .string, .include("interpolation"), .match(#"\"\"\""#, .string, .pop(1))),
        Context("textSingle", .string, .include("escape"), .match("'''", .string, .pop(1))),
        Context(
          "template", .string, .include("interpolation"), .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
      ]))
}
