import Checks
import Diagnostics
import Foundation
import Lectern
import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct CompileTests {
  /// A world in which there is no file.
  private let world = World(today: CalendarDay(year: 2026, month: 6, day: 30)) { _ in false }

  private func compile(_ text: String) -> Compilation {
    Lectern.compile(SourceFile(name: "deck.md", text: text), in: world)
  }

  @Test func diagnosticsAreInTheOrderOfTheText() {
    let compilation = compile("[a](b.md) [c](#/d)\n\n[e][f]\n---\n\n---\n<!-- x")
    #expect(
      compilation.diagnostics.map(\.rule.description) == [
        "missing-file", "unknown-slide", "undefined-reference", "empty-slide", "empty-slide", "unclosed-comment",
      ])
    #expect(!compilation.isClean())
  }

  @Test func aCleanDeckIsClean() {
    #expect(compile("# A\n\n[b](#/a)").diagnostics == [])
    #expect(compile("<!-- .slide: a='b' -->\n# A").isClean())
    #expect(!compile("<!-- .slide: a='b' -->\n# A").isClean(at: .note))
  }

  @Test(arguments: [
    ("<!-- lectern-ignore missing-file: not yet -->\n[a](b.md)", []),
    ("<!-- lectern-ignore missing-file: not yet -->\n\n- [a](b.md)\n- [c](#/d)", ["unknown-slide"]),
    ("<!-- lectern-ignore missing-file, unknown-slide: not yet -->\n- [a](b.md)\n- [c](#/d)", []),
    ("<!-- lectern-ignore missing-file -->\n\ntext\n\n[a](b.md)", ["unused-ignore", "missing-file"]),
    ("<!-- lectern-ignore unclosed-fence: on purpose -->\n```js\na", []),
    ("<!-- lectern-ignore other -->\n[a](b.md)", ["unknown-rule", "missing-file"]),
    ("[a](b.md)\n\n<!-- lectern-ignore missing-file -->", ["missing-file", "unused-ignore"]),
    ("---\nchecks:\n  missing-file: off\n---\n[a](b.md)", []),
    // What is off needs no silence, and leaves none without a use.
    ("---\nchecks: {missing-file: off}\n---\n<!-- lectern-ignore missing-file -->\n[a](b.md)", []),
    ("---\nchecks: {mising-file: off}\n---\n[a](b.md)", ["unknown-rule", "missing-file"]),
  ])
  func rulesCanBeSilenced(_ text: String, _ rules: [String]) {
    #expect(compile(text).diagnostics.map(\.rule.description) == rules)
  }

  @Test func rulesAreAsBadAsTheAuthorSays() {
    let text = "---\nchecks:\n  missing-file: note\n  empty-slide: error\n---\n[a](b.md)\n\n---\n\n---\n\nc"
    #expect(
      compile(text).diagnostics.map { "\($0.severity) \($0.rule)" } == ["note missing-file", "error empty-slide"])
  }

  @Test func ourOwnDeckIsClean() throws {
    let deck = SharedData.package.appending(path: "Decks/open-models/milestones.md")
    let bytes = try #require(FileManager.default.contents(atPath: deck.path))
    let compilation = Lectern.compile(SourceFile(name: "milestones.md", bytes: Array(bytes)), in: world)
    #expect(compilation.diagnostics == [])
    #expect(compilation.deck.stacks.count == 2)
    #expect(compilation.deck.slides.filter { !$0.hasNotes }.isEmpty)
  }

  @Test func theSeedDeckIsClean() {
    guard let bytes = SharedData.bytes(of: "seeds/002_3f210a6317e0abc3.txt") else { return }
    let compilation = Lectern.compile(SourceFile(name: "seed.md", bytes: bytes), in: world)
    #expect(compilation.diagnostics == [])
    #expect(compilation.deck.slides.count == 14)
  }

  /// Whatever bytes come in, a deck comes out.
  @Test(arguments: [
    "\u{0}", "---", "---\n---", "<!--", "```", "[", "<a", "<!-- .slide:", "<!-- .element", "(2023)", "Note:",
  ])
  func nothingFails(_ piece: String) {
    for end in ["", "\n", "\r", "\r\n", " ", "\t"] {
      for start in ["", "\u{FEFF}", "a\n", "> ", "- ", "\n"] { _ = compile(start + piece + end).deck.slides.count }
    }
  }

  /// What is found later than by compiling, on the paragraph of a deck.
  @Test(arguments: [
    ("a", ["slide-overflow"]),
    ("<!-- lectern-ignore slide-overflow: on purpose -->\na", []),
    ("a\n\n<!-- lectern-ignore slide-overflow: on purpose -->\n\nb", ["slide-overflow", "unused-ignore"]),
    ("---\nchecks: {slide-overflow: off}\n---\na", []),
    ("---\nchecks: {slide-overflow: off}\n---\n<!-- lectern-ignore slide-overflow -->\na", []),
  ])
  func laterFindingsAreJudgedToo(_ text: String, _ rules: [String]) throws {
    let compilation = compile(text)
    #expect(compilation.diagnostics == [])
    let paragraph = try #require(compilation.deck.document.nodes.first { $0.kind == .paragraph })
    let finding = Diagnostic(
      rule: SlideOverflow.id, severity: .warning, message: "x", location: compilation.deck.location(paragraph.range))
    let added = compilation.adding([finding, finding], of: SlideOverflow.id)
    #expect(added.diagnostics.map(\.rule.description) == rules)
  }
}
