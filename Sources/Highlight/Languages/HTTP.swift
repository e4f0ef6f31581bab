extension Grammar {
  /// Messages of HTTP. RFC 9112.
  static let http = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .pieces(
          (#"^[A-Z]+"#, .keyword), (#"\h+"#, .plain), (#"[^\s]+"#, .string), (#"\h*"#, .plain),
          (#"(HTTP/[\d.]+)?$"#, .meta),
          then: .push(["headers"])),
        .pieces(
          (#"^HTTP/[\d.]+"#, .meta), (#"\h+"#, .plain), (#"\d{3}"#, .number), (#".*"#, .plain), then: .push(["headers"])
        ),
        .include("header")),
      Context("header", .pieces((#"^[A-Za-z][\w-]*"#, .attribute), (#":"#, .punctuation), (#".*"#, .plain))),
      Context(
        "headers",
        .include("header"),
        .match(#"\r?\n\h*\r?\n(?=\s*[{\[])"#, .plain, .become("json")),
        .match(#"\r?\n\h*\r?\n(?=\s*<)"#, .plain, .become("page")),
        .match(#"\r?\n\h*\r?\n"#, .plain, .become("body"))),
      Context("json", .match(#"^(?=HTTP/)"#, .plain, .pop(1)), .include("json:main")),
      Context("page", .match(#"^(?=HTTP/)"#, .plain, .pop(1)), .include("xml:main")),
      Context("body", .match(#"^(?=HTTP/|(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) )"#, .plain, .pop(1))),
    ]))
}
