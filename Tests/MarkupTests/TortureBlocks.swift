import Markup

// Block structure: deep, wide, and left open.

extension TortureInput {
  static let deepBlocks: [TortureInput] = [
    TortureInput("quotes in quotes") { ">".times($0) + "a" },
    TortureInput("quotes in quotes, with blanks") { "> ".repeated(toFill: $0) + "a" },
    TortureInput("quotes in quotes, with tabs") { ">\t".repeated(toFill: $0) + "a" },
    TortureInput("emphasis in deep quotes") { ">".times($0 / 2) + "a*".repeated(toFill: $0 / 2) },
    TortureInput("lazy lines after deep quotes") { ">".times($0 / 2) + "a\n" + "b\n".repeated(toFill: $0 / 2) },
    TortureInput("blank lines after deep quotes") { ">".times($0 / 2) + "a\n" + "\n".times($0 / 2) },
    TortureInput("short quotes after deep quotes") { ">".times($0 / 2) + "a\n" + "> \n".repeated(toFill: $0 / 2) },
    TortureInput("a comment in deep quotes") { ">".times($0 / 2) + "<!--\n" + "a\n".repeated(toFill: $0 / 2) },
    TortureInput("items in items") { "- ".repeated(toFill: $0) + "x" },
    TortureInput("items in items, and a late dash") { "- ".repeated(toFill: $0) + "x -" },
    TortureInput("stars in stars") { "* ".repeated(toFill: $0) + "a" },
    TortureInput("items in items, with tabs") { "-\t".repeated(toFill: $0) + "a" },
    TortureInput("numbers in numbers") { "1. ".repeated(toFill: $0) + "a" },
    TortureInput("quotes in items in quotes") { "> - ".repeated(toFill: $0) + "a" },
    TortureInput("three bullets in turn") { "* - + ".repeated(toFill: $0) + "a" },
    TortureInput("blank lines in deep lists") { "- ".repeated(toFill: $0 / 2) + "x" + "\n".times($0 / 2) },
    TortureInput("blank lines in deep lists in a quote") {
      "> " + "- ".repeated(toFill: $0 / 2) + "x\n" + ">\n".repeated(toFill: $0 / 2)
    },
    TortureInput("lazy lines in deep lists") { "- ".repeated(toFill: $0 / 2) + "x\n" + "y\n".repeated(toFill: $0 / 2) },
    TortureInput("lists by indentation") { size in
      // n items of n bytes on the average.
      var depth = 0
      return numbered(toFill: size) { _ in
        depth += 1
        return " ".times(2 * depth - 2) + "* a\n"
      }
    },
    TortureInput("footnotes in footnotes") { "[^a]: ".repeated(toFill: $0) + "b" },
    TortureInput("divs in divs") { "::: a\n".repeated(toFill: $0) },
    TortureInput("divs in divs, closed") { "::: a\n".repeated(toFill: $0 / 2) + ":::\n".repeated(toFill: $0 / 2) },
    TortureInput("divs in a deep quote") { ">".times($0 / 2) + "a\n" + "::: b\n:::\n".repeated(toFill: $0 / 2) },
    TortureInput("ends of divs in deep lists") {
      "- ".repeated(toFill: $0 / 2) + "a\n" + ":::\n".repeated(toFill: $0 / 2)
    },
    TortureInput("definitions in definitions") { "a\n" + ": ".repeated(toFill: $0) + "b" },
  ]

  static let manyBlocks: [TortureInput] = [
    TortureInput("a\n: b\n"), TortureInput("a\n\n: b\n\n"), TortureInput(": b\n"), TortureInput("a\nb\n: c\n"),
    TortureInput("> a\n> : b\n\nc\n: d\n"), TortureInput("- a\n> b\n"), TortureInput("# a\n"), TortureInput("#"),
    TortureInput("a\n===\n"), TortureInput("===\n"), TortureInput("---\n"), TortureInput("- "), TortureInput("-\n"),
    TortureInput("[a]: b\n===\n"), TortureInput("[a]: b 'c\n"), TortureInput("[a]:\n"), TortureInput("[a\n"),
    TortureInput("    a\n\n"), TortureInput("```\n"), TortureInput("~~~ a\n"), TortureInput("`` ` ``\n```"),
    TortureInput("<div>\n\n"), TortureInput("<script>\n"), TortureInput("</\n"), TortureInput("<a b\n"),
    TortureInput("\\[\n"), TortureInput("$$\n"), TortureInput("$$ a\n"), TortureInput("$$\na\n\n"),
    TortureInput(". . .\n"), TortureInput("::: {.a\n"), TortureInput("# a {b='c} \"\n"), TortureInput("> [!NOTE]\n"),
    TortureInput("\\[ with an end that ends nothing") { "\\[ a\n".repeated(toFill: $0) + "\\] b" },
    TortureInput("\\[ with an end in a long line") { "\\[ a\n".repeated(toFill: $0 / 2) + "\\] b" + "c".times($0 / 2) },
    TortureInput("dollars in braces in braces") {
      "$$ {\n".repeated(toFill: $0 / 2) + "} $$ ".repeated(toFill: $0 / 2)
    },
    TortureInput("titles that never end") { "[a]: b\n'" + "c\n".repeated(toFill: $0) },
    TortureInput("definition after failed definition") { "[a]: b \"c\n" + ": d\n".repeated(toFill: $0) },
    TortureInput("an underline again and again") { "[a]: b 'c\n" + "= =\n".repeated(toFill: $0) },
    TortureInput("one long line") { "a".times($0) },
    TortureInput("one long line of words") { "lorem ipsum ".repeated(toFill: $0) },
    TortureInput("blanks") { "a" + " ".times($0) + "b" },
    TortureInput("blanks before a line end") { "a" + " ".times($0) + "\nb" },
    TortureInput("blanks alone") { " ".times($0) },
    TortureInput("tabs alone") { "\t".times($0) },
    TortureInput("\n"), TortureInput("\r"), TortureInput("a\r"), TortureInput("\0"), TortureInput("a\0\n"),
    TortureInput("\u{FEFF}"), TortureInput("  \n"), TortureInput("a  \n"), TortureInput("a\\\n"),
    TortureInput("a fence, blank lines, no end") { "```\n" + "\n".times($0) },
    TortureInput("fences that grow shorter, cut", isCut: true) { size in
      var length = Int(Double(size).squareRoot()) + 3
      return numbered(toFill: size) { _ in
        length = max(length - 1, 3)
        return "`".times(length) + "\na\n---\n"
      }
    },
    TortureInput("fences that grow longer, cut", isCut: true) { size in
      numbered(toFill: size) { "`".times($0 + 2) + "\n---\n" }
    },
    TortureInput("fences with info strings, cut", isCut: true) { "```a\n---\n~~~\n---\n".repeated(toFill: $0) },
    TortureInput("comments without end, cut", isCut: true) { "<!--\n---\n".repeated(toFill: $0) },
    TortureInput("cuts in a line", isCut: true) { "a---".repeated(toFill: $0) },
    TortureInput("cuts alone in a line", isCut: true) { "---".repeated(toFill: $0) },
    TortureInput("cuts in a line of code", isCut: true) { "```\n" + "a---".repeated(toFill: $0) + "\n```" },
    TortureInput("cuts in a comment", isCut: true) { "<!--\n" + "a --- <!--".repeated(toFill: $0) + "\n-->" },
    TortureInput("cuts between comments", isCut: true) { "a <!-- b --> c --- ".repeated(toFill: $0) },
    TortureInput("cuts between comments without end", isCut: true) { "a <!-- b ---".repeated(toFill: $0) },
    TortureInput("cuts behind fences", isCut: true) { "```a---".repeated(toFill: $0) },
    TortureInput("cuts behind formulas", isCut: true) { "$$ a ---".repeated(toFill: $0) },
    TortureInput("cuts in deep lists", isCut: true) { "- ".times($0 / 4) + "a --- b\n".repeated(toFill: $0 / 2) },
    TortureInput("cuts in deep quotes", isCut: true) { ">".times($0 / 2) + "a\n" + "---\n".repeated(toFill: $0 / 2) },
  ]

  static let tables: [TortureInput] = [
    TortureInput("columns", .gfm) { "|" + "x|".repeated(toFill: $0 / 2) + "\n|" + "-|".repeated(toFill: $0 / 2) },
    TortureInput("rows", .gfm) { "|a|b|\n|-|-|\n" + "|c|d|\n".repeated(toFill: $0) },
    TortureInput("rows and columns", .gfm) { size in
      let count = Int(Double(size).squareRoot() / 2)
      return ("|" + "x|".times(count) + "\n|" + "-|".times(count) + "\n")
        + ("|" + "y|".times(count) + "\n").times(2 * count)
    },
    TortureInput("short rows of a wide table", .gfm) { size in
      "|" + "x|".repeated(toFill: size / 3) + "\n|" + "-|".repeated(toFill: size / 3) + "\n"
        + "y\n".repeated(toFill: size / 3)
    },
    TortureInput("|"), TortureInput("|\n"), TortureInput("|-|\n"), TortureInput("-|"), TortureInput("a|\n-|\n"),
    TortureInput("a\n|-\n"), TortureInput("|a|\n|-|\n\n"), TortureInput(":-\n"), TortureInput("\\|"),
    TortureInput("delimiter rows of a paragraph") { "a\n" + "|-|-|\n".repeated(toFill: $0) },
    TortureInput("a header too long") { "|a".repeated(toFill: $0 / 2) + "\n" + "|-".repeated(toFill: $0 / 2) + "|-|-" },
    TortureInput("cells of emphasis", .gfm) { "|a|\n|-|\n" + "|*a**b|\n".repeated(toFill: $0) },
    TortureInput("cells of code with pipes", .gfm) { "|a|\n|-|\n|`" + "\\|".repeated(toFill: $0) + "`|" },
  ]
}
