extension Grammar {
  /// OCaml. The OCaml Manual, "Lexical conventions".
  static let ocaml = Grammar(
    mlDefinition(
      words: """
        and as assert begin class constraint do done downto else end exception external for fun function functor if in \
        include inherit initializer lazy let match method module mutable new nonrec object of open or private rec sig \
        struct then to try type val virtual when while with
        """,
      own: [.pieces((#"\{"#, .string), (#"[a-z_]*"#, .string), (#"\|"#, .string), keeping: 1, then: .push(["quoted"]))])
  )

  /// F#. F# Language Specification, "Lexical analysis".
  static let fsharp = Grammar(
    mlDefinition(
      words: """
        abstract and as assert async base begin class default delegate do done downcast downto elif else end exception \
        extern finally fixed for fun function global if in inherit inline interface internal lazy let match member \
        module mutable namespace new of open or override private public rec return sig static struct task then to try \
        type upcast use val void when while with yield
        """,
      own: [
        .slashComment, .match(#"\[<[^\n>]*>\]"#, .meta), .match(#"^\h*#\w+.*"#, .meta),
        .match(#"[$@]?\"\"\""#, .string, .push(["text"])),
      ]))
}

private func mlDefinition(words: String, own: [Rule]) -> Definition {
  Definition(
    identifierBytes: "'",
    contexts: [
      Context(
        "main",
        .include("own"),
        .match(#"\(\*(?!\))"#, .comment, .push(["comment"])),
        .quote, .character,
        .match(#"'[a-z]\w*"#, .type),
        .match(#"[`~?][A-Za-z_]\w*"#, .symbol),
        .words("let", .keyword, .push(["binding"])),
        .words(words, .keyword),
        .words("bool bytes char decimal exn float int int32 int64 list option ref seq string unit", .type),
        .words("true false null", .literal),
        .match(#"[A-Z][\w']*"#, .type),
        .identifier(.plain),
        .number),
      Context("own", rules: own),
      // A name with parameters is that of a function.
      Context(
        "binding",
        .match(#"\s+"#, .plain),
        .words("rec mutable inline private", .keyword),
        .match(#"[a-z_][\w']*(?=\h+[\w(~?])"#, .function, .pop(1)),
        .otherwise(.pop(1))),
      Context("comment", .comment, .match(#"\(\*"#, .comment, .push(["comment"])), .match(#"\*\)"#, .comment, .pop(1))),
      Context("quoted", .string, .match(#"\|\1\}"#, .string, .pop(1))),
      Context("text", .string, .match(#"\"\"\""#, .string, .pop(1))),
      Context("string", .string, .include("escape"), .match(#"""#, .string, .pop(1))), .escape,
    ])
}
