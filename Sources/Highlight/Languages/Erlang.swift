extension Grammar {
  /// Erlang. Erlang Reference Manual.
  static let erlang = Grammar(
    Definition(
      identifierBytes: "@",
      contexts: [
        Context(
          "main",
          .match("%.*", .comment),
          .match(#"^-[a-z]\w*"#, .meta),
          .match(#"^[a-z]\w*(?=\()"#, .function),
          .match(#"\?\w+"#, .meta),
          .match(#"\$(\\.|.)"#, .string),
          .match(#"\d+#\w+"#, .number),
          .match(#"#\w+"#, .type),
          .quote,
          .match(#"'([^'\\\n]|\\.)*'"#, .symbol),
          .words(
            """
            after and andalso band begin bnot bor bsl bsr bxor case catch div else end fun if let maybe not of or \
            orelse receive rem try when xor
            """, .keyword),
          .words("true false undefined", .literal),
          .match(#"[A-Z_]\w*"#, .variable),
          .identifier(.plain),
          .number),
        .string, .escape,
      ]))
}
