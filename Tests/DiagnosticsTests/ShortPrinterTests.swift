import Diagnostics
import TestSupport
import Testing

@Suite struct ShortPrinterTests {
  private let marked = MarkedFiles(["a b.md": "one\n漢 ⟦two⟧", "part.md": "⟦⟧"])

  private var diagnostics: [Diagnostic] {
    [
      Diagnostic(
        rule: "some-rule", severity: .warning, message: "'two' is wrong", location: marked.places[0], help: "mend it"),
      Diagnostic(rule: "empty-file", severity: .error, message: "the file is empty", location: marked.places[1]),
    ]
  }

  @Test func oneLineEach() {
    #expect(
      DiagnosticFormat.short.print(diagnostics, in: marked.files) == """
        a b.md:2:3: warning: 'two' is wrong [some-rule]
        part.md:1:1: error: the file is empty [empty-file]

        """)
    #expect(DiagnosticFormat.short.print([], in: marked.files) == "")
  }

  @Test func onlyTheSeverityIsColored() {
    #expect(
      DiagnosticFormat.short.print(diagnostics, in: marked.files, colored: true) == """
        a b.md:2:3: \u{1B}[1;33mwarning\u{1B}[0m: 'two' is wrong [some-rule]
        part.md:1:1: \u{1B}[1;31merror\u{1B}[0m: the file is empty [empty-file]

        """)
  }

  @Test func decksFollowEachOther() {
    let findings = diagnostics.map { Findings([$0], in: marked.files) }
    #expect(DiagnosticFormat.short.print(findings) == DiagnosticFormat.short.print(diagnostics, in: marked.files))
  }
}
