extension Grammar {
  /// TOML 1.0.
  static let toml = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"#.*"#, .comment),
        .match(#"\[\[?"#, .section, .push(["header"])),
        .include("key"),
        .pieces((#"="#, .operator), (#"\h*"#, .plain), then: .push(["value"]))),
      Context(
        "key",
        .match(#"[A-Za-z0-9_-]+"#, .attribute),
        .match(#""([^"\\\n]|\\.)*"|'[^'\n]*'"#, .attribute)),
      Context(
        "header", .section,
        .match(#""([^"\\\n]|\\.)*"|'[^'\n]*'"#, .string),
        .match(#"\]\]?"#, .section, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context(
        "value",
        .match(#"\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?"#, .number, .pop(1)),
        .match(#"\d\d:\d\d(:\d\d(\.\d+)?)?"#, .number, .pop(1)),
        .match(#"[+-]?(0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|inf|nan)"#, .number, .pop(1)),
        .match(#"[+-]?\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d[\d_]*)?"#, .number, .pop(1)),
        .match(#"\"\"\""#, .string, .become("text")),
        .match(#"'''"#, .string, .become("literalText")),
        .match(#"""#, .string, .become("string")),
        .match(#"'[^'\n]*'?"#, .string, .pop(1)),
        .words("true false", .literal, .pop(1)),
        .match(#"\["#, .punctuation, .become("array")),
        .match(#"\{"#, .punctuation, .become("table")),
        .otherwise(.pop(1))),
      Context(
        "array",
        .match(#"\s+"#, .plain),
        .match(#"#.*"#, .comment),
        .match(#","#, .punctuation),
        .match(#"\]"#, .punctuation, .pop(1)),
        .match(#"(?=[\w"'\[{+-])"#, .plain, .push(["value"]))),
      Context(
        "table",
        .match(#"#.*"#, .comment),
        .include("key"),
        .pieces((#"="#, .operator), (#"\h*"#, .plain), then: .push(["value"])),
        .match(#","#, .punctuation),
        .match(#"\}"#, .punctuation, .pop(1))),
      Context(
        "string", .string,
        .include("escape"),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("text", .string, .include("escape"), .match(#"\"\"\""#, .string, .pop(1))),
      Context("literalText", .string, .match(#"'''"#, .string, .pop(1))),
      Context("escape", .string, .match(#"\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)"#, .escape)),
    ]))
}
