extension Grammar {
  /// PowerShell. about_Language_Keywords, about_Quoting_Rules.
  static let powershell = Grammar(
    Definition(
      identifierBytes: "-", ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"<#"#, .comment, .push(["comment"])),
          .hashComment,
          .match(#"@""#, .string, .push(["here"])),
          .match(#"@'"#, .string, .push(["rawHere"])),
          .match(#"""#, .string, .push(["template"])),
          .match("'", .string, .push(["quoted"])),
          .match(#"\$(true|false|null)\b"#, .literal),
          .match(#"\$([\w:]+|\{[^}\n]*\}|[$?^_])"#, .variable),
          .match(#"\[[A-Za-z][\w.]*(\[\])?\]"#, .type),
          .match(
            #"-(eq|ne|gt|ge|lt|le|like|notlike|match|notmatch|contains|in|notin|and|or|not|isnot|is|as|replace|split|join|f)\b"#,
            .operator),
          .match(#"-[A-Za-z]\w*"#, .attribute),
          .words("function filter workflow", .keyword, .push(["function"])),
          .words("class enum", .keyword, .push(["class"])),
          .words(
            """
            begin break catch continue data do dynamicparam else elseif end exit finally for foreach from hidden if in \
            param process return static switch throw trap try until using var while
            """, .keyword),
          .match(#"[A-Za-z]+-[A-Za-z]\w*"#, .builtIn),
          .identifier(.plain),
          .number),
        Context("comment", .comment, .match("#>", .comment, .pop(1))),
        .title("function", .function), .title("class", .className),
        Context(
          "interpolation", .string, .match("`.", .escape), .match(#"\$\("#, .substitution, .push(["substitution"])),
          .match(#"\$(\w+|\{[^}\n]*\})"#, .variable)),
        Context(
          "substitution", .match(#"\)"#, .substitution, .pop(1)), .match(#"\("#, .plain, .push(["inner"])),
          .include("main")),
        Context("inner", .match(#"\)"#, .plain, .pop(1)), .match(#"\("#, .plain, .push(["inner"])), .include("main")),
        Context(
          "template", .string, .include("interpolation"), .match(#"\"\""#, .escape), .match(#"""#, .string, .pop(1))),
        Context("quoted", .string, .match("''", .escape), .match("'", .string, .pop(1))),
        Context("here", .string, .match(#"^"@"#, .string, .pop(1)), .include("interpolation")),
        Context("rawHere", .string, .match(#"^'@"#, .string, .pop(1))),
      ]))
}
