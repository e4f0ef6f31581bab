extension Grammar {
  /// Ruby. Ruby documentation, "Literals" and "Keywords".
  static let ruby = Grammar(
    Definition(
      identifierBytes: "?!",
      contexts: [
        Context(
          "main",
          .match(#"\A#!.*"#, .meta),
          .hashComment,
          .match(#"^=begin\b.*"#, .comment, .push(["comment"])),
          .match(#"__END__$"#, .meta, .push(["data"])),
          .match(#"@@?[A-Za-z_]\w*|\$(\w+|[!@&~`'+.*$?:"<>,;/\\-])"#, .variable),
          .match(#"::"#, .plain),
          .match(#":([A-Za-z_]\w*[?!=]?|"[^"\n]*")"#, .symbol),
          .match(#"[A-Za-z_]\w*[?!]?:(?!:)"#, .symbol),
          .match(#"""#, .string, .push(["template"])),
          .match(#"'"#, .string, .push(["quoted"])),
          .match(#"`"#, .string, .push(["command"])),
          .pieces(
            (#"<<[~-]?'"#, .string), (#"[A-Z]\w*"#, .string), ("'", .string), keeping: 1,
            then: .push(["rawHeredocLine"])),
          .pieces(
            (#"<<[~-]?"?"#, .string), (#"[A-Z]\w*"#, .string), (#""?"#, .string), keeping: 1,
            then: .push(["heredocLine"])),
          .match(#"%[wWiIqQ]?\("#, .string, .push(["parentheses"])),
          .match(#"%[wWiIqQ]?\["#, .string, .push(["brackets"])),
          .match(#"%[wWiIqQ]?\{"#, .string, .push(["curly"])),
          Rule.match(#"(/(?=[^\s=])|%r[{!/])([^/\\\n]|\\.)*/[a-z]*"#, .regexp).only(.operandExpected),
          .words("def", .keyword, .push(["function"])),
          .words("class module", .keyword, .push(["class"])),
          .words(
            """
            BEGIN END alias and begin break case defined? do else elsif end ensure for if in next not or redo rescue \
            retry return then undef unless until when while yield
            """, .keyword),
          .words("self super __FILE__ __LINE__ __method__", .specialVariable),
          .words("true false nil", .literal),
          .words(
            """
            attr_accessor attr_reader attr_writer catch extend include lambda loop p prepend print private proc \
            protected public puts raise refine require require_relative throw using
            """, .builtIn),
          .match(#"[A-Z]\w*"#, .type),
          .match(#"[A-Za-z_]\w*[?!]?"#, .plain),
          .identifier(.plain),
          .number),
        Context("comment", .comment, .match(#"^=end\b.*"#, .comment, .pop(1))),
        Context("data", .comment),
        Context(
          "function",
          .match(#"\h+|self\."#, .plain),
          .match(#"[A-Za-z_]\w*[?!=]?|[!%&*+/<=>^|~\[\]-]+"#, .function, .pop(1)),
          .otherwise(.pop(1))),
        Context(
          "class",
          .match(#"\h+"#, .plain),
          .match(#"[A-Z][\w:]*"#, .className, .pop(1)),
          .otherwise(.pop(1))),
        .escape,
        Context(
          "interpolation", .string,
          .include("escape"),
          .match(#"#\{"#, .substitution, .push(["substitution"]))),
        Context("substitution", .match(#"\}"#, .substitution, .pop(1)), .include("nested")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .include("nested")),
        Context("nested", .match(#"\{"#, .plain, .push(["braces"])), .include("main")),
        Context("template", .string, .include("interpolation"), .match(#"""#, .string, .pop(1))),
        Context("command", .string, .include("interpolation"), .match("`", .string, .pop(1))),
        Context("quoted", .string, .match(#"\\['\\]"#, .escape), .match("'", .string, .pop(1))),
        Context("parentheses", .string, .include("interpolation"), .match(#"\)"#, .string, .pop(1))),
        Context("brackets", .string, .include("interpolation"), .match(#"\]"#, .string, .pop(1))),
        Context("curly", .string, .include("interpolation"), .match(#"\}"#, .string, .pop(1))),
        Context("heredocLine", .match(#"\n"#, .plain, .become("heredoc")), .include("main")),
        Context("rawHeredocLine", .match(#"\n"#, .plain, .become("rawHeredoc")), .include("main")),
        Context("heredoc", .string, .match(#"^\h*\1$"#, .string, .pop(1)), .include("interpolation")),
        Context("rawHeredoc", .string, .match(#"^\h*\1$"#, .string, .pop(1))),
      ]))
}
