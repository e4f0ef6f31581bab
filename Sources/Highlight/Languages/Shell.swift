extension Grammar {
  /// A session in a shell: what is typed after a prompt, and what is answered. Without any prompt at the start, a script.
  static let shell = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(
          #"\A(?=\s*(\([^)\n]*\)\h*)?([^\s$#%>❯]*[@:][^$#%>❯\n]*|~[^\s$#%]*|[\w./-]*)?\h*[$#%>❯](\h|$))"#, .plain,
          .become("session")),
        .match(#"\A"#, .plain, .become("bash:main"))),
      Context(
        "session",
        .match(
          #"^\h*(\([^)\n]*\)\h*)?(\[[^\]\n]*\]|[\w.-]+[@:][^$#%>❯\n]*|~[^\s$#%]*|sh-?[\d.]*|bash-?[\d.]*)?\h*[$#%❯](\h+|$)"#,
          .prompt,
          .push(["command"])),
        .match(#"^(PS )?[A-Z]:\\[^>\n]*>\h*|^>\h+"#, .prompt, .push(["command"])),
        .match(#"[^\n]+"#, .plain),
        .match(#"\n"#, .plain)),
      Context(
        "command",
        .pieces((#"\\\n"#, .escape), (#"(> )?"#, .prompt)),
        .match(#"\n"#, .plain, .pop(1)),
        .include("bash:main")),
    ]))
}
