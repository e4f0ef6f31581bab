extension Grammar {
  /// Zig. Zig language reference, "Grammar".
  static let zig = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .quote, .character, .number,
        .match(#"\\\\.*"#, .string),
        .match(#"@"[^"\n]*""#, .plain),
        .match(#"@\w+"#, .builtIn),
        .words("fn", .keyword, .push(["function"])),
        .words(
          """
          addrspace align allowzero and anyframe anytype asm async await break callconv catch comptime const continue \
          defer else enum errdefer error export extern for if inline linksection noalias noinline nosuspend opaque or \
          orelse packed pub resume return struct suspend switch test threadlocal try union unreachable \
          usingnamespace var volatile while
          """, .keyword),
        .match(#"[iu]\d+\b"#, .type),
        .words("anyerror bool comptime_float comptime_int f128 f16 f32 f64 f80 isize noreturn type usize void", .type),
        .words("true false null undefined", .literal),
        .match(#"[A-Z]\w*"#, .type),
        .identifier(.plain)),
      .title("function", .function), .string, .escape,
    ]))
}
