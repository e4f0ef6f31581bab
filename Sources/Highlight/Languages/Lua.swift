extension Grammar {
  /// Lua 5.4. Reference Manual, §3.1.
  static let lua = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .pieces((#"--\["#, .comment), (#"=*"#, .comment), (#"\["#, .comment), keeping: 1, then: .push(["longComment"])),
        .match(#"--.*"#, .comment),
        .pieces((#"\["#, .string), (#"=*"#, .string), (#"\["#, .string), keeping: 1, then: .push(["longString"])),
        .quote, .apostrophe, .number,
        .words("function", .keyword, .push(["function"])),
        .words(
          "and break do else elseif end for goto if in local not or repeat return then until while", .keyword),
        .words("true false nil", .literal),
        .words("self", .specialVariable),
        .words(
          """
          _G assert collectgarbage coroutine debug dofile error getmetatable io ipairs load loadfile math next os \
          package pairs pcall print rawequal rawget rawlen rawset require select setmetatable string table tonumber \
          tostring type utf8 xpcall
          """, .builtIn),
        .identifier(.plain)),
      Context(
        "function",
        .match(#"\h+"#, .plain),
        .match(#"[\w.:]+"#, .function, .pop(1)),
        .otherwise(.pop(1))),
      Context("longComment", .comment, .match(#"\]\1\]"#, .comment, .pop(1))),
      Context("longString", .string, .match(#"\]\1\]"#, .string, .pop(1))),
      .string, .stringSingle, .escape,
    ]))
}
