import TestSupport
import Testing

@testable import Diagnostics

@Suite struct GitHubPrinterTests {
  @Test func oneCommandEach() {
    let marked = MarkedFiles(["a,b.md": "ä ⟦one⟧\n⟦two\nthree⟧", "part.md": "\n ⟦x⟧"])
    let diagnostics = [
      Diagnostic(
        rule: "some-rule", severity: .error, message: "'50%, a:b' is wrong", location: marked.places[0],
        related: [Diagnostic.Related(location: marked.places[2], message: "first defined here")], help: "mend it"),
      Diagnostic(rule: "some-rule", severity: .warning, message: "too long", location: marked.places[1]),
      Diagnostic(rule: "other-rule", severity: .note, message: "::error::x\ny", location: marked.places[2]),
    ]
    let expected = [
      "::error file=a%2Cb.md,line=1,endLine=1,col=3,endColumn=6,title=some-rule::'50%25, a:b' is wrong"
        + "%0Anote: first defined here: part.md:2:2%0Ahelp: mend it",
      // No columns: the runner drops them when the lines differ.
      "::warning file=a%2Cb.md,line=2,endLine=3,title=some-rule::too long",
      "::notice file=part.md,line=2,endLine=2,col=2,endColumn=3,title=other-rule::::error::x\\ny",
    ]
    #expect(DiagnosticFormat.github.print(diagnostics, in: marked.files) == expected.joined(separator: "\n") + "\n")
  }

  @Test(arguments: [
    ("plain", "plain", "plain"),
    ("100%", "100%25", "100%25"),
    ("%0A", "%250A", "%250A"),
    ("a\r\nb\n", "a%0D%0Ab%0A", "a%0D%0Ab%0A"),
    ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
    ("漢,", "漢,", "漢%2C"),
  ])
  func escapes(of text: String, inMessage message: String, inProperty property: String) {
    #expect(escapedMessage(text) == message)
    #expect(escapedProperty(text) == property)
  }
}
