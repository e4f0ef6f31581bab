extension Grammar {
  /// Makefiles, with the shell in their recipes. GNU Make manual.
  static let makefile = Grammar(
    Definition(
      identifierBytes: "-.",
      contexts: [
        Context(
          "main",
          .match(#"^\t[@+-]*"#, .plain, .push(["recipe"])),
          .hashComment,
          .match(
            #"^ *(-?include|sinclude|define|endef|ifeq|ifneq|ifdef|ifndef|else|endif|export|unexport|override|private|vpath)\b"#,
            .keyword),
          .match(#"^\.[A-Z_]+(?=\h*:)"#, .meta),
          .pieces((#"^ *[\w.-]+"#, .variable), (#"\h*([:?+!]|::)?=(?!=)"#, .operator)),
          .match(#"^[^\s:#=$][^:#=\n]*(?=::?(?!=))"#, .section),
          .include("reference"),
          .match(#"\\\n"#, .escape),
          .identifier(.plain)),
        Context(
          "reference",
          .match(#"\$[@%<?^+*|$]"#, .variable),
          .match(#"\$[({]"#, .substitution, .push(["call"]))),
        Context(
          "call",
          .match(#"[)}]"#, .substitution, .pop(1)),
          .include("reference"),
          .words(
            """
            abspath addprefix addsuffix basename call dir error eval file filter filter-out findstring firstword \
            foreach if info join lastword notdir or origin patsubst realpath shell sort strip subst suffix value \
            warning wildcard word wordlist words
            """, .builtIn),
          .identifier(.variable)),
        Context(
          "recipe",
          .match(#"\\\n"#, .escape),
          .match(#"\n"#, .plain, .pop(1)),
          .include("reference"),
          .include("bash:main")),
      ]))
}
