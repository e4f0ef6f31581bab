extension Grammar {
  /// GraphQL. GraphQL specification, §2.
  static let graphql = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .hashComment,
        .match(#"\"\"\""#, .string, .push(["text"])), .quote, .number,
        .match(#"\$\w+"#, .variable),
        .match(#"@\w+"#, .meta),
        .words("type interface union enum input scalar", .keyword, .push(["class"])),
        .words("query mutation subscription fragment", .keyword, .push(["function"])),
        .words("directive extend implements on repeatable schema", .keyword),
        .words("true false null", .literal),
        .words("Boolean Float ID Int String", .type),
        .match(#"\w+(?=\s*:)"#, .attribute),
        .match(#"[A-Z]\w*"#, .type),
        .identifier(.plain)),
      .title("class", .className), .title("function", .function),
      Context("text", .string, .match(#"\"\"\""#, .string, .pop(1))), .string, .escape,
    ]))
}
