extension Grammar {
  /// INI files, with comments after a semicolon or a hash sign.
  static let ini = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^\h*[;#].*"#, .comment),
        .match(#"^\h*\[[^\]\n]*\]"#, .section),
        .pieces((#"^\h*"#, .plain), (#"[^\s=\[;#]+(\h+[^\s=;#]+)*(?=\h*=)"#, .attribute)),
        .match(#"="#, .operator, .push(["value"]))),
      Context(
        "value",
        .match(#"\n"#, .plain, .pop(1)),
        .pieces((#"\h+"#, .plain), (#"[;#].*"#, .comment)),
        .quote, .apostrophe,
        .match(#"(true|false|on|off|yes|no)(?=\h*$)"#, .literal),
        .match(#"[+-]?\d+(\.\d+)?(?=\h*$)"#, .number),
        .match(#"\$(\w+|\{[^}\n]*\})|%\([^)\n]*\)s"#, .variable),
        .match(#"\w+"#, .plain)),
      .string, .stringSingle, .escape,
    ]))

  /// Java's property files.
  static let properties = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^\h*[!#].*"#, .comment),
        .match(#"^\h*([^\s:=\\]|\\.)+"#, .attribute, .push(["value"]))),
      Context(
        "value", .string,
        .match(#"\\(u[0-9a-fA-F]{4}|.|\n)"#, .escape),
        .match(#"\n"#, .plain, .pop(1)),
        .match(#"\h*[:=]\h*|\h+"#, .plain)),
    ]))
}
