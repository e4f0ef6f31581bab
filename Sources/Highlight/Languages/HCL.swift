extension Grammar {
  /// HashiCorp's configuration language, Terraform's. HCL Native Syntax Specification.
  static let hcl = Grammar(
    Definition(
      identifierBytes: "-",
      contexts: [
        Context(
          "main",
          .hashComment, .slashComment, .starComment,
          .match(#"""#, .string, .push(["template"])),
          .pieces((#"<<-?"#, .string), (#"\w+"#, .string), keeping: 1, then: .push(["heredoc"])),
          .match(#"[A-Za-z_][\w-]*(?=\h*=(?![=>]))"#, .attribute),
          .words(
            "resource data variable output locals module provider terraform moved import check for in if dynamic",
            .keyword),
          .words("any bool list map number object set string tuple", .type),
          .words("true false null", .literal),
          .words("each self count path var local", .specialVariable),
          .match(#"[A-Za-z_]\w*(?=\()"#, .builtIn),
          .identifier(.plain),
          .number),
        .comment, .escape,
        Context(
          "interpolation", .string,
          .match(#"[$%]\{\{?"#, .substitution, .push(["substitution"])),
          .include("escape")),
        Context(
          "template", .string, .include("interpolation"), .match(#"""#, .string, .pop(1)),
          .match(#"\n"#, .plain, .pop(1))),
        Context("heredoc", .string, .match(#"^\h*\1$"#, .string, .pop(1)), .include("interpolation")),
        Context(
          "substitution", .match(#"\}"#, .substitution, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])),
          .include("main")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .match(#"\{"#, .plain, .push(["braces"])), .include("main")),
      ]))
}
