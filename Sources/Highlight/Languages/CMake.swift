extension Grammar {
  /// CMake. cmake-language(7).
  static let cmake = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .pieces((#"#\["#, .comment), (#"=*"#, .comment), (#"\["#, .comment), keeping: 1, then: .push(["comment"])),
          .hashComment,
          .pieces((#"\["#, .string), (#"=*"#, .string), (#"\["#, .string), keeping: 1, then: .push(["bracket"])),
          .match(#"""#, .string, .push(["template"])),
          .match(#"\$(ENV|CACHE)?\{[^}\n]*\}"#, .variable),
          .match(#"\$<"#, .substitution),
          .match(
            #"(if|elseif|else|endif|foreach|endforeach|while|endwhile|function|endfunction|macro|endmacro|return|break|continue|include|block|endblock)(?=\s*\()"#,
            .keyword),
          .match(#"[A-Za-z_]\w*(?=\s*\()"#, .builtIn),
          .words(
            "and or not exists defined matches strless strgreater strequal equal less greater version_less version_greater_equal in_list target command policy",
            .keyword),
          .words("true false on off yes no", .literal),
          .identifier(.plain),
          .match(#"\d+(\.\d+)*"#, .number)),
        Context("comment", .comment, .match(#"\]\1\]"#, .comment, .pop(1))),
        Context("bracket", .string, .match(#"\]\1\]"#, .string, .pop(1))),
        .escape,
        Context(
          "template", .string, .include("escape"), .match(#"\$(ENV|CACHE)?\{[^}\n]*\}"#, .variable),
          .match(#"""#, .string, .pop(1))),
      ]))
}
