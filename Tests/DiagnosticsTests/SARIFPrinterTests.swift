import TestSupport
import Testing

@testable import Diagnostics

@Suite struct SARIFPrinterTests {
  @Test func theSmallestLog() {
    #expect(
      DiagnosticFormat.sarif.print([]) == """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Lectern",
                  "rules": []
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": []
            }
          ]
        }

        """)
  }

  /// The log as one line, so that parts of it can be looked for.
  private func line(_ findings: [Findings], _ tool: ToolDescription = ToolDescription()) -> String {
    DiagnosticFormat.sarif.print(findings, tool: tool).split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
  }

  @Test func everyMemberOfAResult() {
    let marked = MarkedFiles(["./Decks/a b.md": "ä ⟦one⟧\n⟦two\nthree⟧", "part.md": "⟦⟧x"])
    let diagnostic = Diagnostic(
      rule: "some-rule", severity: .note, message: "'one' is wrong", location: marked.places[0],
      related: [Diagnostic.Related(location: marked.places[1], message: "see here")], help: "mend it",
      fix: Fix(
        applicability: .safe,
        edits: [
          Fix.Edit(location: marked.places[0], replacement: "eins"),
          Fix.Edit(location: marked.places[2], replacement: "y"),
          Fix.Edit(location: marked.places[1], replacement: ""),
        ]))
    let deck = #""artifactLocation": {"uri": "Decks/a%20b.md"}"#
    let one = #"{"startLine": 1,"startColumn": 3,"endLine": 1,"endColumn": 6}"#
    let two = #"{"startLine": 2,"startColumn": 1,"endLine": 3,"endColumn": 6}"#
    let expected = [
      #""results": [{"ruleId": "some-rule","ruleIndex": 0,"level": "note","#,
      #""message": {"text": "'one' is wrong\nhelp: mend it"},"#,
      #""locations": [{"physicalLocation": {\#(deck),"region": \#(one)}}],"#,
      #""relatedLocations": [{"physicalLocation": {\#(deck),"region": \#(two)},"message": {"text": "see here"}}],"#,
      #""fixes": [{"artifactChanges": [{\#(deck),"replacements": ["#,
      #"{"deletedRegion": \#(one),"insertedContent": {"text": "eins"}},"#,
      #"{"deletedRegion": \#(two),"insertedContent": {"text": ""}}]},"#,
      #"{"artifactLocation": {"uri": "part.md"},"replacements": ["#,
      #"{"deletedRegion": {"startLine": 1,"startColumn": 1,"endLine": 1,"endColumn": 1},"#,
      #""insertedContent": {"text": "y"}}]}],"properties": {"applicability": "safe"}}]}]}]}"#,
    ]
    let log = line([Findings([diagnostic], in: marked.files)])
    #expect(log.hasSuffix(expected.joined()), "\(log)")
  }

  @Test func rulesAreExplainedOnceAndReferredTo() {
    let marked = MarkedFiles(["deck.md": "⟦x⟧"])
    let findings = ["unlisted", "known", "unlisted"].map {
      Findings(
        [Diagnostic(rule: RuleID($0), severity: .error, message: "m", location: marked.places[0])], in: marked.files)
    }
    let known = RuleDescription(id: "known", summary: "A thing.", details: "All of *it*.", severity: .warning)
    let other = RuleDescription(id: "other", summary: "Another.", details: "More.", severity: .error)
    let log = line(findings, ToolDescription(name: "Other", version: "1.2", rules: [other, known]))
    let driver = [
      #""driver": {"name": "Other","version": "1.2","rules": ["#,
      #"{"id": "known","shortDescription": {"text": "A thing."},"fullDescription": {"text": "A thing."},"#,
      #""help": {"text": "All of *it*.","markdown": "All of *it*."},"defaultConfiguration": {"level": "warning"}},"#,
      #"{"id": "other","shortDescription": {"text": "Another."},"fullDescription": {"text": "Another."},"#,
      #""help": {"text": "More.","markdown": "More."},"defaultConfiguration": {"level": "error"}},"#,
      #"{"id": "unlisted"}]}"#,
    ]
    #expect(log.contains(driver.joined()), "\(log)")
    let indices = log.split(separator: #""ruleIndex": "#).dropFirst().map { $0.prefix(1) }
    #expect(indices == ["2", "0", "2"])
  }

  /// The schema demands at least one change.
  @Test func aFixWithoutEditsIsLeftOut() {
    let marked = MarkedFiles(["deck.md": "⟦x⟧"])
    let diagnostic = Diagnostic(
      rule: "some-rule", severity: .error, message: "m", location: marked.places[0],
      fix: Fix(applicability: .safe, edits: []))
    #expect(!line([Findings([diagnostic], in: marked.files)]).contains("fixes"))
  }

  @Test(arguments: [
    ("deck.md", "deck.md"),
    ("./deck.md", "deck.md"),
    ("././Decks/a.md", "Decks/a.md"),
    ("../deck.md", "../deck.md"),
    ("/srv/deck.md", "file:///srv/deck.md"),
    ("Ü 1#?.md", "%C3%9C%201%23%3F.md"),
    ("c:a%b.md", "c%3Aa%25b.md"),
    ("a\nb-_.~", "a%0Ab-_.~"),
  ])
  func uri(ofFile name: String, is expected: String) {
    #expect(Diagnostics.uri(ofFile: name) == expected)
  }
}
