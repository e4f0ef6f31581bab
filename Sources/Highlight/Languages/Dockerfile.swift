extension Grammar {
  /// Dockerfiles, with the shell in them. Dockerfile reference.
  static let dockerfile = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"^\h*#.*"#, .comment),
          .match(#"^\h*(run|cmd|entrypoint|shell|healthcheck|onbuild)\b"#, .keyword, .push(["command"])),
          .match(
            #"^\h*(from|maintainer|expose|env|arg|user|label|workdir|copy|add|volume|stopsignal)\b"#, .keyword,
            .push(["arguments"]))),
        Context(
          "arguments",
          .match(#"\\\h*\n"#, .escape),
          .match(#"\n"#, .plain, .pop(1)),
          .match(#"\bas\b"#, .keyword),
          .match(#"--[\w-]+"#, .attribute),
          .quote, .apostrophe,
          .match(#"\$(\w+|\{[^}\n]*\})"#, .variable),
          .match(#"\d+(?![\w.-])"#, .number),
          .match(#"[\w./:-]+"#, .plain)),
        Context(
          "command",
          .match(#"\\\h*\n(\h*#.*\n)*"#, .escape),
          .match(#"\n"#, .plain, .pop(1)),
          .include("bash:main")),
        .string, .stringSingle, .escape,
      ]))
}
