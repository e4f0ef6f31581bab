extension Grammar {
  /// MATLAB and Octave.
  static let matlab = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"^\h*[%#]\{\h*$"#, .comment, .push(["comment"])),
        .match("[%#].*", .comment),
        .match(#"\.\.\..*"#, .comment),
        .match(#"""#, .string, .push(["string"])),
        Rule.match(#"'[^'\n]*'"#, .string).only(.operandExpected),
        .match(#"(?<=[\w)\]}.'])'+"#, .operator),
        .words("function", .keyword, .push(["function"])),
        .words(
          """
          arguments break case catch classdef continue do else elseif end end_try_catch endfor endfunction endif \
          endwhile enumeration events for global if methods otherwise parfor persistent properties return switch try \
          until while
          """, .keyword),
        .words("true false pi Inf NaN eps i j ans", .literal),
        .words(
          """
          abs any all cell cellfun cos disp eig error exp eye fprintf find floor inv isempty length linspace log max \
          mean min mod norm numel ones plot printf rand randn repmat reshape round sin size sort sqrt sum zeros
          """, .builtIn),
        .identifier(.plain),
        .number),
      Context("comment", .comment, .match(#"^\h*[%#]\}\h*$"#, .comment, .pop(1))),
      Context(
        "function",
        .match(#"\h+"#, .plain),
        .match(#"(\[[^\]\n]*\]|\w+)\h*=\h*"#, .plain),
        .match(#"[A-Za-z][\w.]*"#, .function, .pop(1)),
        .otherwise(.pop(1))),
      .string, .escape,
    ]))
}
