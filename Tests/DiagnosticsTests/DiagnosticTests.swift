import SourceText
import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  private func diagnostic(_ file: UInt16, _ start: Int, _ rule: RuleID, _ message: String = "wrong") -> Diagnostic {
    let location = SourceText.SourceLocation(file: FileID(index: file), range: SourceRange(start, start + 1))
    return Diagnostic(rule: rule, severity: .note, message: message, location: location)
  }

  @Test func sortedByFileThenPlaceThenRule() {
    let sorted = [
      diagnostic(0, 9, "z"), diagnostic(1, 0, "b"), diagnostic(1, 4, "a"), diagnostic(1, 4, "b"), diagnostic(1, 5, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect([sorted[3], sorted[0], sorted[4], sorted[2], sorted[1]].sorted() == sorted)
  }

  @Test func equalsKeepTheirOrder() {
    let messages = (0..<50).map { "message \($0)" }
    #expect(messages.map { diagnostic(0, 3, "same", $0) }.sorted().map(\.message) == messages)
  }

  @Test func severitiesAreOrdered() {
    #expect(Severity.note < .warning)
    #expect(Severity.warning < .error)
    #expect([.error, .note, .warning].sorted() == Severity.allCases)
  }

  @Test(arguments: [
    ("unknown-slide", true), ("h1", true), ("a", true), ("a-1-b", true),
    ("", false), ("Unknown-slide", false), ("unknown_slide", false), ("unknown--slide", false), ("-a", false),
    ("a-", false), ("größe", false), ("a b", false),
  ])
  func kebabCase(_ name: String, is expected: Bool) {
    #expect(RuleID(name).isKebabCase == expected)
  }

  @Test func aRuleIsItsName() {
    let rule: RuleID = "unknown-slide"
    #expect(rule == RuleID("unknown-slide"))
    #expect("\(rule)" == "unknown-slide")
  }
}
