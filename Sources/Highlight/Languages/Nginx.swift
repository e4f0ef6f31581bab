extension Grammar {
  /// The configuration of nginx.
  static let nginx = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"\s+"#, .plain),
        .hashComment,
        .match(#"[{};]"#, .plain),
        .match(#"[A-Za-z_]\w*(?=[^;{\n]*\{)"#, .section, .push(["arguments"])),
        .match(#"[A-Za-z_]\w*"#, .attribute, .push(["arguments"]))),
      Context(
        "arguments",
        .match(#"(?=[{};])"#, .plain, .pop(1)),
        .hashComment, .quote, .apostrophe,
        .match(#"\$(\w+|\{\w+\})"#, .variable),
        .match(#"(on|off|yes|none|no|true|false|any|default|last|break|permanent|redirect)(?=[\s;])"#, .literal),
        .match(#"~\*?\h+[^\s{;]+"#, .regexp),
        .match(#"\d+(\.\d+){3}(:\d+)?|\d+[kKmMgGsShdwy]?(?=[\s;])"#, .number),
        .match(#"[^\s{};"'$#]+"#, .plain)),
      .string, .stringSingle, .escape,
    ]))
}
