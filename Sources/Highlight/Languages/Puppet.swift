extension Grammar {
  /// Puppet. Puppet language reference.
  static let puppet = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .hashComment, .starComment,
        .match(#"\$[\w:]+"#, .variable),
        .match(#"""#, .string, .push(["template"])), .apostrophe, .number,
        .words("class define node plan type", .keyword, .push(["class"])),
        .words(
          "and application case contain default else elsif function if import in include inherits or realize require unless",
          .keyword),
        .words("true false undef present absent running stopped", .literal),
        .match(#"\w+(?=\s*=>)"#, .attribute),
        .match(#"[A-Z]\w*(::[A-Z]\w*)*"#, .type),
        .match(#"[a-z_][\w:]*(?=\s*\{\s*['"$\[])"#, .builtIn),
        .identifier(.plain)),
      Context("class", .match(#"\h+"#, .plain), .match(#"[\w:]+"#, .className, .pop(1)), .otherwise(.pop(1))),
      .comment, .stringSingle, .escape,
      Context(
        "template", .string, .include("escape"), .match(#"\$(\{[^}\n]*\}|[\w:]+)"#, .variable),
        .match(#"""#, .string, .pop(1))),
    ]))
}
