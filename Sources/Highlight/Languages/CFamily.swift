/// What C and C++ have in common. A function is known by how its declaration begins: a type, a name, parentheses, and
/// then a brace or a semicolon; it is looked for where a statement can start, outside of the bodies of functions.
func cFamilyDefinition(keywords: String, types: String, literals: String, own: [Rule]) -> Definition {
  Definition(
    identifierBytes: "$", identifierStarts: "$",
    contexts: [
      Context(
        "main",
        .include("blank"),
        .include("keywords"),
        .match(
          #"(?=[\w$:~]+[&*\s]+[\w$:~]+\s*\([^;"')]*\)[^;{/"']*[{;])"#, .plain, .push(["functionHead"])),
        .words(types, .type),
        .otherwise(.push(["statement"]))),
      Context(
        "blank",
        .match(#"\s+"#, .plain),
        .match(#"//([^\\\n]+|\\(.|\n))*"#, .comment),
        .match(#"/\*"#, .comment, .push(["comment"])),
        .match(#"^\h*#\h*if\h+0\b.*"#, .meta, .push(["disabled"])),
        .pieces((#"^\h*#\h*(include(_next)?|import)\h*"#, .meta), (#"<[^>\n]*>|"[^"\n]*""#, .string)),
        .match(#"^\h*#"#, .meta, .push(["directive"])),
        .pieces((#"#\h*include\h*"#, .meta), (#"<[^>\n]*>|"[^"\n]*""#, .string)),
        .match(
          #"#\h*(define|ifn?def|if|elif|else|endif|undef|pragma|error|warning|line)\b"#, .meta, .push(["directive"]))),
      Context(
        "keywords",
        .words("class struct union", .keyword, .push(["className"])),
        .words("enum", .keyword, .push(["enumName"])),
        .words(keywords, .keyword)),
      Context(
        "statement",
        .match(#"[{;]"#, .plain, .pop(1)),
        .include("tokens")),
      Context(
        "tokens",
        .include("own"),
        .include("blank"),
        .include("keywords"),
        .words(types, .type),
        .words(cLibraryTypes, .type),
        .words(literals, .literal),
        .match(#"([LuU]|u8)?""#, .string, .push(["string"])),
        .match(#"([LuU]|u8)?'(\\([0-7]{1,3}|x[0-9a-fA-F]+|.)|[^\\'\n])+'"#, .string),
        .identifier(.plain),
        .match(#"0[xX][0-9a-fA-F'.]+([pP][+-]?\d+)?[uUlLzZfF]*|0[bB][01']+[uUlLzZ]*"#, .number),
        .match(#"(\d[\d']*(\.[\d']*)?|\.\d[\d']*)([eE][+-]?\d+)?[uUlLzZfF]*|\d+"#, .number)),
      Context("own", rules: own),
      Context(
        "functionHead",
        .match(#"[\w$:~]+(?=\s*\()"#, .function, .become("signature")),
        .include("tokens")),
      Context(
        "signature",
        .match(#";"#, .plain, .pop(1)),
        .match(#"\{"#, .plain, .become("body")),
        .include("tokens")),
      Context(
        "body",
        .match(#"\{"#, .plain, .push(["body"])),
        .match(#"\}"#, .plain, .pop(1)),
        .include("tokens")),
      Context(
        "className",
        .match(#"\s+"#, .plain),
        .match(#"\[\[[^\[\]]*\]\]"#, .meta),
        .identifier(.className, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "enumName",
        .match(#"\s+"#, .plain),
        .words("class struct", .keyword),
        .identifier(.className, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "directive", .meta,
        .match(#"//.*"#, .comment),
        .match(#"/\*"#, .comment, .push(["comment"])),
        .match(#"\\\n"#, .meta),
        .match(#"\n"#, .plain, .pop(1))),
      Context(
        "disabled", .comment,
        .match(#"^\h*#\h*if.*"#, .comment, .push(["disabled"])),
        .match(#"^\h*#\h*(else|elif|endif).*"#, .meta, .pop(1))),
      Context("comment", .comment, .match(#"\*/"#, .comment, .pop(1))),
      Context(
        "attribute",
        .match(#"\]\]"#, .meta, .pop(1)),
        .identifier(.meta)),
      Context(
        "string", .string,
        .match(#"\\([0-7]{1,3}|x[0-9a-fA-F]+|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|\n)"#, .escape),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context("rawString", .string, .match(#"\)\1""#, .string, .pop(1))),
    ])
}

/// The types of the C library (ISO C23, clause 7) and of POSIX.
private let cLibraryTypes = """
  size_t ssize_t off_t ptrdiff_t sig_atomic_t fpos_t clock_t time_t va_list jmp_buf FILE DIR div_t ldiv_t mbstate_t \
  wctrans_t wint_t wctype_t byte int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t int_least8_t \
  int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t uint_least32_t uint_least64_t int_fast8_t \
  int_fast16_t int_fast32_t int_fast64_t uint_fast8_t uint_fast16_t uint_fast32_t uint_fast64_t intptr_t uintptr_t \
  intmax_t uintmax_t clockid_t cpu_set_t dev_t gid_t id_t ino_t key_t mode_t nfds_t pid_t rlim_t sig_t sighandler_t \
  siginfo_t sigset_t sigval_t socklen_t timer_t uid_t atomic_bool atomic_int atomic_uint atomic_long atomic_size_t
  """
