extension Grammar {
  /// HTML and XML, with the scripts and styles in them. The HTML Standard, "The HTML syntax".
  static let xml = Grammar(
    Definition(contexts: [
      Context("main", .include("markup")),
      Context(
        "markup",
        .match(#"<!--"#, .comment, .push(["comment"])),
        .match(#"<!\[CDATA\["#, .meta, .push(["characterData"])),
        .match(#"<!"#, .meta, .push(["declaration"])),
        .match(#"<\?"#, .meta, .push(["instruction"])),
        .pieces((#"<"#, .tag), (#"(?i)script(?=[\s/>])"#, .name), then: .push(["scriptTag"])),
        .pieces((#"<"#, .tag), (#"(?i)style(?=[\s/>])"#, .name), then: .push(["styleTag"])),
        .pieces((#"</?"#, .tag), (#"[A-Za-z_][\w:.-]*"#, .name), then: .push(["tag"])),
        .match(#"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z]\w*);"#, .symbol)),
      Context("comment", .comment, .match(#"-->"#, .comment, .pop(1))),
      Context("characterData", .string, .match(#"\]\]>"#, .meta, .pop(1))),
      Context(
        "declaration", .meta,
        .match(#"\["#, .meta, .push(["subset"])),
        .match(#">"#, .meta, .pop(1)),
        .include("attributeValue")),
      Context("subset", .meta, .match(#"\]"#, .meta, .pop(1)), .include("markup")),
      Context("instruction", .meta, .match(#"\?>"#, .meta, .pop(1)), .include("attributeValue")),
      Context("tag", .match(#"/?>"#, .tag, .pop(1)), .include("attributes")),
      Context(
        "attributes",
        .match(#"[@:#A-Za-z_][\w:.@#-]*"#, .attribute),
        .match(#"="#, .plain, .push(["value"])),
        .include("attributeValue")),
      Context(
        "value",
        .match(#"\s+"#, .plain),
        .match(#"""#, .string, .become("quoted")),
        .match(#"'"#, .string, .become("quotedSingle")),
        .match(#"[^\s"'<>=`]+"#, .string, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "attributeValue",
        .match(#"""#, .string, .push(["quoted"])),
        .match(#"'"#, .string, .push(["quotedSingle"]))),
      Context("quoted", .string, .match(#"""#, .string, .pop(1))),
      Context("quotedSingle", .string, .match(#"'"#, .string, .pop(1))),
      Context(
        "scriptTag", .match(#"/>"#, .tag, .pop(1)), .match(#">"#, .tag, .become("script")), .include("attributes")),
      Context("styleTag", .match(#"/>"#, .tag, .pop(1)), .match(#">"#, .tag, .become("style")), .include("attributes")),
      Context(
        "script", .match(#"(?=</)"#, .plain, .pop(1)), .match("", .plain, .embed("javascript:", until: "</script"))),
      Context("style", .match(#"(?=</)"#, .plain, .pop(1)), .match("", .plain, .embed("css:", until: "</style"))),
    ]))

  /// A single-file component of Vue: HTML with directives and moustaches.
  static let vue = Grammar(
    Definition(contexts: [
      Context("main", .match(#"\{\{"#, .substitution, .push(["moustache"])), .include("xml:markup")),
      Context(
        "moustache", .match(#"\}\}"#, .substitution, .pop(1)),
        .match(#"(?=[^}])"#, .plain, .embed("javascript:", until: "}}"))),
    ]))
}
