import Diagnostics
import Slides
import SourceText
import Testing

@Suite struct SilencesTests {
  private func place(_ range: Range<Int>, file: UInt16 = 0) -> SourceText.SourceLocation {
    SourceText.SourceLocation(
      file: FileID(index: file), range: SourceRange(range.lowerBound, range.upperBound))
  }

  private func silence(_ rules: [RuleID], _ location: SourceText.SourceLocation) -> Silence {
    Silence(names: rules.map { RuleName(rule: $0, location: location) }, location: location)
  }

  @Test(arguments: [
    (0..<1, false), (10..<20, true), (12..<14, true), (9..<12, false), (19..<21, false), (20..<20, true),
    (30..<35, true),
    (40..<45, true), (55..<60, false), (33..<52, false),
  ])
  func coverWhatLiesInTheirBlocks(_ range: Range<Int>, _ isCovered: Bool) {
    let silences = Silences([
      silence(["a", "b"], place(30..<50)), silence(["a"], place(10..<20)),
      // In the first one.
      silence(["a"], place(32..<34)),
    ])
    let diagnostic = Diagnostic(rule: "a", severity: .error, message: "x", location: place(range))
    #expect((silences.name(silencing: diagnostic) != nil) == isCovered)
    var other = diagnostic
    other.rule = "c"
    #expect(silences.name(silencing: other) == nil)
    other = diagnostic
    other.location.file = FileID(index: 1)
    #expect(silences.name(silencing: other) == nil)
  }
}

@Suite struct NearNamesTests {
  @Test func guessesAreMadeOnlySoOften() {
    var near = NearNames(["router"])
    #expect(near.guess(for: "ruoter") == "router")
    for number in 0..<200 { #expect(near.guess(for: "nothing \(number)") == nil) }
    #expect(near.guess(for: "routre") == nil)
    #expect(near.guess(for: "ruoter") == "router")
  }
}
