extension Grammar {
  /// Swift. The Swift Programming Language, "Lexical Structure".
  static let swift = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .slashComment, .starComment, .number,
        .pieces((#"#+"#, .string), (#"\"\"\""#, .string), keeping: 0, then: .push(["rawText"])),
        .pieces((#"#+"#, .string), (#"""#, .string), keeping: 0, then: .push(["raw"])),
        .match(#"\"\"\""#, .string, .push(["text"])),
        .quote,
        .match(
          #"#(if|elseif|else|endif|available|unavailable|selector|file|line|function|warning|error|\w+)\b"#, .meta),
        .match("##+", .plain),
        .match(#"@\w+"#, .meta),
        .match(#"\$\d+"#, .variable),
        .match(#"`[^`\n]*`"#, .plain),
        .match(#"\.(?=\w)"#, .plain, .push(["member"])),
        .words("func macro", .keyword, .push(["function"])),
        .words("class struct enum protocol actor typealias extension associatedtype", .keyword, .push(["class"])),
        .words(
          """
          any as async await borrowing break case catch consuming continue convenience default defer deinit didSet \
          distributed do dynamic each else fallthrough fileprivate final for get guard if import in indirect infix \
          init inout internal is isolated lazy let mutating nonisolated nonmutating open operator optional override \
          package postfix precedencegroup prefix private public repeat required rethrows return sending set some \
          static subscript switch throw throws try unowned unsafe var weak where while willSet
          """, .keyword),
        .words("self super Self", .specialVariable),
        .words("true false nil", .literal),
        .match(#"[A-Z]\w*"#, .type),
        .identifier(.plain)),
      Context(
        "member",
        .words("self Type init", .keyword, .pop(1)),
        .identifier(.plain, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "function",
        .match(#"\s+"#, .plain),
        .identifier(.function, .pop(1)),
        .match(#"`[^`\n]*`|[!%&*+/<=>?^|~-]+"#, .function, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "class",
        .match(#"\s+"#, .plain),
        // `class func`, `class var`.
        .match(#"(?=(func|var|let)\b)"#, .plain, .pop(1)),
        .identifier(.className, .pop(1)),
        .otherwise(.pop(1))),
      .nestedComment, .escape,
      Context(
        "interpolation", .string,
        .match(#"\\\("#, .substitution, .push(["parentheses"])),
        .include("escape")),
      Context(
        "parentheses",
        .match(#"\)"#, .substitution, .pop(1)),
        .match(#"\("#, .plain, .push(["inner"])),
        .include("main")),
      Context(
        "inner",
        .match(#"\)"#, .plain, .pop(1)),
        .match(#"\("#, .plain, .push(["inner"])),
        .include("main")),
      Context(
        "string", .string,
        .include("interpolation"),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("text", .string, .include("interpolation"), .match(#"\"\"\""#, .string, .pop(1))),
      Context("rawInterpolation", .string, .match(#"\\\1\("#, .substitution, .push(["parentheses"]))),
      Context(
        "raw", .string,
        .include("rawInterpolation"),
        .match(#""\1"#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("rawText", .string, .include("rawInterpolation"), .match(#"\"\"\"\1"#, .string, .pop(1))),
    ]))
}
