import Testing

/// What the lexer can do, each shown in a language that needs it.
@Suite struct MechanismTests {
  static let facts: [(language: String, code: String, expected: String)] = [
    // Words and what follows them.
    ("rust", "fn main() {}", "‹keyword:fn› ‹function:main›() {}"),
    ("rust", "fnord", "fnord"),
    ("sql", "SELECT a FROM b", "‹keyword:SELECT› a ‹keyword:FROM› b"),
    ("python", "class A: pass", "‹keyword:class› ‹className:A›: ‹keyword:pass›"),
    ("java", "int f(int a) { return g(a); }", "‹type:int› ‹function:f›(‹type:int› a) { ‹keyword:return› g(a); }"),
    ("cpp", "int f(A a);", "‹type:int› ‹function:f›(A a);"),
    ("cpp", "int x{1};", "‹type:int› x{‹number:1›};"),
    // Comments that nest, and comments that do not.
    ("rust", "/* a /* b */ c */ d", "‹comment:/* a /* b */ c */› d"),
    ("c", "/* a /* b */ c */ d", "‹comment:/* a /* b */› c */ d"),
    ("haskell", "{- a {- b -} -} c -- d", "‹comment:{- a {- b -} -}› c ‹comment:-- d›"),
    ("c", "// a \\\nb\nc", "‹comment:// a \\\nb›\nc"),
    // Raw strings end with what they began with.
    ("rust", "r##\"a\"# b\"## c", "‹string:r##\"a\"# b\"##› c"),
    ("cpp", "R\"x(a)\" )x\" b", "‹string:R\"x(a)\" )x\"› b"),
    ("lua", "[==[a]]b]==] c", "‹string:[==[a]]b]==]› c"),
    ("swift", "#\"a\" \\(b) \\#(c)\"# d", "‹string:#\"a\" \\(b) ›‹substitution:\\#(›c‹substitution:)›‹string:\"#› d"),
    ("sql", "$x$a$y$ b$x$ c", "‹string:$x$a$y$ b$x$› c"),
    // Code in strings, and strings in that code.
    (
      "javascript", "`a ${b + `${1}`} c`",
      "‹string:`a ›‹substitution:${›b + ‹string:`›‹substitution:${›‹number:1›‹substitution:}›‹string:`›‹substitution:}›‹string: c`›"
    ),
    (
      "python", "f'{a[\"b\"]!r:>4} {{c}}'",
      "‹string:f'›‹substitution:{›a[‹string:\"b\"›]‹substitution:!r:›‹string:>4›‹substitution:}›‹string: ›‹escape:{{›‹string:c›‹escape:}}›‹string:'›"
    ),
    (
      "bash", "\"$(echo \"$a\")\"",
      "‹string:\"›‹substitution:$(›‹builtIn:echo› ‹string:\"›‹variable:$a›‹string:\"›‹substitution:)›‹string:\"›"
    ),
    ("kotlin", "\"$a ${b}\"", "‹string:\"›‹substitution:$a›‹string: ›‹substitution:${›b‹substitution:}›‹string:\"›"),
    // Here-documents, after the rest of their line.
    ("bash", "cat <<'A' | wc\n$b\nA\nc", "cat ‹string:<<'A'› | wc\n‹string:$b\nA›\nc"),
    ("ruby", "f(<<~A, 1)\n  b\n  A\nc", "f(‹string:<<~A›, ‹number:1›)\n‹string:  b\n  A›\nc"),
    // A division and a regular expression.
    ("javascript", "a / b / c", "a / b / c"),
    ("javascript", "return /b/g.test(a)", "‹keyword:return› ‹regexp:/b/g›.test(a)"),
    ("javascript", "a = /[/]\\//", "a = ‹regexp:/[/]\\//›"),
    // A character and a lifetime.
    ("rust", "'a' &'a b", "‹string:'a'› &‹symbol:'a› b"),
    ("rust", "x::<&'static A>(1u8)", "x::<&‹symbol:'static› A>(‹number:1›‹type:u8›)"),
    // Languages in languages.
    (
      "html", "<script>a = 1 // </b</script><p>",
      "‹tag:<›‹name:script›‹tag:>›a = ‹number:1› ‹comment:// </b›‹tag:</›‹name:script›‹tag:><›‹name:p›‹tag:>›"
    ),
    (
      "html", "<STYLE>a { color: red }</style>",
      "‹tag:<›‹name:STYLE›‹tag:>›‹selectorTag:a› { ‹styleProperty:color›: red }‹tag:</›‹name:style›‹tag:>›"
    ),
    (
      "jsx", "x = <A b={c}>d {e}</A>",
      "x = ‹tag:<›‹name:A› ‹attribute:b›={c}‹tag:>›d {e}‹tag:</›‹name:A›‹tag:>›"
    ),
    ("jsx", "a < B", "a < B"),
    ("console", "$ ls 'a'\nb 'c'", "‹prompt:$ ›ls ‹string:'a'›\nb 'c'"),
    ("console", "echo 'a'", "‹builtIn:echo› ‹string:'a'›"),
    ("dockerfile", "RUN echo $A \\\n  b", "‹keyword:RUN› ‹builtIn:echo› ‹variable:$A› ‹escape:\\\n›  b"),
    (
      "php", "<p><?php echo $a; ?>b",
      "‹tag:<›‹name:p›‹tag:>›‹meta:<?php› ‹keyword:echo› ‹variable:$a›; ‹meta:?>›b"
    ),
    // Keys, and blocks by indentation.
    ("json", "{\"a\": \"b\"}", "‹punctuation:{›‹attribute:\"a\"›‹punctuation::› ‹string:\"b\"›‹punctuation:}›"),
    ("yaml", "a: |\n  b: c\nd: 1", "‹attribute:a›: ‹string:|›\n‹string:  b: c›\n‹attribute:d›: ‹number:1›"),
    (
      "yaml", "- a: |\n    b\n  c: d",
      "‹bullet:- ›‹attribute:a›: ‹string:|›\n‹string:    b›\n  ‹attribute:c›: ‹string:d›"
    ),
    // Lines.
    ("diff", "@@ -1 +1 @@\n-a\n+b\n c", "‹meta:@@ -1 +1 @@›\n‹deleted:-a›\n‹inserted:+b›\n c"),
    ("ini", "[a]\nb=c ; d", "‹section:[a]›\n‹attribute:b›‹operator:=›c ‹comment:; d›"),
    ("c", "#include <a.h>\n#define B 1\nc", "‹meta:#include ›‹string:<a.h>›\n‹meta:#define B 1›\nc"),
    // Nothing at all.
    ("plaintext", "if 1", "if 1"), ("rust", "", ""),
  ]

  @Test(arguments: facts)
  func reads(_ fact: (language: String, code: String, expected: String)) {
    #expect(marked(fact.code, fact.language) == fact.expected)
  }

  /// What is never closed is open to the end, and no more than that.
  @Test(arguments: [
    ("rust", "/* a /* b */ c", "‹comment:/* a /* b */ c›"),
    ("rust", "r#\"a\" b", "‹string:r#\"a\" b›"),
    ("json", "\"a\n1", "‹string:\"a›\n‹number:1›"),
    ("html", "<script>1", "‹tag:<›‹name:script›‹tag:>›‹number:1›"),
    ("bash", "cat <<A\nb", "cat ‹string:<<A›\n‹string:b›"),
    ("javascript", "`a ${1", "‹string:`a ›‹substitution:${›‹number:1›"),
  ])
  func unclosed(_ language: String, _ code: String, _ expected: String) {
    #expect(marked(code, language) == expected)
  }

  /// A line of any length is one line.
  @Test(arguments: ["rust", "javascript", "cpp", "html", "python"])
  func longLinesAreNotCut(_ language: String) {
    let text = String(repeating: "a b ", count: 3_000)
    let (start, end) = language == "html" ? ("<!-- ", "-->") : language == "python" ? ("# ", "") : ("// ", "")
    #expect(marked(start + text + end, language) == "‹comment:\(start)\(text)\(end)›")
    #expect(marked("<a b=\"\(text)\">", "html") == "‹tag:<›‹name:a› ‹attribute:b›=‹string:\"\(text)\"›‹tag:>›")
  }
}
