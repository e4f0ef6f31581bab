extension Grammar {
  /// Scala 2 and 3. Scala 3 Reference, "Scala 3 Syntax Summary".
  static let scala = Grammar(
    Definition(
      identifierBytes: "$", identifierStarts: "$",
      contexts: [
        Context(
          "main",
          .match(#"//.*"#, .comment),
          .match(#"/\*"#, .comment, .push(["comment"])),
          .match(#"@[A-Za-z_][\w$]*"#, .meta),
          .words("def", .keyword, .push(["function"])),
          .words("class trait object enum type", .keyword, .push(["class"])),
          .words("import export package", .keyword, .push(["path"])),
          .words("this super", .specialVariable),
          .words("true false null", .literal),
          .words(
            """
            abstract asInstanceOf case catch classOf derives do else extends final finally for given if implicit \
            isInstanceOf lazy match new override private protected return sealed synchronized then throw try val var \
            while with yield
            """, .keyword),
          .pieces((#"using\b"#, .keyword)),
          .match(#"(extension)(?=\s+[\[(])"#, .keyword),
          .match(
            #"(transparent|opaque|infix|open|inline)(?=[a-z\s]*\b(def|val|var|given|type|class|trait|object|enum)\b)"#,
            .keyword),
          .match(#"end(?=\h+(if|while|for|match|new|extension|val|var)\b)"#, .keyword),
          .match(#"(f|s|raw)\"\"\""#, .string, .push(["interpolatedText"])),
          .match(#"(f|s|raw)""#, .string, .push(["interpolated"])),
          .match(#"[A-Z][\w$]*"#, .type),
          .identifier(.plain),
          .match(#"`[^`\n]*`"#, .plain),
          .match(#"\"\"\""#, .string, .push(["text"])),
          .match(#"""#, .string, .push(["string"])),
          .match(#"'(\\(u[0-9a-fA-F]{4}|.)|[^\\'\n])'"#, .string),
          .match(#"'[A-Za-z_]\w*(?!')"#, .symbol),
          .match(#"0[xX][0-9a-fA-F_]+[lL]?"#, .number),
          .match(#"\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)?[lLfFdD]?|\.\d[\d_]*([eE][+-]?\d+)?[fFdD]?"#, .number)),
        Context(
          "comment", .comment,
          .match(#"/\*"#, .comment, .push(["comment"])),
          .match(#"\*/"#, .comment, .pop(1))),
        Context(
          "function",
          .match(#"\s+"#, .plain),
          .match(#"`[^`\n]*`|[A-Za-z_$][\w$]*|[!#%&*+/:<=>?@^|~\\-]+"#, .function, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "class",
          .match(#"\s+"#, .plain),
          .words("class object", .keyword),
          .identifier(.className, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "path",
          .match(#"\h+"#, .plain),
          .words("object", .keyword),
          .match(#"[\w.$]+"#, .plain, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "string", .string,
          .match(#"\\(u[0-9a-fA-F]{4}|.)"#, .string),
          .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
        Context("text", .string, .match(#"\"\"\"+"#, .string, .pop(1))),
        Context(
          "interpolated", .string,
          .match(#"\\."#, .escape),
          .include("interpolation"),
          .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
        Context("interpolatedText", .string, .include("interpolation"), .match(#"\"\"\"+"#, .string, .pop(1))),
        Context(
          "interpolation", .string,
          .match(#"\$\$"#, .escape),
          .match(#"\$\{"#, .substitution, .push(["braces"])),
          .match(#"\$[A-Za-z_]\w*"#, .substitution)),
        Context(
          "braces",
          .match(#"\}"#, .substitution, .pop(1)),
          .match(#"\{"#, .plain, .push(["block"])),
          .include("main")),
        Context(
          "block",
          .match(#"\}"#, .plain, .pop(1)),
          .match(#"\{"#, .plain, .push(["block"])),
          .include("main")),
      ]))
}
