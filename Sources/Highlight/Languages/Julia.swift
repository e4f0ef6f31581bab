extension Grammar {
  /// Julia. Julia manual, "Julia ASTs" and "Strings".
  static let julia = Grammar(
    Definition(
      identifierBytes: "!",
      contexts: [
        Context(
          "main",
          .match(#"#="#, .comment, .push(["comment"])),
          .hashComment,
          .match(#"@[\w.]+!?"#, .meta),
          .match(#"(raw|r|b|v|s)?\"\"\""#, .string, .push(["text"])),
          .match(#"(raw|r|b|v|s)""#, .string, .push(["plainString"])),
          .quote, .character,
          .match(#"`[^`\n]*`"#, .string),
          .match(#"::|:(?=[^\w])"#, .plain),
          Rule.match(#":[A-Za-z_]\w*"#, .symbol).only(.operandExpected),
          .words("function macro", .keyword, .push(["function"])),
          .words("struct abstract primitive module baremodule", .keyword, .push(["class"])),
          .words(
            """
            begin break catch const continue do else elseif end export finally for global if import in isa let local \
            mutable outer public quote return try type using where while
            """, .keyword),
          .words("true false nothing missing NaN Inf pi im", .literal),
          .words("print println length size push! pop! map filter zeros ones rand throw error typeof", .builtIn),
          .match(#"[A-Z]\w*"#, .type),
          .match(#"[A-Za-z_]\w*!?(?=\([^()\n]*\)\h*=[^=])"#, .function),
          .identifier(.plain),
          .number),
        Context("comment", .comment, .match(#"#="#, .comment, .push(["comment"])), .match(#"=#"#, .comment, .pop(1))),
        Context(
          "function",
          .match(#"\h+"#, .plain),
          .match(#"[\w.]+!?"#, .function, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "class",
          .match(#"\h+"#, .plain),
          .words("type struct", .keyword),
          .identifier(.className, .pop(1)),
          .otherwise(.pop(1))),
        .escape,
        Context(
          "interpolation", .string,
          .include("escape"),
          .match(#"\$\("#, .substitution, .push(["parentheses"])),
          .match(#"\$[A-Za-z_]\w*"#, .substitution)),
        Context("parentheses", .match(#"\)"#, .substitution, .pop(1)), .include("nested")),
        Context("inner", .match(#"\)"#, .plain, .pop(1)), .include("nested")),
        Context("nested", .match(#"\("#, .plain, .push(["inner"])), .include("main")),
        Context("string", .string, .include("interpolation"), .match(#"""#, .string, .pop(1))),
        Context("text", .string, .include("interpolation"), .match(#"\"\"\""#, .string, .pop(1))),
        Context("plainString", .string, .match(#"\\""#, .escape), .match(#""[a-z]*"#, .string, .pop(1))),
      ]))
}
