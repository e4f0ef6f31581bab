extension Grammar {
  /// Markdown. CommonMark 0.31.2, as far as a line tells.
  static let markdown = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^---$"#, .meta),
        .match(#"^ {0,3}#{1,6}(\h.*|$)"#, .section),
        .match(#"^ {0,3}([*_-]\h*)([*_-]\h*)([*_-]\h*)+$"#, .section),
        .match(#"^(=+|-+)\h*$"#, .section),
        .pieces((#"^\h*"#, .plain), (#"```+"#, .code), (#"[^`\n]*"#, .code), keeping: 1, then: .push(["fence"])),
        .pieces((#"^\h*"#, .plain), (#"~~~+"#, .code), (#".*"#, .code), keeping: 1, then: .push(["fence"])),
        .pieces((#"^\h*"#, .plain), (#"([*+-]|\d{1,9}[.)])(?=\h)"#, .bullet)),
        .match(#"^\h*>"#, .quote),
        .include("inline")),
      Context(
        "inline",
        .match(#"\\[!-/:-@\[-`{-~]"#, .escape),
        .pieces((#"`+"#, .code), keeping: 0, then: .push(["code"])),
        .match(#"<!--"#, .comment, .push(["comment"])),
        .match(#"<(https?|mailto):[^>\s]*>"#, .link),
        .pieces((#"</?"#, .tag), (#"[A-Za-z][\w-]*"#, .name), then: .push(["tag"])),
        .match(#"\*\*(?=[^\s*])[^*\n]+\*\*|__(?=[^\s_])[^_\n]+__"#, .strong),
        .match(#"\*(?=[^\s*])[^*\n]+\*|(?<!\w)_(?=[^\s_])[^_\n]+_(?!\w)"#, .emphasis),
        .pieces(
          (#"!?\["#, .plain), (#"[^\[\]\n]*"#, .string), (#"\]\("#, .plain),
          (#"[^()\n]*(\([^()\n]*\)[^()\n]*)*"#, .link), (#"\)"#, .plain)),
        .pieces(
          (#"!?\["#, .plain), (#"[^\[\]\n]+"#, .string), (#"\]"#, .plain), (#"(\[[^\[\]\n]*\]|(?=:))?"#, .symbol)),
        .match(#"https?://[^\s<>]+"#, .link),
        .match(#"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w*);"#, .symbol),
        .match(#"\w+"#, .plain)),
      Context(
        "code", .code, .match(#"\1(?!`)"#, .code, .pop(1)), .match("`+", .code), .match(#"\n(?=\n)"#, .plain, .pop(1))),
      Context("fence", .code, .match(#"^\h*\1[`~]*\h*$"#, .code, .pop(1))),
      Context("comment", .comment, .match("-->", .comment, .pop(1))),
      Context("tag", .match("/?>", .tag, .pop(1)), .include("xml:attributes")),
    ]))
}
