import Testing

@testable import Render

@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("", [""]),
    ("one two", ["one two"]),
    ("one two three", ["one two", "three"]),
    ("one  \t two", ["one two"]),
    ("incomprehensible x", ["incomprehensible", "x"]),
    ("one\ntwo", ["one", "two"]),
    ("十二三四五六", ["十二三四", "五六"]),
    ("十二三四。五", ["十二三", "四。五"]),
    ("十二三「四五", ["十二三", "「四五"]),
    ("abc 十二三", ["abc 十二", "三"]),
    ("e\u{301}e\u{301}e\u{301} abcd", ["e\u{301}e\u{301}e\u{301} abcd"]),
  ])
  func lines(of text: String, are expected: [String]) {
    #expect(wrapped(text, width: 8) == expected)
  }
}
