extension Grammar {
  /// Solidity. Solidity documentation, "Language Grammar".
  static let solidity = Grammar(
    Definition(
      identifierBytes: "$", identifierStarts: "$",
      contexts: [
        Context(
          "main",
          .slashComment, .starComment, .quote, .apostrophe, .number,
          .pieces((#"pragma\b"#, .keyword), (#"[^;\n]*"#, .meta)),
          .words("function modifier event error", .keyword, .push(["function"])),
          .words("contract interface library struct enum", .keyword, .push(["class"])),
          .words(
            """
            abstract anonymous as assembly assert break calldata catch constant constructor continue delete do else \
            emit external fallback for from global if immutable import indexed internal is let mapping memory new \
            override payable private public pure receive require return returns revert storage super this throw try \
            type unchecked using view virtual while
            """, .keyword),
          .match(#"(u?int|bytes)\d*\b"#, .type),
          .words("address bool byte fixed string ufixed var", .type),
          .words("true false wei gwei ether seconds minutes hours days weeks", .literal),
          .words("abi block blockhash ecrecover gasleft keccak256 msg now selfdestruct sha256 tx", .builtIn),
          .identifier(.plain)),
        .title("function", .function), .title("class", .className), .comment, .string, .stringSingle, .escape,
      ]))
}
