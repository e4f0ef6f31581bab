extension Grammar {
  /// Clojure. Clojure reference, "The Reader".
  static let clojure = Grammar(
    lispDefinition(
      definitions: "def defn defn- defmacro defmethod defmulti defonce defprotocol defrecord deftype ns",
      keywords: """
        binding case catch cond cond-> cond->> condp do doseq dotimes finally fn for if if-let if-not let letfn loop new \
        quote recur throw try var when when-let when-not -> ->>
        """,
      literals: "true false nil"))

  /// Scheme. Revised⁷ Report on the Algorithmic Language Scheme.
  static let scheme = Grammar(
    lispDefinition(
      definitions: "define define-syntax define-record-type define-values",
      keywords: """
        and begin call/cc call-with-current-continuation case cond delay do else if lambda let let* let-syntax letrec \
        letrec* or quasiquote quote set! syntax-rules unless unquote when
        """,
      literals: ""))

  /// Common Lisp and Emacs Lisp.
  static let lisp = Grammar(
    lispDefinition(
      definitions:
        "defclass defconst defconstant defcustom defgeneric defmacro defmethod defpackage defparameter defstruct deftype defun defvar",
      keywords: """
        and block case catch cond declare do dolist dotimes flet function handler-case if in-package labels lambda let \
        let* loop macrolet multiple-value-bind or prog1 progn quote return return-from setf setq throw unless \
        unwind-protect when with-slots
        """,
      literals: "t nil"))
}

private func lispDefinition(definitions: String, keywords: String, literals: String) -> Definition {
  Definition(
    identifierBytes: "!$%&*/:<=>?^~+-.#'", identifierStarts: "!$%&*/<=>?^~+-.",
    contexts: [
      Context(
        "main",
        .match(";.*", .comment),
        .match(#"#\|"#, .comment, .push(["comment"])),
        .match(#"#?""#, .string, .push(["string"])),
        .match(#"\\(newline|space|tab|return|[^\s])|#\\(\w+|.)"#, .string),
        .match(#"#(true|false|t|f)\b"#, .literal),
        .match(#"::?[A-Za-z*+!_?<>=.-][\w*+!?<>=./-]*"#, .symbol),
        .match(#"[+-]?\d+(\.\d+|/\d+)?([eE][+-]?\d+)?(?![\w])"#, .number),
        .words(definitions, .keyword, .push(["title"])),
        .words(keywords, .keyword),
        .words(literals, .literal),
        .identifier(.plain)),
      Context("title", .match(#"[\s(]+|\^\S+\s"#, .plain), .identifier(.function, .pop(1)), .otherwise(.pop(1))),
      Context("comment", .comment, .match(#"#\|"#, .comment, .push(["comment"])), .match(#"\|#"#, .comment, .pop(1))),
      Context("string", .string, .match(#"\\."#, .escape), .match(#"""#, .string, .pop(1))),
    ])
}
