extension Grammar {
  /// Elixir. Elixir syntax reference.
  static let elixir = Grammar(
    Definition(
      identifierBytes: "?!",
      contexts: [
        Context(
          "main",
          .hashComment,
          .match(#"@(doc|moduledoc|typedoc)\b"#, .meta),
          .match(#"@[a-z_]\w*"#, .meta),
          .match(#"~[a-zA-Z]\"\"\""#, .string, .push(["text"])),
          .match(#"~[a-zA-Z]"[^"\n]*"[a-z]*|~[a-zA-Z]/([^/\\\n]|\\.)*/[a-z]*|~[a-zA-Z]\([^)\n]*\)[a-z]*"#, .regexp),
          .match(#"~[a-zA-Z](\[[^\]\n]*\]|\{[^}\n]*\}|\|[^|\n]*\||<[^>\n]*>)[a-z]*"#, .string),
          .match(#"\"\"\""#, .string, .push(["text"])),
          .match(#"""#, .string, .push(["template"])),
          .match(#"'"#, .string, .push(["templateSingle"])),
          .match(#"::"#, .plain),
          .match(#":([A-Za-z_]\w*[?!]?|"[^"\n]*")"#, .symbol),
          .match(#"[A-Za-z_]\w*[?!]?:(?=[\s])"#, .symbol),
          .match(#"\?(\\.|.)"#, .number),
          .words("def defp defmacro defmacrop defdelegate defguard", .keyword, .push(["function"])),
          .words("defmodule defprotocol defimpl", .keyword, .push(["module"])),
          .words(
            """
            after alias and case catch cond defexception defstruct do else end fn for if import in not or quote raise \
            receive require rescue super throw try unless unquote use when with
            """, .keyword),
          .words("true false nil", .literal),
          .match(#"[A-Z]\w*"#, .type),
          .identifier(.plain),
          .number),
        Context(
          "function", .match(#"\h+"#, .plain), .match(#"[a-z_]\w*[?!]?"#, .function, .pop(1)), .otherwise(.pop(1))),
        Context("module", .match(#"\h+"#, .plain), .match(#"[A-Z][\w.]*"#, .className, .pop(1)), .otherwise(.pop(1))),
        .escape,
        Context("interpolation", .string, .include("escape"), .match(#"#\{"#, .substitution, .push(["substitution"]))),
        Context("substitution", .match(#"\}"#, .substitution, .pop(1)), .include("nested")),
        Context("braces", .match(#"\}"#, .plain, .pop(1)), .include("nested")),
        Context("nested", .match(#"\{"#, .plain, .push(["braces"])), .include("main")),
        Context("text", .string, .include("interpolation"), .match(#"\"\"\""#, .string, .pop(1))),
        Context("template", .string, .include("interpolation"), .match(#"""#, .string, .pop(1))),
        Context("templateSingle", .string, .include("interpolation"), .match("'", .string, .pop(1))),
      ]))
}
