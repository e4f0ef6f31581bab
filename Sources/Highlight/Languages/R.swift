extension Grammar {
  /// R. R Language Definition, "Parser".
  static let r = Grammar(
    Definition(
      identifierBytes: ".", identifierStarts: ".",
      contexts: [
        Context(
          "main",
          .hashComment,
          .pieces((#"[rR]""#, .string), (#"-*"#, .string), (#"\("#, .string), keeping: 1, then: .push(["raw"])),
          .match(#"""#, .string, .push(["text"])),
          .match(#"'"#, .string, .push(["textSingle"])),
          .match(#"`[^`\n]*`"#, .variable),
          .match(#"[A-Za-z.][\w.]*(?=\s*(<-|=)\s*(function\b|\\\())"#, .function),
          .words("break else for function if in next repeat return while", .keyword),
          .words(
            "FALSE Inf NA NA_character_ NA_complex_ NA_integer_ NA_real_ NULL NaN TRUE T F", .literal),
          .words(
            """
            apply c cat class data.frame factor is.na lapply length library list matrix mean names ncol nrow paste \
            paste0 plot print require rep sapply seq stop str sum summary switch unlist vapply warning
            """, .builtIn),
          .identifier(.plain),
          .match(#"%[^%\n]*%|<<?-|->>?|\|>"#, .operator),
          .match(#"0[xX][0-9a-fA-F]+L?|(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?[Li]?"#, .number)),
        .escape,
        Context("text", .string, .include("escape"), .match(#"""#, .string, .pop(1))),
        Context("textSingle", .string, .include("escape"), .match(#"'"#, .string, .pop(1))),
        Context("raw", .string, .match(#"\)\1""#, .string, .pop(1))),
      ]))
}
