extension Grammar {
  /// Unified and context diffs, as of `diff` and `git`.
  static let diff = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^(@@+ .*|\*\*\*+$|\*\*\* \d.*|--- \d+,\d+ ----)"#, .meta),
        .match(
          #"^(diff |index |Index: |=====|--- |\+\+\+ |\*\*\* |new file|deleted file|similarity |rename |old mode|new mode).*"#,
          .section),
        .match(#"^[+>].*"#, .inserted),
        .match(#"^[-<].*"#, .deleted),
        .match(#"^!.*"#, .inserted),
        .match(#"[^\n]+"#, .plain))
    ]))
}
