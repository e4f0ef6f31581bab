extension Grammar {
  /// Haskell. Haskell 2010 Language Report, chapter 2.
  static let haskell = Grammar(
    Definition(
      identifierBytes: "'",
      contexts: [
        Context(
          "main",
          .match(#"\{-#"#, .meta, .push(["pragma"])),
          .match(#"\{-"#, .comment, .push(["comment"])),
          .match(#"--+(?![!#$%&*+./<=>?@\\^|~:]).*"#, .comment),
          .match(#"^[a-z_][\w']*(?=\s*::)"#, .function),
          .words(
            """
            as case class data default deriving do else family forall foreign hiding if import in infix infixl infixr \
            instance let mdo module newtype of pattern proc qualified rec then type via where
            """, .keyword),
          .match(#"([A-Z][\w']*\.)*[A-Z][\w']*"#, .type),
          .identifier(.plain),
          .quote,
          .match(#"'(\\([A-Za-z]+|\d+|.)|[^\\'\n])'"#, .string),
          .number,
          .match(#"[!#$%&*+./<=>?@\\^|~:-]+"#, .operator)),
        Context("pragma", .meta, .match(#"#-\}"#, .meta, .pop(1))),
        Context("comment", .comment, .match(#"\{-"#, .comment, .push(["comment"])), .match(#"-\}"#, .comment, .pop(1))),
        .string, .escape,
      ]))
}
