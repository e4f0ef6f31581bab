extension Grammar {
  /// CSS. CSS Syntax Module Level 3.
  static let css = Grammar(styleSheetDefinition(hasLineComments: false, variables: #"(?!)"#))

  /// SCSS. The Sass documentation, "Syntax".
  static let scss = Grammar(styleSheetDefinition(hasLineComments: true, variables: #"\$[\w-]+|%[A-Za-z][\w-]*"#))

  /// Less. The Less documentation, "Language features".
  static let less = Grammar(
    styleSheetDefinition(
      hasLineComments: true,
      variables:
        #"@@?(?!(media|import|supports|font-face|keyframes|charset|layer|container|page|property)\b)[\w-]+|@\{[\w-]+\}"#
    ))
}

/// Style sheets, whose rules may stand in one another. A name before a colon is a property unless a brace comes first.
private func styleSheetDefinition(hasLineComments: Bool, variables: String) -> Definition {
  Definition(
    identifierBytes: "-", identifierStarts: "-",
    contexts: [
      Context(
        "main",
        .include("blank"),
        .match(#"[{}]"#, .plain),
        .pieces((#"--[\w-]+"#, .variable), (#"(?=\s*:)"#, .plain), then: .push(["value"])),
        .pieces((#"[A-Za-z_-][\w-]*"#, .styleProperty), (#"\s*:(?![^;{}\n]*\{)(?!:)"#, .plain), then: .push(["value"])),
        .match(#"@[\w-]+"#, .keyword, .push(["rule"])),
        .match(#"\.[A-Za-z_-][\w-]*"#, .selectorClass),
        .match(#"#\{"#, .substitution, .push(["substitution"])),
        .match(#"#[\w-]+"#, .selectorID),
        .match(#"::?[A-Za-z_-][\w-]*"#, .selectorPseudo),
        .match(#"\["#, .plain, .push(["attribute"])),
        .match(#"&[\w-]*"#, .selectorTag),
        .identifier(.selectorTag),
        .match(#"\d+(\.\d+)?%"#, .selectorTag)),
      Context(
        "blank",
        .match(#"\s+"#, .plain),
        .starComment,
        .include(hasLineComments ? "lineComment" : "nothing"),
        .pieces((variables, .variable), (#"(?=\s*:)"#, .plain), then: .push(["value"])),
        .match(variables, .variable)),
      Context("lineComment", .slashComment), Context("nothing"),
      Context(
        "attribute",
        .match(#"\]"#, .plain, .pop(1)),
        .quote, .apostrophe,
        .identifier(.attribute)),
      // The values of a declaration, up to its end.
      Context(
        "value",
        .match(#";"#, .plain, .pop(1)),
        .match(#"(?=[{}])"#, .plain, .pop(1)),
        .include("terms")),
      Context(
        "rule",
        .match(#";"#, .plain, .pop(1)),
        .match(#"(?=[{}])"#, .plain, .pop(1)),
        .words("and or not only from through in to if else", .keyword),
        .include("terms")),
      Context(
        "terms",
        .include("blank"),
        .quote, .apostrophe,
        .match(#"#\{"#, .substitution, .push(["substitution"])),
        .match(#"#[0-9a-fA-F]{3,8}\b"#, .number),
        .match(#"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?(%|[A-Za-z]+)?"#, .number),
        .match(#"!\w+"#, .keyword),
        .match(#"--[\w-]+"#, .variable),
        .pieces((#"url"#, .builtIn), (#"\("#, .plain), (#"[^"'()\s]+"#, .string), (#"\)"#, .plain)),
        .match(#"[A-Za-z_-][\w-]*(?=\()"#, .builtIn),
        .identifier(.plain)),
      Context("substitution", .match(#"\}"#, .substitution, .pop(1)), .include("terms")),
      .comment, .string, .stringSingle, .escape,
    ])
}
