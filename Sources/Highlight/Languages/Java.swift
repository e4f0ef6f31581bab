extension Grammar {
  /// Java. The Java Language Specification, chapter 3.
  static let java = Grammar(
    Definition(
      identifierBytes: "$", identifierStarts: "$",
      contexts: [
        Context(
          "main",
          .match(#"//.*"#, .comment),
          .match(#"/\*"#, .comment, .push(["comment"])),
          .match(#"\.[A-Za-z_$][\w$]*"#, .plain),
          .words("return new throw else assert case instanceof", .keyword, .push(["expression"])),
          .words("class interface enum record", .keyword, .push(["class"])),
          .words("import package", .keyword, .push(["path"])),
          .words(
            """
            abstract break catch const continue default do exports extends final finally for goto if implements \
            native non-sealed open opens permits private protected provides public requires sealed static strictfp \
            super switch synchronized this throws to transient transitive try uses var volatile while with yield
            """, .keyword),
          .words("boolean byte char double float int long short void", .type),
          .words("true false null", .literal),
          Rule.match(#"[A-Za-z_$][\w$]*(?=\s*\()"#, .function).only(.afterName),
          .identifier(.plain),
          .match(#"@[A-Za-z_][\w.]*"#, .meta),
          .match(#"\"\"\""#, .string, .push(["text"])),
          .match(#"""#, .string, .push(["string"])),
          .match(#"'(\\(u[0-9a-fA-F]{4}|[0-7]{1,3}|.)|[^\\'\n])'"#, .string),
          .match(#"0[xX][0-9a-fA-F_.]+([pP][+-]?\d+)?[lLfFdD]?|0[bB][01_]+[lL]?"#, .number),
          .match(#"(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][+-]?\d[\d_]*)?[lLfFdD]?|\d+"#, .number)),
        Context("comment", .comment, .match(#"\*/"#, .comment, .pop(1))),
        // After a word that no declaration follows.
        Context(
          "expression",
          .match(#"\s+"#, .plain),
          .words("new final", .keyword),
          .words("true false null", .literal, .pop(1)),
          .words("this super if switch", .keyword, .pop(1)),
          .words("boolean byte char double float int long short void", .type, .pop(1)),
          .identifier(.plain, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "class",
          .match(#"\s+"#, .plain),
          .identifier(.className, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "path",
          .match(#"\h+"#, .plain),
          .words("static module", .keyword),
          .match(#"[\w.$]+\*?"#, .plain, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "string", .string,
          .match(#"\\(u[0-9a-fA-F]{4}|.)"#, .escape),
          .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
        Context(
          "text", .string,
          .match(#"\\."#, .escape),
          .match(#"\"\"\""#, .string, .pop(1))),
      ]))
}
