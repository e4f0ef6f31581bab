extension Grammar {
  /// Kotlin. Kotlin language specification, "Syntax and grammar".
  static let kotlin = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .starComment, .character, .number,
        .match(#"\"\"\""#, .string, .push(["text"])),
        .quote,
        .match(#"@(\w+:)?[\w.]+"#, .meta),
        .words("fun", .keyword, .push(["function"])),
        .words("class interface object typealias", .keyword, .push(["class"])),
        .words(
          """
          abstract actual annotation as break by catch companion const constructor continue crossinline data \
          delegate do dynamic else enum expect external final finally for get if import in infix init inline inner \
          internal is lateinit noinline open operator out override package private protected public reified return \
          sealed set suspend tailrec throw try typeof val value var vararg when where while
          """, .keyword),
        .words("this super it field", .specialVariable),
        .words("true false null", .literal),
        .words(
          """
          Any Array Boolean Byte Char Double Float Int List Long Map MutableList MutableMap MutableSet Nothing Pair \
          Sequence Set Short String UByte UInt ULong UShort Unit
          """, .builtIn),
        .match(#"[A-Z]\w*"#, .type),
        .identifier(.plain)),
      Context(
        "function",
        .match(#"\s+|<[^<>\n]*>"#, .plain),
        .match(#"[A-Za-z_]\w*(<[^<>\n]*>)?\??\."#, .plain),
        .identifier(.function, .pop(1)),
        .match(#"`[^`\n]*`"#, .function, .pop(1)),
        .otherwise(.pop(1))),
      .title("class", .className),
      .nestedComment, .escape,
      Context(
        "string", .string,
        .include("escape"),
        .include("template"),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("text", .string, .include("template"), .match(#"\"\"\"+"#, .string, .pop(1))),
      Context(
        "template", .string,
        .match(#"\$\{"#, .substitution, .push(["substitution"])),
        .match(#"\$[A-Za-z_]\w*"#, .substitution)),
      Context(
        "substitution",
        .match(#"\}"#, .substitution, .pop(1)),
        .match(#"\{"#, .plain, .push(["braces"])),
        .include("main")),
      Context(
        "braces",
        .match(#"\}"#, .plain, .pop(1)),
        .match(#"\{"#, .plain, .push(["braces"])),
        .include("main")),
    ]))
}
