extension Grammar {
  /// PHP inside of HTML, or alone. PHP Manual, "Basic syntax".
  static let php = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"\A(?=\s*<[!a-zA-Z])"#, .plain, .push(["page"])),
        .match(#"<\?(php\b|=)?"#, .meta),
        .match(#"\?>"#, .meta, .push(["page"])),
        .include("code")),
      Context(
        "page",
        .match(#"<\?(php\b|=)?"#, .meta, .pop(1)),
        .match(#"(?=[^<]|<[^?])"#, .plain, .embed("xml:", until: "<?"))),
      Context(
        "code",
        .slashComment, .starComment, .number,
        .match(#"#\["#, .meta, .push(["attribute"])),
        .hashComment,
        .match(#"\$this\b"#, .specialVariable),
        .match(#"\$+[A-Za-z_]\w*"#, .variable),
        .match(#"""#, .string, .push(["template"])),
        .match(#"'"#, .string, .push(["quoted"])),
        .pieces((#"<<<\h*'"#, .string), (#"\w+"#, .string), (#"'"#, .string), keeping: 1, then: .push(["nowdoc"])),
        .pieces((#"<<<\h*"?"#, .string), (#"\w+"#, .string), (#""?"#, .string), keeping: 1, then: .push(["heredoc"])),
        .match(#"(->|::)\w+"#, .plain),
        .words("function fn", .keyword, .push(["function"])),
        .words("class interface trait enum", .keyword, .push(["class"])),
        .words(
          """
          abstract and array as break callable case catch clone const continue declare default die do echo else \
          elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally for \
          foreach global goto if implements include include_once instanceof insteadof isset list match namespace new \
          or parent print private protected public readonly require require_once return self static switch throw try \
          unset use var while xor yield
          """, .keyword),
        .words("bool float int iterable mixed never object string void", .type),
        .words("true false null", .literal),
        .identifier(.plain)),
      Context("attribute", .meta, .match(#"\]"#, .meta, .pop(1)), .match(#"\["#, .meta, .push(["attribute"]))),
      Context(
        "function",
        .match(#"[\s&]+"#, .plain),
        .identifier(.function, .pop(1)),
        .otherwise(.pop(1))),
      .title("class", .className), .comment, .escape,
      Context("quoted", .string, .match(#"\\['\\]"#, .escape), .match("'", .string, .pop(1))),
      Context("template", .string, .include("escape"), .include("variables"), .match(#"""#, .string, .pop(1))),
      Context(
        "variables", .string,
        .match(#"\$[A-Za-z_]\w*(->\w+|\[\w+\])?"#, .substitution),
        .match(#"\{(?=\$)"#, .substitution, .push(["substitution"]))),
      Context("substitution", .match(#"\}"#, .substitution, .pop(1)), .include("code")),
      Context("nowdoc", .string, .match(#"^\h*\1\b"#, .string, .pop(1))),
      Context("heredoc", .string, .match(#"^\h*\1\b"#, .string, .pop(1)), .include("escape"), .include("variables")),
    ]))
}
