extension Grammar {
  /// WebAssembly's text. WebAssembly Specification, "Text Format".
  static let wasm = Grammar(
    Definition(
      identifierBytes: ".$/:=<>-", identifierStarts: "",
      contexts: [
        Context(
          "main",
          .match(";;.*", .comment),
          .match(#"\(;"#, .comment, .push(["comment"])),
          .quote,
          .match(#"\$[^\s()"]+"#, .variable),
          .words("i32 i64 f32 f64 v128 funcref externref anyfunc", .type),
          .words(
            """
            module func param result local global memory table elem data type import export start block loop if then \
            else end br br_if br_table call call_indirect return drop select nop unreachable mut offset align
            """, .keyword),
          .match(#"(i32|i64|f32|f64|v128|local|global|memory|table|ref)\.[\w.]+"#, .builtIn),
          .identifier(.plain),
          .match(#"[+-]?(0x[0-9a-fA-F_.]+|\d[\d_]*(\.\d*)?([eE][+-]?\d+)?)"#, .number)),
        Context("comment", .comment, .match(#"\(;"#, .comment, .push(["comment"])), .match(#";\)"#, .comment, .pop(1))),
        .string, .escape,
      ]))
}
