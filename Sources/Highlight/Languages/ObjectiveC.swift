extension Grammar {
  /// Objective-C.
  static let objectivec = Grammar(
    cFamilyDefinition(
      keywords: """
        auto break case const continue default do else enum extern for goto if in inline nonatomic atomic strong weak \
        copy assign readonly readwrite nullable nonnull register return self sizeof static super switch typedef \
        volatile while __block __weak __strong
        """,
      types: """
        bool char double float int long short signed unsigned void BOOL id instancetype IMP SEL Class NSInteger \
        NSUInteger CGFloat
        """,
      literals: "true false YES NO nil Nil NULL",
      own: [
        .match(#"@""#, .string, .push(["string"])),
        .pieces((#"@(interface|implementation|protocol|class)"#, .keyword), (#"\h+"#, .plain), (#"\w+"#, .className)),
        .match(#"@\w+"#, .keyword),
        .match(#"(NS|UI|CG|CF|CA)[A-Z]\w*"#, .builtIn),
      ]))
}
