extension Grammar {
  /// Python 3. The Python Language Reference, "Lexical analysis".
  static let python = Grammar(
    Definition(contexts: [
      Context(
        "main",
        .match(#"\A#!.*"#, .meta),
        .match(#"#.*"#, .comment),
        .include("strings"),
        .words("def", .keyword, .push(["function"])),
        .words("class", .keyword, .push(["class"])),
        .words("import from", .keyword, .push(["module"])),
        .include("expression"),
        .match(#"@[\w.]+"#, .meta),
        .match(#">>>(?=\h)|\.\.\.(?=\h)"#, .prompt)),
      Context(
        "strings",
        .match(#"([fFtT][rR]?|[rR][fFtT])\"\"\""#, .string, .push(["formattedText"])),
        .match(#"([fFtT][rR]?|[rR][fFtT])'''"#, .string, .push(["formattedTextSingle"])),
        .match(#"([fFtT][rR]?|[rR][fFtT])""#, .string, .push(["formatted"])),
        .match(#"([fFtT][rR]?|[rR][fFtT])'"#, .string, .push(["formattedSingle"])),
        .match(#"([rR][bB]?|[bB][rR]?|[uU])?\"\"\""#, .string, .push(["text"])),
        .match(#"([rR][bB]?|[bB][rR]?|[uU])?'''"#, .string, .push(["textSingle"])),
        .match(#"([rR][bB]?|[bB][rR]?|[uU])?""#, .string, .push(["string"])),
        .match(#"([rR][bB]?|[bB][rR]?|[uU])?'"#, .string, .push(["stringSingle"]))),
      Context(
        "expression",
        .match(#"\.\w+"#, .plain),
        .words(
          """
          and as assert async await break continue del elif else except finally for global if in is lambda nonlocal \
          not or pass raise return try while with yield
          """, .keyword),
        .words("True False None", .literal),
        .pieces((#"^\h*"#, .plain), (#"(match|case)\b"#, .keyword), (#"\h+(?=[\w\["'({*-])"#, .plain)),
        .words(
          """
          __import__ abs aiter all anext any bin bool breakpoint bytearray bytes callable chr classmethod compile \
          complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr \
          hash hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct \
          open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super \
          tuple type vars zip
          """, .builtIn),
        .words("self cls Ellipsis NotImplemented", .specialVariable),
        .words(
          """
          ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError \
          BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError \
          ConnectionResetError DeprecationWarning EOFError EnvironmentError Exception FileExistsError \
          FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning \
          IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError \
          MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError \
          PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError \
          RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError \
          TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError \
          UnicodeWarning UserWarning ValueError Warning ZeroDivisionError
          """, .type),
        .words(
          """
          __abs__ __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __await__ __bool__ __bytes__ __call__ \
          __complex__ __contains__ __del__ __delattr__ __delete__ __delitem__ __dir__ __divmod__ __enter__ __eq__ \
          __exit__ __float__ __floordiv__ __format__ __ge__ __get__ __getattr__ __getattribute__ __getitem__ __gt__ \
          __hash__ __iadd__ __index__ __init__ __init_subclass__ __int__ __invert__ __isub__ __iter__ __le__ __len__ \
          __lt__ __matmul__ __missing__ __mod__ __mul__ __ne__ __neg__ __new__ __next__ __or__ __pos__ __post_init__ \
          __pow__ __radd__ __repr__ __reversed__ __rmul__ __round__ __rsub__ __set__ __set_name__ __setattr__ \
          __setitem__ __str__ __sub__ __truediv__ __xor__
          """, .function),
        .words(
          """
          __annotations__ __bases__ __class__ __dict__ __doc__ __file__ __module__ __mro__ __name__ __qualname__ \
          __slots__
          """, .specialVariable),
        .identifier(.plain),
        .match(#"0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+"#, .number),
        .match(#"(\d[\d_]*(\.(?!\.)[\d_]*)?|\.\d[\d_]*)([eE][+-]?\d[\d_]*)?[jJ]?|\d+"#, .number)),
      Context(
        "function",
        .match(#"\h+"#, .plain),
        .identifier(.function, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "class",
        .match(#"\h+"#, .plain),
        .identifier(.className, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "module",
        .match(#"\h+"#, .plain),
        .match(#"[\w.]+"#, .plain, .pop(1)),
        .otherwise(.pop(1))),
      Context("text", .string, .match(#"\\."#, .escape), .match(#"\"\"\""#, .string, .pop(1))),
      Context("textSingle", .string, .match(#"\\."#, .escape), .match(#"'''"#, .string, .pop(1))),
      Context(
        "string", .string,
        .match(#"\\[^\n]|\\\n"#, .escape), .match(#"""#, .string, .pop(1)), .match(#"\n"#, .plain, .pop(1))),
      Context(
        "stringSingle", .string,
        .match(#"\\[^\n]|\\\n"#, .escape), .match(#"'"#, .string, .pop(1)), .match(#"\n"#, .plain, .pop(1))),
      Context("formattedText", .string, .include("field"), .include("text")),
      Context("formattedTextSingle", .string, .include("field"), .include("textSingle")),
      Context("formatted", .string, .include("field"), .include("string")),
      Context("formattedSingle", .string, .include("field"), .include("stringSingle")),
      Context(
        "field", .string,
        .match(#"\{\{|\}\}"#, .escape),
        .match(#"\{"#, .substitution, .push(["replacement"])),
        .match(#"\}"#, .substitution)),
      // Inside of the braces of a formatted string, up to the format after a colon.
      Context(
        "replacement",
        .match(#"=?(![sraf])?[:}]"#, .substitution, .pop(1)),
        .match(#"[({\[]"#, .plain, .push(["nested"])),
        .match(#"\n"#, .plain, .pop(1)),
        .include("strings"),
        .include("expression")),
      Context(
        "nested",
        .match(#"[({\[]"#, .plain, .push(["nested"])),
        .match(#"[)}\]]"#, .plain, .pop(1)),
        .include("strings"),
        .include("expression")),
    ]))
}
