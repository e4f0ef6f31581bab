extension Grammar {
  /// LaTeX.
  static let latex = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"%.*"#, .comment),
        .pieces((#"\\(begin|end)\*?"#, .keyword), (#"\{"#, .plain), (#"[^{}\n]*"#, .type), (#"\}"#, .plain)),
        .match(#"\\\["#, .formula, .push(["displayed"])),
        .match(#"\\\("#, .formula, .push(["inline"])),
        .match(#"\$\$"#, .formula, .push(["dollars"])),
        .match(#"\$"#, .formula, .push(["dollar"])),
        .pieces((#"\\verb\*?"#, .keyword), (#"[^\w\s*]"#, .string), keeping: 1, then: .push(["verbatim"])),
        .include("commands")),
      Context(
        "commands", .match(#"\\([A-Za-z@]+\*?|.)"#, .keyword), .match(#"#\d"#, .variable), .match(#"[&~^_]"#, .operator)
      ),
      Context("formula", .formula, .match(#"%.*"#, .comment), .include("commands")),
      Context("displayed", .formula, .match(#"\\\]"#, .formula, .pop(1)), .include("formula")),
      Context("inline", .formula, .match(#"\\\)"#, .formula, .pop(1)), .include("formula")),
      Context("dollars", .formula, .match(#"\$\$"#, .formula, .pop(1)), .include("formula")),
      Context("dollar", .formula, .match(#"\$|\n(?=\h*\n)"#, .formula, .pop(1)), .include("formula")),
      Context("verbatim", .string, .match(#"\1"#, .string, .pop(1)), .match(#"\n"#, .plain, .pop(1))),
    ]))
}
