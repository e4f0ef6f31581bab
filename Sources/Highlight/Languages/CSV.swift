extension Grammar {
  /// Comma-separated values. RFC 4180.
  static let csv = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"""#, .string, .push(["quoted"])),
        .match(#"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?(?=\h*([,;\t]|$))"#, .number),
        .match(#"[,;\t]"#, .punctuation),
        .match(#"[^",;\t\n]+"#, .plain)),
      Context("quoted", .string, .match(#"\"\""#, .escape), .match(#"""#, .string, .pop(1))),
    ]))
}
