import SourceText
import TestSupport
import Testing

@testable import Slides

@Suite struct PatternProblemTests {
  @Test(arguments: [
    ("a⟦(⟧b", "the group '(' is never closed"),
    ("⟦(⟧?=b", "the group '(' is never closed"),
    ("a⟦)⟧b", "')' closes no group"),
    ("⟦(?#⟧a)", "'(?#' opens no group that is known"),
    ("⟦(?⟧", "'(?' opens no group that is known"),
    ("⟦(?<1a⟧>b)", "'(?<1a' begins no name of a group"),
    ("⟦(?<⟧>b)", "'(?<' begins no name of a group"),
    ("⟦*⟧a", "nothing that could be repeated stands before '*'"),
    ("a|⟦+⟧", "nothing that could be repeated stands before '+'"),
    ("^⟦*⟧", "nothing that could be repeated stands before '*'"),
    ("(?<=a)⟦?⟧", "nothing that could be repeated stands before '?'"),
    ("a*⟦*⟧", "nothing that could be repeated stands before '*'"),
    ("a{2}⟦{3}⟧", "nothing that could be repeated stands before '{3}'"),
    ("⟦{3}⟧", "nothing that could be repeated stands before '{3}'"),
    ("a⟦{3,2}⟧", "the numbers of '{3,2}' are in the wrong order"),
    ("a⟦{1001}⟧", "'{1001}' asks for more than 1000 repetitions"),
    ("a⟦{2,99999999999999999999}⟧", "'{2,99999999999999999999}' asks for more than 1000 repetitions"),
    ("⟦[⟧a-z", "the class '[' is never closed"),
    ("é[⟦z-a⟧]", "the ends of the range 'z-a' are in the wrong order"),
    (#"a⟦\⟧"#, #"nothing follows the last '\'"#),
    (#"a⟦\y⟧"#, #"unknown escape '\y'"#),
    (#"⟦\p⟧{L}"#, #"unknown escape '\p'"#),
    (#"⟦\x⟧4"#, #"unknown escape '\x'"#),
    (#"⟦\0⟧1"#, #"unknown escape '\0'"#),
    (#"(a)⟦\12⟧"#, #"'\12' refers back to a group, which is not supported"#),
    (#"(?<a>b)⟦\k<a>⟧"#, #"'\k<a>' refers back to a group, which is not supported"#),
    ("⟦(?:(?:a{100}){100}){100}⟧", "the pattern '(?:(?:a{100}){100}){...' is too large"),
    ("⟦(?:(?:(?:){1000}){1000}){1000}⟧", "the pattern '(?:(?:(?:){1000}){10...' is too large"),
  ])
  func isReported(_ pattern: String, _ message: String) {
    let marked = Marked(pattern)
    let problem = readPattern(marked.text).problem
    #expect(problem?.message == message)
    #expect(problem.map { [$0.range] } == marked.ranges)
  }

  @Test func groupsStandInOneAnotherUpToALimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(readPattern(nested(64)).problem == nil)
    #expect(
      readPattern(nested(100_000)).problem
        == PatternProblem("the group '(' stands inside 64 others", SourceRange(64, 65)))
  }
}
