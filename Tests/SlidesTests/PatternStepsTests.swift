import Testing

@testable import Slides

/// Time is steps: twice the text takes twice the steps, where an engine that forgets takes the square or worse.
@Suite struct PatternStepsTests {
  @Test(arguments: [
    ("(a+)+$", "a", "b"),
    ("(a*)*b", "a", ""),
    ("(.*)*x", "a", ""),
    ("(?:a|a)*b", "a", ""),
    ("(?:a|aa)+$", "a", "!"),
    ("(?=.*x)a", "a", "x"),
    ("(?=.*x)a", "a", ""),
    ("(?!.*x)b|a", "a", "x"),
    ("(?=(?=(?:a?a?)*x)a*x)a", "a", "x"),
    ("(?<=^.*)a", "a", ""),
    ("(?<=x.*)a|(?<!x.*)b", "a", "x"),
    ("(?:(?:a?)*)*b", "a", ""),
    ("a{1,30}b", "a", ""),
    (#"^\s*---\s*$"#, "\n", ""),
    (#"\s+$"#, " ", "a"),
    (#"^\s*-v-\s*$"#, " \n", "a"),
    ("</section>\\s*<section[^>]*>", "</section>", "<section"),
    ("<!--(?:.|\\n)*?-->", "<!--", ""),
  ])
  func growWithTheText(_ pattern: String, _ unit: String, _ end: String) throws {
    let compiled = try #require(Pattern([readPattern(pattern).node]))
    func steps(_ count: Int) -> Int {
      compiled.steps(in: Array((String(repeating: unit, count: count) + end).utf8))
    }
    let (once, twice) = (steps(500), steps(1000))
    #expect(once > 500)
    #expect(twice < once * 5 / 2)
  }
}
