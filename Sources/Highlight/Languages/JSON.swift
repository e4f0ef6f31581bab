extension Grammar {
  /// JSON (RFC 8259), and the comments of JSONC.
  static let json = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#""([^"\\\n]|\\.)*"(?=\s*:)"#, .attribute),
        .match(#"""#, .string, .push(["string"])),
        .words("true false null", .literal),
        .match(#"-?\d+(\.\d+)?([eE][+-]?\d+)?"#, .number),
        .match(#"[][{},:]+"#, .punctuation),
        .match(#"//.*"#, .comment),
        .match(#"/\*"#, .comment, .push(["comment"])),
        .identifier(.plain)),
      Context(
        "string", .string,
        .match(#"\\(u[0-9a-fA-F]{4}|.)"#, .escape),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("comment", .comment, .match(#"\*/"#, .comment, .pop(1))),
    ]))
}
