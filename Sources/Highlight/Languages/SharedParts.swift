// What many languages have in common, in one form for all of them.

extension Rule {
  /// `// to the end of the line`
  static let slashComment = Rule.match(#"//.*"#, .comment)
  /// `# to the end of the line`
  static let hashComment = Rule.match(#"#.*"#, .comment)
  /// `/* up to its end */`, in the context `comment` or `nestedComment`.
  static let starComment = Rule.match(#"/\*"#, .comment, .push(["comment"]))
  /// `"text"`, in the context `string`.
  static let quote = Rule.match(#"""#, .string, .push(["string"]))
  /// `'text'`, in the context `stringSingle`.
  static let apostrophe = Rule.match(#"'"#, .string, .push(["stringSingle"]))
  /// `'c'`, `'\n'`, `'\u{1F600}'`.
  static let character = Rule.match(#"'(\\(x[0-9a-fA-F]+|u\{?[0-9a-fA-F]+\}?|[0-7]{1,3}|.)|[^\\'\n])'"#, .string)
  /// `0xFF`, `0b1010`, `0o17`, `1_000.5e-3`, with the suffixes of C's children.
  static let number = Rule.match(
    #"0[xX][0-9a-fA-F_]+\w*|0[bB][01_]+\w*|0[oO][0-7_]+\w*|\d[\d_]*(\.\d[\d_]*)?([eE][+-]?\d+)?[a-zA-Z]*|\d+"#, .number)
}

extension Context {
  static let comment = Context("comment", .comment, .match(#"\*/"#, .comment, .pop(1)))
  static let nestedComment = Context(
    "comment", .comment,
    .match(#"/\*"#, .comment, .push(["comment"])),
    .match(#"\*/"#, .comment, .pop(1)))
  /// After a quote, to the next one on the line.
  static let string = Context(
    "string", .string,
    .include("escape"),
    .match(#"""#, .string, .pop(1)),
    .match(#"\n"#, .plain, .pop(1)))
  static let stringSingle = Context(
    "stringSingle", .string,
    .include("escape"),
    .match(#"'"#, .string, .pop(1)),
    .match(#"\n"#, .plain, .pop(1)))
  static let escape = Context(
    "escape", .string,
    .match(#"\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F_]+\}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.|\n)"#, .escape))

  /// Where a name comes that a keyword announces, `func name` say.
  static func title(_ name: String, _ tokenClass: TokenClass) -> Context {
    Context(
      name,
      .match(#"\s+"#, .plain),
      .identifier(tokenClass, .pop(1)),
      .otherwise(.pop(1)))
  }
}
