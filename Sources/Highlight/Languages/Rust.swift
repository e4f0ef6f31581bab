extension Grammar {
  /// Rust. The Rust Reference, "Lexical structure".
  static let rust = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"//.*"#, .comment),
        .match(#"/\*"#, .comment, .push(["comment"])),
        .match(#"#!?\["#, .meta, .push(["attribute"])),
        .pieces((#"b?r"#, .string), (#"#*"#, .string), (#"""#, .string), keeping: 1, then: .push(["rawString"])),
        .match(#"[bc]?""#, .string, .push(["string"])),
        .match(#"b?'([^\\'\n]|\\(x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]+\}|.))'"#, .string),
        .match(#"'\w+"#, .symbol),
        .match(#"r#\w+"#, .plain),
        .include("types"),
        .words("fn", .keyword, .push(["function"])),
        .words("struct enum type union trait", .keyword, .push(["type"])),
        .words(
          """
          abstract as async await become box break const continue crate do dyn else extern final for if impl in let \
          loop macro match mod move mut override priv pub ref return static super try typeof unsafe unsized use \
          virtual where while yield
          """, .keyword),
        .words("true false", .literal),
        .words("self Self", .specialVariable),
        .match(#"[A-Za-z_]\w*!(?!=)"#, .builtIn),
        .identifier(.plain),
        .match(#"0[xX][0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+"#, .number, .push(["suffix"])),
        .match(#"\d[\d_]*(\.(?![.\w])|\.\d[\d_]*)?([eE][+-]?[\d_]+)?|\d+"#, .number, .push(["suffix"])),
        .match(#"\$(\w+|crate)"#, .meta),
        .match(#"::|\.\.[.=]?"#, .plain),
        .match(#":|->"#, .plain, .push(["type"]))),
      Context(
        "types",
        .words("u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 char str bool", .type),
        .words(
          """
          AsMut AsRef Box Clone Copy Default DoubleEndedIterator Drop Eq Err ExactSizeIterator Extend Fn FnMut FnOnce \
          From Into IntoIterator Iterator None Ok Option Ord PartialEq PartialOrd Result Send Sized Some String Sync \
          ToOwned ToString Unpin Vec drop
          """, .builtIn)),
      Context(
        "function",
        .match(#"\s+"#, .plain),
        .identifier(.function, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "type",
        .match(#"\s+|&"#, .plain),
        .match(#"'\w+"#, .symbol),
        .words("mut dyn impl const", .keyword),
        .words("self Self", .specialVariable, .pop(1)),
        .include("types"),
        .identifier(.className, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "suffix",
        .match(#"([ui](8|16|32|64|128|size)|f(32|64))"#, .type, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "comment", .comment,
        .match(#"/\*"#, .comment, .push(["comment"])),
        .match(#"\*/"#, .comment, .pop(1))),
      Context(
        "attribute", .meta,
        .match(#"""#, .string, .push(["string"])),
        .match(#"\["#, .meta, .push(["attribute"])),
        .match(#"\]"#, .meta, .pop(1))),
      Context(
        "string", .string,
        .match(#"\\(x[0-9a-fA-F]{2}|u\{[0-9a-fA-F_]+\}|[^xu])"#, .escape),
        .match(#"""#, .string, .pop(1))),
      Context("rawString", .string, .match(#""\1"#, .string, .pop(1))),
    ]))
}
