extension Grammar {
  /// Batch files of DOS and Windows.
  static let dos = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .match(#"^\h*@?(rem\b|::).*"#, .comment),
          .match(#"^\h*:\w+"#, .label),
          .match(#"%%?~?\w+%?|%[^%\s]+%|![^!\s]+!"#, .variable),
          .match(#""[^"\n]*""#, .string),
          .words("call defined do else equ errorlevel exist exit for geq goto gtr if in leq lss neq not nul", .keyword),
          .words(
            """
            cd chdir cls copy date del dir echo endlocal erase find findstring md mkdir more move path pause popd prompt \
            pushd rd ren rename rmdir set setlocal shift sort start time title tree type ver where xcopy
            """, .builtIn),
          .identifier(.plain),
          .number)
      ]))
}
