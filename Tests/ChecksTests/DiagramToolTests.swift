import Checks
import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct DiagramToolTests {
  private func compiled(_ text: String, commands: Set<String>) -> Compilation {
    let world = World(today: CalendarDay(year: 2026, month: 6, day: 30), hasCommand: { commands.contains($0) })
    return compile(SourceFile(name: "deck.md", text: text), in: world)
  }

  @Test(
    arguments: [
      ("# A\n```⟦dot⟧\na\n```", [], "dot"),
      ("# A\n```⟦mermaid⟧\na\n```\n```⟦mermaid⟧\nb\n```", ["dot"], "mmdc"),
      ("# A\n```⟦puml⟧\na\n```", ["mmdc"], "plantuml"),
      ("# A\n```⟦d2⟧\na\n```", [], "d2"),
      ("# A\n```dot\na\n```", ["dot"], ""),
      ("# A\n```dot []\na\n```", [], ""),
      ("# A\n```js\na\n```", [], ""),
    ] as [(String, Set<String>, String)])
  func missing(in marked: String, with commands: Set<String>, names command: String) {
    let source = Marked(marked)
    let diagnostics = compiled(source.text, commands: commands).diagnostics
    #expect(diagnostics.map(\.rule) == source.ranges.map { _ in "diagram-tool" })
    #expect(diagnostics.map(\.location.range) == source.ranges)
    #expect(diagnostics.allSatisfy { $0.message == "no command '\(command)' is on the PATH to draw this diagram" })
    #expect(diagnostics.allSatisfy { $0.severity == .warning && $0.help?.contains("'\(command)'") == true })
  }

  /// What is there on this machine may be missing on the next.
  @Test(
    arguments: [
      ("diagram-tool", []), ("diagram-tool", ["dot"]), ("diagram-failed", ["dot"]),
    ] as [(String, Set<String>)])
  func silenceIsNeverIdle(_ rule: String, _ commands: Set<String>) {
    let text = "# A\n<!-- lectern-ignore \(rule): drawn elsewhere -->\n```dot\na\n```"
    #expect(compiled(text, commands: commands).diagnostics.isEmpty)
  }
}
