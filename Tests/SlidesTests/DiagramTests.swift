import Markup
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct DiagramTests {
  private func diagrams(_ text: String, files: [String: String] = [:]) -> [Diagram] {
    let world = World(
      today: CalendarDay(year: 2026, month: 6, day: 30), fileExists: { files[$0] != nil },
      read: { path in files[path].map { .bytes(Array($0.utf8)) } ?? .missing })
    return assembleDeck(SourceFile(name: "deck.md", text: text), in: world).deck.diagrams
  }

  @Test(
    arguments: [
      ("mermaid", .mermaid), ("dot", .dot), ("graphviz", .dot), ("gv", .dot), ("DOT", .dot), ("plantuml", .plantuml),
      ("puml", .plantuml), ("d2", .d2), ("language-dot", .dot), ("{.mermaid}", .mermaid), ("dot {.wide}", .dot),
      ("", nil), ("js", nil), ("d22", nil), ("dotty", nil),
      // The source is to be seen.
      ("dot []", nil), ("dot [1|2]", nil), ("dot {.numberLines}", nil),
    ] as [(String, DiagramLanguage?)])
  func language(of info: String, is language: DiagramLanguage?) {
    #expect(diagrams("```\(info)\nx\n```\n").map(\.source.language) == [language].compactMap(\.self))
  }

  @Test(arguments: [
    (DiagramLanguage.mermaid, "mmdc"), (.dot, "dot"), (.plantuml, "plantuml"), (.d2, "d2"),
  ])
  func command(of language: DiagramLanguage, is name: String) {
    #expect(language.command == name)
  }

  @Test(
    arguments: [
      ("```⟦dot⟧\n⟦a⟧\n\n⟦b⟧\n```", "a\n\nb\n"),
      ("> ~~~ ⟦dot⟧ {.wide}\n> ⟦  a⟧\n> ~~~", "  a\n"),
      ("⟦```{.dot}\n⟦a⟧\n```⟧", "a\n"),
    ])
  func textAndPlaces(_ marked: String, _ text: String) {
    let source = Marked(marked)
    let found = diagrams(source.text)
    #expect(found.map { String(decoding: $0.source.text, as: UTF8.self) } == [text])
    let lines = found.flatMap(\.lines).map(\.range).filter { !$0.isEmpty }
    #expect(lines == Array(source.ranges.dropFirst()))
    #expect(found.map(\.location.range) == [source.ranges[0]])
  }

  /// Notes are for reading, and nothing cannot be drawn.
  @Test(arguments: ["```dot\n```", "```dot\n  \n\t\n```", "Note:\n```dot\na\n```"])
  func isNoDiagram(_ text: String) {
    #expect(diagrams(text).isEmpty)
  }

  @Test func aFileHasNoLinesInTheDeck() {
    let found = diagrams("```dot {file=\"a.dot\"}\n```", files: ["a.dot": "digraph {}\n"])
    #expect(found.map { String(decoding: $0.source.text, as: UTF8.self) } == ["digraph {}\n"])
    #expect(found.allSatisfy { $0.lines.isEmpty })
  }

  @Test func inTheOrderOfTheShow() {
    let found = diagrams("```dot\na\n```\n\n```d2\nb\n```\n\n---\n\n```gv\na\n```\n")
    #expect(found.map(\.source.language) == [.dot, .d2, .dot])
    #expect(found[0].source == found[2].source)
  }
}
