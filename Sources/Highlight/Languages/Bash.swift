extension Grammar {
  /// Shell: POSIX and Bash. Bash Reference Manual, "Shell Syntax".
  static let bash = Grammar(
    Definition(
      identifierBytes: "-./:@%+,~^*?!#>", identifierStarts: "-./:@%+,~^*?!>0123456789",
      contexts: [
        Context(
          "main",
          .include("command"),
          .match(#"[(){}\[\]]"#, .plain)),
        Context(
          "command",
          .match(#"\A#!.*"#, .meta),
          .match(#"#.*"#, .comment),
          .match(#"\\(.|\n)"#, .escape),
          .include("expansion"),
          .match(#"\$?'"#, .string, .push(["quoted"])),
          .match(#"\$?""#, .string, .push(["string"])),
          .match(#"`"#, .string, .push(["backticks"])),
          .match(#"<<<"#, .operator),
          .pieces(
            (#"<<-?\h*['"\\]?"#, .string), (#"\w+"#, .string), (#"['"]?"#, .string), keeping: 1,
            then: .push(["heredocLine"])),
          .pieces((#"\w+"#, .variable), (#"\+?="#, .operator)),
          .match(#"\d+(?![^\s;|&()<>{}`])"#, .number),
          .words(
            "if fi else while in do done for then return function case select break continue until esac elif",
            .keyword),
          .words(
            """
            alias bg bind builtin caller cd command compgen complete declare dirs disown echo enable eval exec exit \
            export false fc fg getopts hash help history jobs kill let local logout popd printf pushd pwd read \
            readonly set shift shopt source suspend test time times trap true type typeset ulimit umask unalias \
            unset wait
            """, .builtIn),
          .identifier(.plain)),
        Context(
          "expansion",
          .match(#"\$\(\("#, .substitution, .push(["arithmetic"])),
          .match(#"\$\("#, .substitution, .push(["substitution"])),
          .match(#"\$\{[#!]?"#, .substitution, .push(["parameter"])),
          .match(#"\$([A-Za-z_]\w*|\d+|[#$?!_*@-])"#, .variable)),
        Context("quoted", .string, .match(#"'"#, .string, .pop(1))),
        Context(
          "string", .string,
          .match(#"\\(.|\n)"#, .escape),
          .include("expansion"),
          .match(#"`"#, .string, .push(["backticks"])),
          .match(#"""#, .string, .pop(1))),
        Context(
          "backticks",
          .match(#"`"#, .string, .pop(1)),
          .include("main")),
        Context(
          "substitution",
          .match(#"\)"#, .substitution, .pop(1)),
          .match(#"\("#, .plain, .push(["subshell"])),
          .include("main")),
        Context(
          "subshell",
          .match(#"\)"#, .plain, .pop(1)),
          .match(#"\("#, .plain, .push(["subshell"])),
          .include("main")),
        Context(
          "arithmetic",
          .match(#"\)\)?"#, .substitution, .pop(1)),
          .match(#"0[xX][0-9a-fA-F]+|\d+(#\w+)?"#, .number),
          .match(#"[A-Za-z_]\w*"#, .variable),
          .match(#"\("#, .plain, .push(["subshell"])),
          .include("expansion")),
        Context(
          "parameter",
          .match(#"\}"#, .substitution, .pop(1)),
          .match(#"[\w@*]+"#, .variable),
          .match(#"[:#%/^,+=?!-]+"#, .operator, .push(["pattern"])),
          .match(#"\["#, .plain, .push(["subscript"])),
          .include("expansion")),
        Context(
          "pattern",
          .match(#"(?=\})"#, .plain, .pop(1)),
          .include("expansion"),
          .match(#"\\."#, .escape),
          .match(#"""#, .string, .push(["string"])),
          .match(#"'"#, .string, .push(["quoted"]))),
        Context(
          "subscript",
          .match(#"\]"#, .plain, .pop(1)),
          .match(#"\d+"#, .number),
          .include("expansion")),
        // The rest of the line after `<<END`, then the text up to END.
        Context(
          "heredocLine",
          .match(#"\n"#, .plain, .become("heredoc")),
          .include("main")),
        Context("heredoc", .string, .match(#"^\t*\1$"#, .string, .pop(1))),
      ]))
}
