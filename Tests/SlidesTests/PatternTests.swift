import SourceText
import TestSupport
import Testing

@testable import Slides

/// What JavaScript finds with the flags g and m.
@Suite struct PatternTests {
  @Test(arguments: [
    ("a", "b⟦a⟧b⟦a⟧"),
    ("ab|a|b", "⟦ab⟧⟦a⟧c⟦b⟧"),
    // The first choice wins, not the longest.
    ("a|ab", "⟦a⟧b"),
    ("(?:a|ab)(?:c|bcd)", "⟦abcd⟧"),
    ("(a)(?<name>b)(?:c)", "⟦abc⟧"),
    ("(?:)", "⟦⟧a⟦⟧b⟦⟧"),
    ("a||b", "⟦a⟧⟦⟧b⟦⟧"),
    // Quantifiers
    ("a*", "⟦aa⟧⟦⟧b⟦⟧"),
    ("a+", "⟦aa⟧b⟦a⟧"),
    ("ab?", "⟦ab⟧b⟦a⟧"),
    ("a+?", "⟦a⟧⟦a⟧"),
    ("a.*?b", "⟦axb⟧b"),
    ("ab??", "⟦a⟧b"),
    ("-{3}", "--x⟦---⟧-"),
    ("-{2,}", "-x⟦----⟧"),
    ("-{2,3}", "⟦---⟧⟦--⟧"),
    ("-{2,3}?", "⟦--⟧⟦--⟧-"),
    ("a{,2}", "⟦a{,2}⟧ aa"),
    ("{a}", "⟦{a}⟧"),
    ("a]}", "⟦a]}⟧"),
    ("a{0}b", "a⟦b⟧"),
    ("(?=a)*b", "⟦b⟧"),
    // A repetition that uses up nothing is none.
    ("(?:|a)*", "⟦aa⟧⟦⟧b⟦⟧"),
    ("(?:|a)?", "⟦a⟧⟦⟧"),
    ("(?:|a)+", "⟦aa⟧⟦⟧"),
    ("(?:a*)*b", "⟦aab⟧"),
    ("(?:a?b?)*c", "⟦ababc⟧"),
    // Edges
    ("^a$", "⟦a⟧\n⟦a⟧\r\n⟦a⟧\r⟦a⟧\u{2028}⟦a⟧\nab\nba"),
    ("^", "⟦⟧a\n⟦⟧b\n⟦⟧"),
    (#"\bno\b"#, "⟦no⟧, not ⟦no⟧"),
    (#"\Bo"#, "n⟦o⟧ o"),
    (#"\bä"#, "ä a⟦ä⟧"),
    // Classes
    ("[a-c]+", "⟦abc⟧d"),
    ("[^a-c]", "a⟦d⟧b"),
    ("[-a]", "⟦-⟧⟦a⟧b"),
    ("[a-]", "⟦-⟧⟦a⟧b"),
    (#"[\d-x]"#, "⟦1⟧⟦-⟧⟦x⟧w"),
    (#"[\]\\^]+"#, "⟦]\\^⟧"),
    (#"[\b]"#, "⟦\u{8}⟧b"),
    ("[]", "a"),
    ("[^]", "⟦a⟧⟦\n⟧"),
    ("[à-ü]+", "⟦éè⟧e"),
    (#"\d+\D"#, "a⟦12b⟧"),
    (#"\w+\W"#, "⟦a_1-⟧é"),
    (#"\s+\S"#, "a⟦ \t\u{A0}\u{3000}\u{FEFF}\r\nb⟧"),
    (".+", "⟦añ😀⟧\n⟦b⟧\u{2028}⟦c⟧"),
    ("^.$", "⟦😀⟧\n⟦é⟧\n⟦e⟧"),
    ("[^a]", "⟦é⟧a⟦😀⟧"),
    // Escapes
    (#"\t\n\r\v\f\0"#, "⟦\t\n\r\u{B}\u{C}\0⟧"),
    (#"\x41\u0042\u{43}\cJ"#, "⟦ABC\n⟧"),
    (#"\u{1F600}|\uD83D\uDE01"#, "⟦😀⟧⟦😁⟧😂"),
    (#"\uD83D"#, "😀"),
    (#"\.\*\/\-\<\$"#, "⟦.*/-<$⟧"),
    (#"\é"#, "⟦é⟧"),
    // Lookaround
    ("a(?=b)", "a⟦a⟧b"),
    ("a(?!b)", "⟦a⟧ab⟦a⟧"),
    ("(?<=a)b", "b a⟦b⟧b"),
    ("(?<!a)b", "⟦b⟧ab⟦b⟧"),
    ("(?<=é)b", "eb é⟦b⟧"),
    ("(?<=^|,)[^,]*(?=,|$)", "⟦a⟧,⟦bé⟧,⟦⟧"),
    ("(?<=(?=ab)a)b", "b a⟦b⟧"),
    ("(?=(?:a?b?)*c).", "⟦a⟧⟦b⟧⟦a⟧⟦c⟧a"),
    ("(?=.*x)a", "⟦a⟧⟦a⟧x a"),
    ("(?!(?!a))", "⟦⟧a b"),
    // The patterns of real decks
    (#"\r?\n---\r?\n"#, "a⟦\n---\n⟧b⟦\r\n---\r\n⟧---"),
    (#"^\n<!-- v -->\n"#, "a\n⟦\n<!-- v -->\n⟧b"),
    (#"^(?=## )|^---[ \t]*$"#, "⟦⟧## A\n⟦--- ⟧\n⟦⟧## B\n### C"),
    (#"</section>\s*<section[^>]*>"#, "a⟦</section>\n<section\nid='b'>⟧c"),
    (#"^\s*-v-\s*$"#, "a\n⟦\n -v-\n⟧\nb"),
    ("^___", "⟦___⟧_\n ___"),
  ])
  func finds(_ pattern: String, in text: String) throws {
    let marked = Marked(text)
    let (node, problem) = readPattern(pattern)
    #expect(problem == nil)
    let matches = try #require(Pattern([node])).matches(in: Array(marked.text.utf8))
    #expect(matches.map { SourceRange($0.start, $0.end) } == marked.ranges)
  }

  @Test(arguments: [
    ("note:", "⟦Note:⟧ ⟦nOTE:⟧"), ("[n-o]", "⟦N⟧⟦o⟧p"), ("[^n]", "nN⟦o⟧"), (#"\x6E"#, "⟦N⟧⟦n⟧"), ("é", "⟦é⟧É"),
  ])
  func ignoresTheCaseOfLetters(_ pattern: String, in text: String) throws {
    let marked = Marked(text)
    let matches = try #require(Pattern([readPattern(pattern, ignoringCase: true).node]))
      .matches(in: Array(marked.text.utf8))
    #expect(matches.map { SourceRange($0.start, $0.end) } == marked.ranges)
  }

  @Test func bytesThatAreNoTextAreOneCharacterEach() throws {
    let dot = try #require(Pattern([readPattern("a.b|(?<=c.)d").node]))
    #expect(dot.matches(in: [0x61, 0xFF, 0x62, 0x63, 0xC3, 0x64]).map(\.start) == [0, 5])
  }

  @Test func nothingStandsBeforeTheStart() throws {
    let pattern = try #require(Pattern([readPattern("^b|(?<=a)b").node]))
    #expect(pattern.matches(in: Array("ab".utf8), from: 1).map(\.start) == [1])
    #expect(pattern.matches(in: Array("xb".utf8), from: 0) == [])
  }

  @Test func aMatchTellsItsChoice() throws {
    let pattern = try #require(Pattern(["a", "b", "ab"].map { readPattern($0).node }))
    #expect(pattern.matches(in: Array("ba".utf8)).map(\.tag) == [1, 0])
  }
}
