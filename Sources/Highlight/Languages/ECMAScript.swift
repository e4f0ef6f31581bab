/// JavaScript and what is made of it.
func ecmaScriptDefinition(isTyped: Bool, hasElements: Bool) -> Definition {
  Definition(
    identifierBytes: "$", identifierStarts: "$",
    contexts: [
      Context(
        "main",
        .match(#"\A#!.*"#, .meta),
        .include("tokens")),
      Context(
        "tokens",
        .match(#"//.*|<!--.*"#, .comment),
        .match(#"/\*"#, .comment, .push(["comment"])),
        Rule.match(#"/(?![*/])([^/\\\[\n]|\\.|\[([^\]\\\n]|\\.)*\])+/[a-z]*"#, .regexp).only(.operandExpected),
        .include(hasElements ? "elementStart" : "nothing"),
        .include(isTyped ? "typed" : "nothing"),
        .match(#"\.\.\."#, .plain),
        .match(#"\??\.#?[A-Za-z_$][\w$]*"#, .plain),
        .words("function", .keyword, .push(["function"])),
        .words("class interface enum extends", .keyword, .push(["class"])),
        .words(
          """
          as async await break case catch const continue debugger default delete do else export extends finally \
          for from function if import in instanceof let new of return static super switch this throw try typeof \
          var void while with yield constructor
          """, .keyword),
        .words("abstract implements package private protected public", .keyword),
        .words("true false null NaN Infinity undefined", .literal),
        .words(
          """
          Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError \
          Float32Array Float64Array Function Int16Array Int32Array Int8Array InternalError Intl JSON Map Math \
          Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError \
          TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet arguments \
          decodeURI decodeURIComponent document encodeURI encodeURIComponent eval global globalThis isFinite \
          isNaN parseFloat parseInt window
          """, .builtIn),
        .match(#"[A-Za-z_$][\w$]*(?=\([^()\n]*\)\s*\{)"#, .function),
        .identifier(.plain),
        .match(#"#[A-Za-z_$][\w$]*"#, .plain),
        .match(#"""#, .string, .push(["string"])),
        .match(#"'"#, .string, .push(["stringSingle"])),
        .match(#"`"#, .string, .push(["template"])),
        .match(#"0[xX][0-9a-fA-F_]+n?|0[oO][0-7_]+n?|0[bB][01_]+n?"#, .number),
        .match(#"(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][+-]?\d+)?n?|\d+"#, .number)),
      Context("comment", .comment, .match(#"\*/"#, .comment, .pop(1))),
      Context(
        "string", .string,
        .include("escape"),
        .match(#"""#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context(
        "stringSingle", .string,
        .include("escape"),
        .match(#"'"#, .string, .pop(1)),
        .match(#"\n"#, .plain, .pop(1))),
      Context(
        "escape", .string,
        .match(#"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]+\}|.|\n)"#, .escape)),
      Context(
        "template", .string,
        .include("escape"),
        .match(#"`"#, .string, .pop(1)),
        .match(#"\$\{"#, .substitution, .push(["substitution"]))),
      Context(
        "substitution",
        .match(#"\}"#, .substitution, .pop(1)),
        .match(#"\{"#, .plain, .push(["braces"])),
        .include("tokens")),
      Context(
        "braces",
        .match(#"\}"#, .plain, .pop(1)),
        .match(#"\{"#, .plain, .push(["braces"])),
        .include("tokens")),
      Context(
        "typeName",
        .match(#"\h+"#, .plain),
        .words("string number boolean object any unknown never void bigint symbol", .type, .pop(1)),
        .words("keyof typeof readonly infer unique", .keyword),
        .words("null undefined true false", .literal, .pop(1)),
        .match(#"[A-Z][\w$.]*"#, .type, .pop(1)),
        .otherwise(.pop(1))),
      Context(
        "function",
        .match(#"[\s*]+"#, .plain),
        .identifier(.function, .pop(1)),
        .otherwise(.pop(1))),
      .title("class", .className), Context("nothing"), typed,
    ] + elementContexts)
}

/// What TypeScript adds.
private let typed = Context(
  "typed",
  .pieces((#"type"#, .keyword), (#"\h+"#, .plain), (#"[A-Za-z_$][\w$]*(?=\s*[=<])"#, .className)),
  .words(
    """
    abstract as asserts declare implements infer is keyof module namespace override private protected public readonly \
    satisfies type unique
    """, .keyword),
  .words("string number boolean any unknown never", .type),
  .pieces((#"[\w$]+\??\s*"#, .plain), (#":(?!:)\s*"#, .plain), (#"(?=[A-Za-z_$])"#, .plain), then: .push(["typeName"])),
  .match(#"@[A-Za-z_$][\w$.]*"#, .meta))

/// JSX: elements with attributes, with code in braces.
private let elementContexts: [Context] = [
  Context(
    "elementStart",
    Rule.pieces(
      (#"<"#, .tag), (#"[A-Za-z_$][\w$.:-]*(?=[\s/>])(?!\s*(extends\b|,))"#, .name), then: .push(["element"])
    )
    .only(.operandExpected),
    Rule.match(#"<>"#, .tag, .push(["children"])).only(.operandExpected)),
  Context(
    "element",
    .match(#"/>"#, .tag, .pop(1)),
    .match(#">"#, .tag, .become("children")),
    .match(#"[A-Za-z_$][\w$:-]*"#, .attribute),
    .match(#"""#, .string, .push(["attributeValue"])),
    .match(#"'"#, .string, .push(["attributeValueSingle"])),
    .match(#"\{"#, .plain, .push(["braces"]))),
  Context("attributeValue", .string, .match(#"""#, .string, .pop(1))),
  Context("attributeValueSingle", .string, .match(#"'"#, .string, .pop(1))),
  Context(
    "children",
    .match(#"\{"#, .plain, .push(["braces"])),
    .pieces((#"</"#, .tag), (#"[\w$.:-]*"#, .name), (#"\s*>"#, .tag), then: .pop(1)),
    .match(#"<>"#, .tag, .push(["children"])),
    .pieces((#"<"#, .tag), (#"[A-Za-z_$][\w$.:-]*"#, .name), then: .push(["element"]))),
]
