import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

/// Includes: `<!-- include: part.md -->` on its own line.
@Suite struct IncludeTests {
  @Test(arguments: [
    // The text of the file stands where the line stood, with its slides and its notes.
    ("a\n\n<!-- include: part.md -->\n\nb", "x", "a x b"),
    ("a\n<!-- include: part.md -->\nb", "x\n---\ny", "a x | y b"),
    ("a\n<!-- include: part.md -->\n---\nb", "x\n\nNote: n", "a x (n) | b"),
    ("<!-- include: 'part.md' -->", "x", "x"),
    ("<!--include:part.md-->\r\nb", "x\r\n", "x b"),
    // What a file leaves open ends with it, and its front matter is its own.
    ("<!-- include: part.md -->\nb", "```\nx", "``` x b"),
    ("<!-- include: part.md -->\nb", "<!-- x", "<!-- x b"),
    ("<!-- include: part.md -->\nb", "---\ntitle: P\n---\nx", "x b"),
    ("- a\n<!-- include: part.md -->\n  b", "- x", "- a - x b"),
    // Inert in a fence, in a comment, and in front matter.
    ("```\n<!-- include: part.md -->\n```", "x", "``` <!-- include: part.md --> ```"),
    ("<!--\n<!-- include: part.md -->\n\na", "x", "<!-- <!-- include: part.md --> a"),
    ("---\ntitle: T\n# <!-- include: part.md -->\n---\na", "x", "a"),
  ])
  func stand(_ text: String, _ part: String, _ outline: String) {
    #expect(Assembled(text, files: ["part.md": part]).outline == outline)
  }

  @Test func nestAndAreRelativeToTheFileThatNamesThem() {
    let deck = Assembled(
      "<!-- include: parts/a.md -->",
      files: ["parts/a.md": "[a](x.md)\n\n<!-- include: ../b.md -->", "b.md": "![b](y.png)"])
    #expect(deck.diagnostics == [])
    #expect(deck.deck.slides[0].references.map(\.place) == [.file("parts/x.md"), .file("y.png")])
    #expect(deck.deck.files.ids.map { deck.deck.files[$0].name } == ["deck.md", "parts/a.md", "b.md"])
  }

  @Test func shareDefinitionsAndIDs() {
    let deck = Assembled("# A\n[x]\n<!-- include: part.md -->", files: ["part.md": "[x]: y.md\n\n---\n# A"])
    #expect(deck.diagnostics == [])
    #expect(deck.deck.slides.map(\.id) == ["a", "a-1"])
    #expect(deck.deck.slides[0].references.map(\.target) == ["y.md"])
  }

  @Test func diagnosticsStandInTheirOwnFile() {
    let part = Marked("\n---\n# Part {#a}\n\n<!-- .slide: class=⟦“⟧x⟦”⟧ -->\n\n# Part {#⟦a⟧}")
    let deck = Assembled("a\n\n<!-- include: part.md -->\n\n# B\n\n[b][⟦c⟧]", files: ["part.md": part.text])
    let files = deck.diagnostics.map { deck.deck.files[$0.location.file].name }
    #expect(deck.rules == ["undefined-reference", "typographic-quote", "duplicate-id"])
    #expect(files == ["deck.md", "part.md", "part.md"])
    #expect(deck.diagnostics[1].fix?.edits.map(\.location.range) == [part.ranges[0], part.ranges[1]])
    #expect(deck.diagnostics[2].location.range == part.ranges[2])
    #expect(deck.diagnostics[2].related.map { deck.deck.files.text($0.location) } == ["a"])
  }

  @Test(arguments: [
    ("<!-- include: ⟦gone.md⟧ -->", "missing-include", "there is no file 'gone.md'"),
    ("<!-- include: ⟦../x.md⟧ -->", "outside-project", "the path '../x.md' leads out of the project"),
    ("<!-- include: ⟦deck.md⟧ -->", "include-cycle", "the include would never end: 'deck.md' includes 'deck.md'"),
    (
      "<!-- include: ⟦./p/../deck.md⟧ -->", "include-cycle", "the include would never end: 'deck.md' includes 'deck.md'"
    ),
    ("<!-- include:⟦⟧ -->", "missing-include", "the include names no file"),
    (
      "> <!-- include: ⟦part.md⟧ -->", "misplaced-include",
      "'include: part.md' is not alone on its line and includes nothing"
    ),
    (
      "a <!-- include: ⟦part.md⟧ -->", "misplaced-include",
      "'include: part.md' is not alone on its line and includes nothing"
    ),
  ])
  func areRefused(_ text: String, _ rule: RuleID, _ message: String) {
    let marked = Marked(text)
    let deck = Assembled(marked.text, files: ["part.md": "x"])
    #expect(deck.rules == [rule.description])
    #expect(deck.diagnostics.map(\.message) == [message])
    #expect(deck.ranges == marked.ranges)
  }

  @Test func cyclesOverSeveralFilesAreRefused() {
    let deck = Assembled(
      "<!-- include: a.md -->",
      files: ["a.md": "x\n<!-- include: b.md -->", "b.md": "y\n<!-- include: a.md -->"])
    #expect(deck.outline == "x y")
    #expect(deck.diagnostics.map(\.message) == ["the include would never end: 'a.md' includes 'b.md' includes 'a.md'"])
  }

  /// Files that include each other twice would be a text of any size.
  @Test func thereAreOnlySoMany() {
    var files = ["40.md": "x"]
    for level in 0..<40 {
      files["\(level).md"] = "<!-- include: \(level + 1).md -->\n<!-- include: \(level + 1).md -->"
    }
    let deck = Assembled("<!-- include: 0.md -->", files: files)
    #expect(deck.rules == ["include-limit"])
  }

  @Test func theyGoOnlySoDeep() {
    var files: [String: String] = [:]
    for level in 0..<1000 { files["\(level).md"] = "x\n<!-- include: \(level + 1).md -->" }
    #expect(Assembled("<!-- include: 0.md -->", files: files).rules == ["include-limit"])
  }
}
