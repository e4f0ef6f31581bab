extension Grammar {
  /// A session in a shell: what is typed after a prompt, and what is answered. Without any prompt at the start, a script.
  static let shell = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match("\\A(?=\(prompt))", .plain, .become("session")),
        .match(#"\A"#, .plain, .become("bash:main"))),
      Context(
        "session",
        .match(prompt, .prompt, .push(["command"])),
        .match(#"[^\n]+"#, .plain),
        .match(#"\n"#, .plain)),
      Context(
        "command",
        .pieces((#"\\\n"#, .escape), (#"(> )?"#, .prompt)),
        .match(#"\n"#, .plain, .pop(1)),
        .include("bash:main")),
    ]))
}

/// `$ `, `user@host:~$ `, `(venv) [root@host]# `, `bash-5.2$ `, `PS C:\> `: with what stands before it on the line.
private let prompt =
  #"^\h*(\([^)\n]*\)\h*)?((\[[^\]\n]*\]|[\w.-]+[@:][^$#%>\n]*|~[^\s$#%]*|(bash|sh)[\w.-]*)?\h*([$#%]|❯)(\h+|$)"#
  + #"|(PS )?[A-Z]:\\[^>\n]*>\h*|>\h+)"#
