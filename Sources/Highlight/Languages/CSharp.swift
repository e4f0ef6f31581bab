extension Grammar {
  /// C#. C# language specification, "Lexical structure".
  static let csharp = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .starComment, .character, .number,
        .match(#"^\h*#\h*\w+.*"#, .meta),
        .match(#"^\h*\[[A-Z][\w.]*(\([^()\n]*\))?(,\h*[A-Z][\w.]*(\([^()\n]*\))?)*\]"#, .meta),
        .pieces((#"\$*"#, .string), (#"\"\"\"+"#, .string), keeping: 1, then: .push(["text"])),
        .match(#"\$\$+"#, .plain),
        .match(#"@""#, .string, .push(["verbatim"])),
        .match(#"(\$@|@\$)""#, .string, .push(["interpolatedVerbatim"])),
        .match(#"\$""#, .string, .push(["interpolated"])),
        .quote,
        .words("class struct interface enum record", .keyword, .push(["class"])),
        .words(
          """
          abstract add alias and as ascending async await base break case catch checked const continue default \
          delegate descending do else event explicit extern finally fixed for foreach from get global goto group \
          if implicit in init internal into is join let lock nameof namespace new not on operator or orderby out \
          override params partial private protected public readonly ref remove required return sealed select set \
          sizeof stackalloc static switch this throw try typeof unchecked unsafe using value var virtual volatile \
          when where while with yield
          """, .keyword),
        .words(
          """
          bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong ushort \
          void
          """, .type),
        .words("true false null", .literal),
        Rule.match(#"[A-Za-z_]\w*(?=\s*(<[^<>()\n]*>)?\()"#, .function).only(.afterName),
        .identifier(.plain)),
      .title("class", .className), .comment, .string, .escape,
      Context("text", .string, .match(#"\1"#, .string, .pop(1))),
      Context("verbatim", .string, .match(#"\"\""#, .escape), .match(#"""#, .string, .pop(1))),
      Context(
        "interpolated", .string,
        .include("field"),
        .include("string")),
      Context("interpolatedVerbatim", .string, .include("field"), .include("verbatim")),
      Context(
        "field", .string,
        .match(#"\{\{|\}\}"#, .escape),
        .match(#"\{"#, .substitution, .push(["substitution"]))),
      Context(
        "substitution",
        .match(#"(:[^}"\n]*)?\}"#, .substitution, .pop(1)),
        .match(#"\{"#, .plain, .push(["substitution"])),
        .match(#"\n"#, .plain, .pop(1)),
        .include("main")),
    ]))
}
