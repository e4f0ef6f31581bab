extension Grammar {
  /// Go. The Go Programming Language Specification, "Lexical elements".
  static let go = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .starComment, .quote, .character, .number,
        .match(#"`"#, .string, .push(["raw"])),
        .words("func", .keyword, .push(["function"])),
        .words("type", .keyword, .push(["class"])),
        .words(
          """
          break case chan const continue default defer else fallthrough for go goto if import interface map package \
          range return select struct switch var
          """, .keyword),
        .words(
          """
          any bool byte comparable complex128 complex64 error float32 float64 int int16 int32 int64 int8 rune string \
          uint uint16 uint32 uint64 uint8 uintptr
          """, .type),
        .words("true false nil iota", .literal),
        .words(
          "append cap clear close complex copy delete imag len make max min new panic print println real recover",
          .builtIn),
        .identifier(.plain)),
      Context(
        "function",
        .match(#"\h+"#, .plain),
        .match(#"\([^()\n]*\)(?=\s*\w)"#, .plain),
        .identifier(.function, .pop(1)),
        .otherwise(.pop(1))),
      Context("raw", .string, .match("`", .string, .pop(1))),
      .title("class", .className), .comment, .string, .escape,
    ]))
}
