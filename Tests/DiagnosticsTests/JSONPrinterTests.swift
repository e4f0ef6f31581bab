import Diagnostics
import TestSupport
import Testing

@Suite struct JSONPrinterTests {
  @Test func everyMember() {
    let marked = MarkedFiles(["deck.md": "ä ⟦one⟧\n⟦two\nthree⟧", "part.md": "⟦⟧x"])
    let diagnostic = Diagnostic(
      rule: "some-rule", severity: .error, message: "a \"quote\"", location: marked.places[0], label: "not printed",
      related: [Diagnostic.Related(location: marked.places[1], message: "see here")], help: "mend it",
      fix: Fix(
        applicability: .suggestion,
        edits: [
          Fix.Edit(location: marked.places[0], replacement: "eins\n"),
          Fix.Edit(location: marked.places[2], replacement: ""),
        ]))
    let expected = [
      #"{"rule":"some-rule","severity":"error","message":"a \"quote\"","#,
      #""file":"deck.md","line":1,"column":3,"endLine":1,"endColumn":6,"help":"mend it","#,
      #""related":[{"message":"see here","file":"deck.md","line":2,"column":1,"endLine":3,"endColumn":6}],"#,
      #""fix":{"applicability":"suggestion","edits":["#,
      #"{"file":"deck.md","line":1,"column":3,"endLine":1,"endColumn":6,"replacement":"eins\n"},"#,
      #"{"file":"part.md","line":1,"column":1,"endLine":1,"endColumn":1,"replacement":""}]}}"#,
    ]
    #expect(DiagnosticFormat.json.print([diagnostic], in: marked.files) == expected.joined() + "\n")
  }

  @Test func whatIsAbsentIsNull() {
    let marked = MarkedFiles(["deck.md": "⟦x⟧"])
    let diagnostic = Diagnostic(rule: "a", severity: .note, message: "b", location: marked.places[0])
    let line =
      #"{"rule":"a","severity":"note","message":"b","file":"deck.md","line":1,"column":1,"endLine":1,"endColumn":2,"#
      + #""help":null,"related":[],"fix":null}"# + "\n"
    #expect(DiagnosticFormat.json.print([diagnostic, diagnostic], in: marked.files) == line + line)
  }
}
