import Diagnostics
import SourceText
import Testing

@Suite struct FindingsTests {
  /// One diagnostic of each severity given, at the places in turn.
  private func findings(_ names: [String], _ severities: [Severity]) -> Findings {
    var files = SourceFiles()
    let ids = names.map { files.add(SourceFile(name: $0, text: "x")) }
    let diagnostics = severities.enumerated().map { index, severity in
      let location = SourceText.SourceLocation(file: ids[index % ids.count], range: SourceRange(0, 1))
      return Diagnostic(rule: "some-rule", severity: severity, message: "wrong", location: location)
    }
    return Findings(diagnostics, in: files)
  }

  @Test(
    arguments: [
      ([], "no problems"),
      ([.error], "1 error in 1 file"),
      ([.note], "1 note in 1 file"),
      ([.warning, .error, .error], "2 errors, 1 warning in 3 files"),
      ([.note, .warning, .note, .warning, .error], "1 error, 2 warnings, 2 notes in 3 files"),
    ] as [([Severity], String)])
  func summary(of severities: [Severity], is expected: String) {
    #expect(Diagnostics.summary(of: [findings(["a.md", "b.md", "c.md"], severities)]) == expected)
  }

  @Test func aFileOfSeveralDecksCountsOnce() {
    let both = [
      findings(["one.md", "shared.md"], [.error, .error]), findings(["two.md", "shared.md"], [.note, .note]),
    ]
    #expect(Diagnostics.summary(of: both) == "2 errors, 2 notes in 3 files")
  }

  @Test func noDecks() {
    #expect(Diagnostics.summary(of: []) == "no problems")
  }
}
