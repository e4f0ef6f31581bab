extension Grammar {
  /// Nix. Nix Reference Manual, "Nix Language".
  static let nix = Grammar(
    Definition(
      identifierBytes: "-'",
      contexts: [
        Context(
          "main",
          .hashComment, .starComment,
          .match(#"""#, .string, .push(["template"])),
          .match(#"''"#, .string, .push(["text"])),
          .match(#"<[\w./+-]+>|(\.\.?|~)?/[\w.+/-]+"#, .string),
          .match(#"https?://[^\s;\])}]+"#, .string),
          .words("assert else if in inherit let or rec then with", .keyword),
          .words("true false null", .literal),
          .words(
            "abort baseNameOf builtins derivation dirOf fetchTarball import isNull map removeAttrs throw toString",
            .builtIn),
          .match(#"[A-Za-z_][\w'-]*(\.[A-Za-z_][\w'-]*)*(?=\s*=(?!=))"#, .attribute),
          .identifier(.plain),
          .match(#"\d+(\.\d+)?"#, .number),
          .match(#"\{"#, .plain, .push(["braces"]))),
        .comment,
        Context("interpolation", .string, .match(#"\$\{"#, .substitution, .push(["substitution"]))),
        Context("substitution", .match(#"\}"#, .substitution, .pop(1)), .include("main")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .include("main")),
        Context(
          "template", .string, .match(#"\\.|\$\$"#, .escape), .include("interpolation"), .match(#"""#, .string, .pop(1))
        ),
        Context(
          "text", .string, .match(#"''(\$|\\.|')"#, .escape), .include("interpolation"), .match("''", .string, .pop(1))),
      ]))
}
