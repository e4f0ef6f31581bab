extension Grammar {
  /// Perl 5. perlop, perlsyn.
  static let perl = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^=(?!cut\b)[a-z]+\b.*"#, .comment, .push(["pod"])),
        .match(#"\A#!.*"#, .meta),
        .hashComment,
        .match(#"__(END|DATA)__$"#, .meta, .push(["data"])),
        .pieces(
          (#"<<~?['"]?"#, .string), (#"[A-Z_]\w*"#, .string), (#"['"]?"#, .string), keeping: 1,
          then: .push(["heredocLine"])),
        .match(#"[$@%&]\{?\^?\w+(::\w+)*\}?|\$[&`'+!@/\\,;.$0]|@_"#, .variable),
        .match(#"""#, .string, .push(["template"])),
        .match("'", .string, .push(["quoted"])),
        .match("`[^`\n]*`", .string),
        .match(#"\b(m|qr)?\{([^}\\\n]|\\.)*\}[a-z]+|\b(m|qr)/([^/\\\n]|\\.)*/[a-z]*"#, .regexp),
        .match(#"\b(s|tr|y)/([^/\\\n]|\\.)*/([^/\\\n]|\\.)*/[a-z]*"#, .regexp),
        .match(#"\bq[qwx]?(\([^)\n]*\)|\{[^}\n]*\}|\[[^\]\n]*\]|/[^/\n]*/|\|[^|\n]*\|)"#, .string),
        Rule.match(#"/(?=[^\s=])([^/\\\n]|\\.)*/[a-z]*"#, .regexp).only(.operandExpected),
        .words("sub", .keyword, .push(["function"])),
        .words("package", .keyword, .push(["class"])),
        .words(
          """
          and bless BEGIN END continue cmp die do each else elsif eq eval exit for foreach ge given gt if last le local \
          lt my ne next no not or our redo ref require return say state undef unless until use wantarray when while x xor
          """, .keyword),
        .words(
          """
          chomp close defined delete exists grep join keys lc length map open pop print printf push read reverse scalar \
          shift sort splice split sprintf substr uc unshift values warn
          """, .builtIn),
        .identifier(.plain),
        .number),
      Context("pod", .comment, .match(#"^=cut\b.*"#, .comment, .pop(1))),
      Context("data", .comment),
      .title("function", .function),
      Context("class", .match(#"\h+"#, .plain), .match(#"[\w:]+"#, .className, .pop(1)), .otherwise(.pop(1))),
      .escape,
      Context("variables", .string, .include("escape"), .match(#"[$@](\w+|\{[^}\n]*\})"#, .variable)),
      Context("template", .string, .include("variables"), .match(#"""#, .string, .pop(1))),
      Context("quoted", .string, .match(#"\\."#, .escape), .match("'", .string, .pop(1))),
      Context("heredocLine", .match(#"\n"#, .plain, .become("heredoc")), .include("main")),
      Context("heredoc", .string, .match(#"^\h*\1$"#, .string, .pop(1)), .include("variables")),
    ]))
}
