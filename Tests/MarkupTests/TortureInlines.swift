import Markup

// Inlines: nested, mismatched, and left open.

extension TortureInput {
  static let emphasis: [TortureInput] = [
    TortureInput("strong in emphasis") {
      "*a **a ".repeated(toFill: $0 / 2) + "b" + " a** a*".repeated(toFill: $0 / 2)
    },
    TortureInput("stars before a letter") { "*".times($0) + "a" },
    TortureInput("stars around a letter") { "*".times($0 / 2) + "a" + "*".times($0 / 2) },
    TortureInput("underscores around a letter") { "_".times($0 / 2) + "a" + "_".times($0 / 2) },
    TortureInput("multiples of three") { "a**b" + "c* ".repeated(toFill: $0) },
    TortureInput("stars of growing runs") { numbered(toFill: $0) { "a" + "*".times($0) } },
    TortureInput("openers, then closers") { "*a ".repeated(toFill: $0 / 2) + "b* ".repeated(toFill: $0 / 2) },
    TortureInput("openers of one kind, closers of another") {
      "*a ".repeated(toFill: $0 / 2) + "b_ ".repeated(toFill: $0 / 2)
    },
    TortureInput("a_ "), TortureInput("_a "), TortureInput("a*"), TortureInput("*a"), TortureInput("a**"),
    TortureInput("*a_ "), TortureInput("*a_b "), TortureInput("*_"), TortureInput("**x*"), TortureInput("x**x*x***"),
    TortureInput("*_a "), TortureInput("a*b_c**d__"), TortureInput("~a "), TortureInput("~~a "), TortureInput("a~~ "),
    TortureInput("~a~~"), TortureInput("~~*a "), TortureInput("*~~\u{A0}"), TortureInput("*~_"), TortureInput("~"),
    TortureInput("*[a"), TortureInput("[ a_"), TortureInput("**x [a*b**c*](d)"), TortureInput("*\u{3002}"),
    TortureInput("\""), TortureInput("\"a "), TortureInput("'a"), TortureInput("'a "), TortureInput("a' "),
    TortureInput("\"'"), TortureInput("'a\" "), TortureInput("\"*"), TortureInput("-"), TortureInput("a--"),
    TortureInput("."), TortureInput("a.."),
  ]

  static let links: [TortureInput] = [
    TortureInput("brackets in brackets") { "[".times($0 / 2) + "a" + "]".times($0 / 2) },
    TortureInput("links in links") { "[".times($0 / 5) + "a" + "](b)".times($0 / 5) },
    TortureInput("images in images") { "![".times($0 / 5) + "a" + "]()".times($0 / 5) },
    TortureInput("references in references") { "[a]: b\n\n" + "[".times($0 / 5) + "a" + "][a]".times($0 / 5) },
    TortureInput("spans in spans") { "[".times($0 / 6) + "a" + "]{.b}".times($0 / 6) },
    TortureInput("spans whose attributes hold spans") { "[".times($0 / 5) + "a" + "]{b=".times($0 / 5) },
    TortureInput("spans whose attributes do not end") { "[".times($0 / 6) + "a" + "]{b=c ".times($0 / 6) },
    TortureInput("quotes in and out of step") { "[a](b){c=d\" e=\"".repeated(toFill: $0) },
    TortureInput("attributes that end badly") { "[a](b){c=".repeated(toFill: $0) + " =}" },
    TortureInput("a span of many classes") { "[a]{" + ".b ".repeated(toFill: $0) + "}" },
    TortureInput("a span of many attributes") { "[a]{" + numbered(toFill: $0) { "a\($0)=b " } + "}" },
    TortureInput("a heading of many classes") { "# a {" + ".b ".repeated(toFill: $0) + "}" },
    TortureInput("a label that is too long") { "[" + "a".times($0) + "]" },
    TortureInput("labels that are just too long") { ("[a][" + "b".times(1000) + "]").repeated(toFill: $0) },
    TortureInput("definitions, used") { size in
      numbered(toFill: size / 2) { "[\($0)]: /\($0)\n" } + "\n" + numbered(toFill: size / 2) { "[\($0)] " }
    },
    TortureInput("one definition, used often") { "[a]: /\("b".times(500))\n\n" + "[a] ".repeated(toFill: $0) },
    TortureInput("a long definition, used often") {
      "[a]: /\("b".times($0 / 2))\n\n" + "[a] ".repeated(toFill: $0 / 2)
    },
    TortureInput("one label, defined often") { "[a]: b\n".repeated(toFill: $0) },
    TortureInput("labels that fold to more") { numbered(toFill: $0) { "[ẞ\($0)]: b\n" } },
    TortureInput("footnotes, each used") { size in
      numbered(toFill: size / 2) { "[^\($0)] " } + "\n\n" + numbered(toFill: size / 2) { "[^\($0)]: a\n" }
    },
    TortureInput("footnotes used by footnotes") { numbered(toFill: $0) { "[^\($0)]: [^\($0 + 1)]\n" } + "\n[^1]" },
    TortureInput("one footnote, used often") { "[^a]: b\n\n" + "[^a]".repeated(toFill: $0) },
    TortureInput("footnote labels in each other") { "[^a]: b\n\n" + "[^".times($0 / 3) + "]".times($0 / 3) },
    TortureInput("["), TortureInput("]"), TortureInput("[a"), TortureInput("a]"), TortureInput("!["),
    TortureInput("![[]()"),
    TortureInput("![l"), TortureInput("[a]("), TortureInput("[a](b"), TortureInput("[a](<b"), TortureInput("[]("),
    TortureInput("[a](b \""), TortureInput("[a](b '\""), TortureInput("[a](b ("),
    TortureInput("[ (]("), TortureInput("[a]["), TortureInput("[a][b"), TortureInput("[]["), TortureInput("[a]\n"),
    TortureInput("[\\"), TortureInput("[`a"), TortureInput("[a](b){"), TortureInput("[a]{"), TortureInput("[a]{b=\""),
    TortureInput("[a](b =1"), TortureInput("![a](b =1x2"), TortureInput("[^"), TortureInput("[^a"),
    TortureInput("[^\n"),
    TortureInput("[^a]: "), TortureInput("[^a]:\n"), TortureInput("[@"), TortureInput("[@a; "), TortureInput("@a"),
    TortureInput("[-@a"), TortureInput("[@a, p. 1; "), TortureInput("@a [p. "), TortureInput("@a\n["),
    TortureInput("@{a"),
    TortureInput("citations in citations") { "[@a ".repeated(toFill: $0 / 2) + "]".times($0 / 2) },
    TortureInput("a citation of many numbers") { "[@a, p. " + "1, ".repeated(toFill: $0) + "]" },
    TortureInput("a citation of many keys") { "[" + "@a; ".repeated(toFill: $0) + "@b]" },
    TortureInput("{"), TortureInput("}"), TortureInput("[*_a"), TortureInput("[a](\\"),
    TortureInput("(["), TortureInput("[(a"), TortureInput("[a](b)"), TortureInput("[a]()"), TortureInput("![a]("),
  ]

  static let verbatim: [TortureInput] = [
    TortureInput("code spans that grow") { numbered(toFill: $0) { "e" + "`".times($0) } },
    TortureInput("code spans that shrink") { size in
      var length = Int(Double(2 * size).squareRoot())
      return numbered(toFill: size) { _ in
        length = max(length - 1, 1)
        return "e" + "`".times(length)
      }
    },
    TortureInput("backticks") { "`".times($0) },
    TortureInput("backticks, then one more run") { "`".times($0) + "a" + "`".times($0 - 1) },
    TortureInput("comments without end") { "a </" + "<!--".repeated(toFill: $0) },
    TortureInput("instructions without end") { "a </" + "<?".repeated(toFill: $0) },
    TortureInput("declarations without end") { "a </" + "<!A ".repeated(toFill: $0) },
    TortureInput("character data without end") { "a </" + "<![CDATA[".repeated(toFill: $0) },
    TortureInput("a code span of many lines") { "`" + "a\n".repeated(toFill: $0) + "`" },
    TortureInput("a comment of many lines") { "a <!--" + "a\n".repeated(toFill: $0) + "-->" },
    TortureInput("a tag of many attributes") { "a <b" + " c=d".repeated(toFill: $0) },
    TortureInput("a tag of many lines") { "a <b" + "\nc='d'".repeated(toFill: $0) },
    TortureInput("raw tags to filter", .gfm) { "a <script> <title ".repeated(toFill: $0) },
    TortureInput("<"), TortureInput("<a"), TortureInput("<a href=\""), TortureInput("<a href='\""),
    TortureInput("</a "),
    TortureInput("<a b=c\" d=\""), TortureInput("<a\n"), TortureInput("<!--a-"), TortureInput("<!---"),
    TortureInput("<?a?"),
    TortureInput("<![CDATA[]]"), TortureInput("<a:"), TortureInput("<ab:c"), TortureInput("<a@b."),
    TortureInput("<a@b"),
    TortureInput("$"), TortureInput("$a "), TortureInput("$a $"), TortureInput("a$ "), TortureInput("$$a "),
    TortureInput("$$$"), TortureInput("$\\"), TortureInput("$$\\"), TortureInput("\\("), TortureInput("a \\("),
    TortureInput("a \\["), TortureInput("\\(\\["), TortureInput("\\(a\\]"), TortureInput("\\)"),
    TortureInput("a \\(\\)"),
    TortureInput("$1 $a"), TortureInput("\\"), TortureInput("\\*"), TortureInput("`a`"), TortureInput("`a"),
    TortureInput("a`` "), TortureInput("`$`"), TortureInput("&"), TortureInput("&amp;"), TortureInput("&#"),
    TortureInput("&#x1F600;"), TortureInput("&#99999999"), TortureInput("&abcdefghijklmnopqrstuvwxyzabcdef"),
    TortureInput("&NotEqualTilde;"), TortureInput(":"), TortureInput(":a"), TortureInput(":tada:"), TortureInput(":+1"),
  ]

  static let autolinks: [TortureInput] = [
    TortureInput("www.a.com"), TortureInput("www._"), TortureInput("www._ "), TortureInput("www."),
    TortureInput("www.a "),
    TortureInput("www.a.com and closing parentheses") { "www.a.com" + ")".times($0) },
    TortureInput("www.a.com and parentheses") { "www.a.com/" + "(".times($0 / 2) + ")".times($0 / 2) },
    TortureInput("www.a.com and punctuation") { "www.a.com" + "?!.,:*_~'\"".repeated(toFill: $0) },
    TortureInput("www.a.com and references") { "www.a.com" + "&amp;".repeated(toFill: $0) },
    TortureInput("www.a.com and semicolons") { "www.a.com" + ";".times($0) },
    TortureInput("www.a.com and letters with semicolons") { "www.a.com" + "a;".repeated(toFill: $0) },
    TortureInput("www. and labels") { "www" + ".a_b".repeated(toFill: $0) },
    TortureInput("many hosts with an underscore") { "(www.a_b.c".repeated(toFill: $0) },
    TortureInput("hosts in brackets") { "[www.a.b".repeated(toFill: $0) },
    TortureInput("http://"), TortureInput("http://a"), TortureInput("http://a "), TortureInput("https://_"),
    TortureInput("://"), TortureInput("//"), TortureInput("a@"), TortureInput("@"), TortureInput("a@b"),
    TortureInput("a@b."),
    TortureInput("a@b.c "), TortureInput("a.b@c_d"), TortureInput("a-"), TortureInput("mailto:a@"),
    TortureInput("xmpp:a@b.c/"),
    TortureInput("a long local part") { "a.".repeated(toFill: $0) + "@" },
    TortureInput("a long host") { "a@" + "b.".repeated(toFill: $0) },
    TortureInput("[a@b.c"), TortureInput("[http://a"), TortureInput("ftp://a"), TortureInput("www.a.com/\\"),
  ]
}
