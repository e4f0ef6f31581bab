import Checks
import Diagnostics
import Lectern
import Slides
import SourceText
import TestSupport
import Testing

/// What is found out about a deck after it was compiled is heard like the rest.
@Suite struct AddingTests {
  @Test(
    arguments: [
      ("# A\n\n⟦b⟧ [c](#/x)", ["error diagram-failed", "error unknown-slide"]),
      ("---\nchecks:\n  diagram-failed: note\n---\n# A\n\n⟦b⟧", ["note diagram-failed"]),
      ("---\nchecks:\n  diagram-failed: off\n---\n# A\n\n⟦b⟧", []),
      ("# A\n\n<!-- lectern-ignore diagram-failed: later -->\n⟦b⟧", []),
    ])
  func severityAndSilence(_ marked: String, _ expected: [String]) {
    let source = Marked(marked)
    let world = World(today: CalendarDay(year: 2026, month: 6, day: 30))
    let compilation = compile(SourceFile(name: "deck.md", text: source.text), in: world)
    let location = SourceLocation(file: FileID(index: 0), range: source.ranges[0])
    let failure = Diagnostic(rule: "diagram-failed", severity: .error, message: "no", location: location)
    // A part that is included twice has its problems once.
    let diagnostics = compilation.adding([failure, failure], of: .diagramFailed).diagnostics
    #expect(diagnostics.map { "\($0.severity) \($0.rule)" } == expected)
  }
}
