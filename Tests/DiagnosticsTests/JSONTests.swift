import Testing

@testable import Diagnostics

@Suite struct JSONTests {
  @Test(arguments: [
    ("", #""""#),
    ("plain ä 漢 🎉 / '", #""plain ä 漢 🎉 / '""#),
    (#"a"b\c"#, #""a\"b\\c""#),
    ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#),
    ("\u{0}\u{8}\u{C}\u{1F}\u{7F}", #""\u0000\u0008\u000c\u001f\u007f""#),
    ("\u{9B}\u{202E}\u{2066}\u{2028}", #""\u009b\u202e\u2066\u2028""#),
    ("e\u{301}\"", "\"e\u{301}\\\"\""),
  ])
  func string(_ text: String, isWritten expected: String) {
    #expect(JSON.string(text).compact == expected)
  }

  private let value = JSON.object([
    ("number", -7), ("text", "x"), ("nothing", .null), ("list", [1, [], "y"]), ("empty", .object([])),
  ])

  @Test func compact() {
    #expect(value.compact == #"{"number":-7,"text":"x","nothing":null,"list":[1,[],"y"],"empty":{}}"#)
  }

  @Test func indented() {
    #expect(
      value.indented == """
        {
          "number": -7,
          "text": "x",
          "nothing": null,
          "list": [
            1,
            [],
            "y"
          ],
          "empty": {}
        }
        """)
  }

  @Test func membersWithoutAValueAreLeftOut() {
    #expect(JSON.members(["a": 1, "b": nil, "c": .null]).compact == #"{"a":1,"c":null}"#)
  }
}
