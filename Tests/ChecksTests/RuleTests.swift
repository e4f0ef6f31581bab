import Checks
import Diagnostics
import Slides
import Testing

@Suite struct RuleTests {
  @Test func noTwoRulesShareAName() {
    let names = allRules.map { type(of: $0).id }
    #expect(Set(names).count == names.count)
  }
}
