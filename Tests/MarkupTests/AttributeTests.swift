import Markup
import SourceText
import TestSupport
import Testing

/// Where attributes and their values stand, whatever carries them.
@Suite struct AttributeTests {
  @Test(arguments: [
    "# a {⟦#⟦b⟧⟧ ⟦.⟦c⟧⟧}",
    "a {⟦k=⟦v⟧⟧}\n===",
    "```js {⟦k=\"⟦v w⟧\"⟧}\n```",
    "::: {⟦.⟦a⟧⟧ ⟦k='⟦v⟧'⟧}\n:::",
    "::: ⟦⟦a⟧⟧ :::\n:::",
    "[a](/b){⟦.⟦c⟧⟧\n⟦data-d⟦⟧⟧}",
    "![a](/b =⟦⟦4⟧⟧x⟦⟦5⟧⟧)",
    "`a`{⟦.⟦b⟧⟧}",
    "> [a]{⟦.⟦b⟧⟧\n> ⟦k=⟦v⟧⟧}",
  ])
  func ranges(in text: String) {
    let marked = Marked(text)
    let source = SourceFile(name: "a.md", text: marked.text)
    let document = parseInlines(in: parseBlocks(source, options: .deck))
    let found = document.attributes.values.flatMap(\.attributes).flatMap { [$0.range, $0.valueRange] }
    #expect(found == marked.ranges)
  }

  @Test(arguments: [
    ("```js {.a}\n```", "js"), ("``` {.js .a}\n```", "js"), ("```js{.a}\n```", "js"), ("``` {k=v}\n```", ""),
    ("```js {1,2}\n```", "js"), ("```{r}\n```", "{r}"), ("```\n```", ""), ("~~~ js [1|2] {.a} b\n~~~", "js"),
    ("    code", ""), ("```js[1|2]\n```", "js"), ("```[1|2]\n```", ""), ("```[1|2] js\n```", "js"), ("```[1\n```", ""),
    ("```[a\n```", ""),
    ("```[1|2] {.js}\n```", "js"), ("```js,ignore\n```", "js"), ("```go{1|2}\n```", "go"), ("```{1|2}\n```", ""),
    ("```c++ []\n```", "c++"), ("```js[1-2]{.a}\n```", "js"),
  ])
  func language(of text: String, is expected: String) {
    let document = parseInlines(in: parseBlocks(SourceFile(name: "a.md", text: text), options: .deck))
    let languages = document.blocks.compactMap { if case .codeBlock(let code) = $0 { code.language } else { nil } }
    #expect(languages == [expected])
  }

  @Test func withoutAttributesALanguageMayHoldBrackets() {
    let document = parseInlines(in: parseBlocks(SourceFile(name: "a.md", text: "```js[1]{.a}\n```"), options: .gfm))
    let languages = document.blocks.compactMap { if case .codeBlock(let code) = $0 { code.language } else { nil } }
    #expect(languages == ["js[1]{.a}"])
  }

  @Test(arguments: [
    ("⟦::: {.a}⟧\nb\n", 1), ("> ⟦:::: a ::::⟧ \n> b\n\nc", 1), ("::: a\nb\n:::", 0),
    ("⟦::: a⟧\n::: b\nc\n:::\n", 1),
  ])
  func unclosedDivs(in text: String, are count: Int) {
    let marked = Marked(text)
    let tree = parseBlocks(SourceFile(name: "a.md", text: marked.text), options: .deck)
    let problems = parseInlines(in: tree).problems.filter { $0.kind == .unclosedDiv }
    #expect(problems.count == count)
    #expect(problems.map(\.range) == marked.ranges)
  }

  @Test(arguments: [
    ("[a]{k=v}", ""), ("[a]{⟦.b⟧}", "b"), ("# a {⟦.b⟧ #c ⟦.d⟧ ⟦class=\"e f\"⟧}", "b d e f"),
    ("```js {⟦.b⟧ ⟦-⟧}\n```", "b unnumbered"),
  ])
  func classesAreRememberedAsWritten(in text: String, are classes: String) {
    let marked = Marked(text)
    let document = parseInlines(in: parseBlocks(SourceFile(name: "a.md", text: marked.text), options: .deck))
    var copy = AttributeList()
    for list in document.attributes.values { copy.add(list) }
    #expect(copy.classes.joined(separator: " ") == classes)
    #expect(copy.classAttributes.map(\.range) == marked.ranges)
  }
}
