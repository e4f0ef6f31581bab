extension Grammar {
  /// YAML 1.2.
  static let yaml = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^(---|\.\.\.)(?=\s|$)"#, .meta),
        .match(#"^%.*"#, .meta),
        // Text in a block: the lines that stand deeper than the line with the mark.
        .pieces(
          (#"^\h*(-\h+)*"#, .bullet), (#"([\w./$-][^\s:#]*(\h+[^\s:#]+)*|"[^"\n]*"|'[^'\n]*')?"#, .attribute),
          (#":?\h*"#, .plain),
          (#"(![\w!/-]*\h+)?"#, .type), (#"[|>][-+0-9]*\h*"#, .string), (#"(#.*)?$"#, .comment), keeping: 0,
          then: .push(["block"])),
        .pieces((#"-(?=\s|$)"#, .bullet)),
        .include("node"),
        .match(#"[^\s#][^\n#]*"#, .string)),
      Context(
        "node",
        .match(#"\s+"#, .plain),
        .match(#"#.*"#, .comment),
        .match(#"("([^"\\\n]|\\.)*"|'[^'\n]*')(?=\h*:(\s|$))"#, .attribute),
        .match(#"[^\s#:,\[\]{}"'&*!|>%@`-][^\s:#,\[\]{}]*([\h:]+[^\s:#,\[\]{}]+)*(?=\h*:(\s|$))"#, .attribute),
        .match(#"[\w./$-][^\s:#,\[\]{}]*(\h+[^\s:#,\[\]{}]+)*(?=\h*:(\s|$))"#, .attribute),
        .match(#":(?=\s|$)"#, .plain),
        .match(#"[&*][\w.-]+"#, .symbol),
        .match(#"!!?[\w./!-]*"#, .type),
        .quote, .match("'", .string, .push(["quoted"])),
        .match(#"(true|false|null|yes|no|on|off|True|False|Null|TRUE|FALSE|~)(?=\h*(#.*)?$)"#, .literal),
        .match(#"\d{4}-\d\d-\d\d([Tt ][\d:.Zz+-]+)?(?=\h*(#.*)?$)"#, .number),
        .match(#"[+-]?(0x[0-9a-fA-F]+|0o[0-7]+|\d[\d_]*(\.\d*)?([eE][+-]?\d+)?|\.inf|\.nan)(?=\h*(#.*)?$)"#, .number),
        .match(#"\["#, .plain, .push(["sequence"])),
        .match(#"\{"#, .plain, .push(["mapping"]))),
      Context("sequence", .match(#"\]"#, .plain, .pop(1)), .include("flow")),
      Context("mapping", .match(#"\}"#, .plain, .pop(1)), .include("flow")),
      Context(
        "flow",
        .match(#","#, .plain),
        .match(#"(true|false|null)(?=\s*[,\]}])"#, .literal),
        .match(#"[+-]?\d+(\.\d+)?(?=\s*[,\]}])"#, .number),
        .include("node"),
        .match(#"[^\s,\[\]{}][^,\[\]{}\n]*"#, .string)),
      Context(
        "block", .string,
        .match(#"^\2\h[^\n]*"#, .string),
        .match(#"^\h*$"#, .plain),
        .match(#"\n"#, .plain),
        .match(#"^"#, .plain, .pop(1))),
      Context("quoted", .string, .match("''", .escape), .match("'", .string, .pop(1))),
      Context("string", .string, .include("escape"), .match(#"""#, .string, .pop(1))), .escape,
    ]))
}
