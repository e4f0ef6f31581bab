extension Grammar {
  /// x86 assembly, in the notations of Intel and of AT&T.
  static let x86asm = Grammar(
    Definition(
      identifierBytes: ".$@", identifierStarts: ".@",
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"[;#].*|//.*"#, .comment), .starComment,
          .quote, .apostrophe,
          .pieces((#"[A-Za-z_.$@?][\w.$@?]*:"#, .label), (#"\h*"#, .plain), (#"([A-Za-z]\w*)?"#, .keyword)),
          .match(#"^\h*[.%][A-Za-z]\w*"#, .meta),
          .match(
            #"%?(r(ax|bx|cx|dx|si|di|bp|sp|ip|\d+[bwd]?)|e(ax|bx|cx|dx|si|di|bp|sp|ip)|[abcd][lhx]|[sd]il?|[bs]pl?|[xyz]mm\d+|[c-gs]s|[cd]r\d|st\d?)\b"#,
            .builtIn),
          .words(
            "byte word dword qword ptr offset section segment global extern db dw dd dq equ resb resw resd resq times",
            .keyword),
          .pieces((#"^\h*"#, .plain), (#"(lock\h+|rep\w*\h+)?[A-Za-z]\w*"#, .keyword)),
          .match(#"\$?-?(0x[0-9a-fA-F]+|\d[0-9a-fA-F]*h|\d+)\b"#, .number),
          .identifier(.plain)),
        .comment, .string, .stringSingle, .escape,
      ]))
}
