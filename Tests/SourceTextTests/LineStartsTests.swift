import SourceText
import Testing

@Suite struct LineStartsTests {
  /// Each text has its lines between bars.
  @Test(arguments: [
    ("", "||"),
    ("one", "|one|"),
    ("one\ntwo", "|one|two|"),
    ("one\r\ntwo", "|one|two|"),
    ("one\rtwo", "|one|two|"),
    ("one\n", "|one||"),
    ("one\r\n", "|one||"),
    ("one\r", "|one||"),
    ("\n\n", "||||"),
    ("\r\r", "||||"),
    ("\n\r", "||||"),
    ("\r\n\r\n", "||||"),
    ("a\r\r\nb", "|a||b|"),
    ("a\u{2028}b\u{85}c\u{C}d", "|a\u{2028}b\u{85}c\u{C}d|"),
  ])
  func lines(of text: String, are expected: String) {
    let file = SourceFile(name: "deck.md", text: text)
    let lines = LineStarts(of: file)
    let contents = (1...lines.count).map { file.text(lines.contents(ofLine: $0)) }
    #expect("|" + contents.joined(separator: "|") + "|" == expected)
  }

  /// Every offset, also those inside a line ending and at the end of the text.
  @Test(arguments: [
    ("ab\ncd", [1, 1, 1, 2, 2, 2]),
    ("a\r\nb", [1, 1, 1, 2, 2]),
    ("a\rb\r", [1, 1, 2, 2, 3]),
    ("\n\n", [1, 2, 3]),
    ("", [1]),
  ])
  func lineAtEveryOffset(of text: String, is expected: [Int]) {
    let lines = LineStarts(of: SourceFile(name: "deck.md", text: text))
    #expect((0...text.utf8.count).map { lines.line(at: UInt32($0)) } == expected)
  }

  /// The bar stands before the place.
  @Test(arguments: [
    ("|", 1, 1),
    ("|a", 1, 1),
    ("a|", 1, 2),
    ("äöü|x", 1, 4),
    ("漢字|", 1, 3),
    ("🎉|", 1, 2),
    ("e\u{301}|", 1, 3),
    ("👩‍💻|", 1, 4),
    ("\t|x", 1, 2),
    ("one\ntwo|", 2, 4),
    ("ä\r\nö|", 2, 2),
    ("ä\rö|", 2, 2),
    ("a\n|", 2, 1),
    ("a|\r\nb", 1, 2),
    ("\u{FFFD}|", 1, 2),
  ])
  func position(in marked: String, isLine line: Int, column: Int) throws {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let lines = LineStarts(of: SourceFile(name: "deck.md", text: parts.joined()))
    let position = lines.position(at: UInt32(parts[0].utf8.count))
    #expect(position.line == line)
    #expect(position.column == column)
  }

  @Test func positionsAgreeWithAWalkOverALongText() {
    let text = String(repeating: "漢 a\r\né\n\r🎉🎉 tab\t\n", count: 50)
    let lines = LineStarts(of: SourceFile(name: "deck.md", text: text))
    var (line, column, offset) = (1, 1, 0)
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if before == "\n" || before == "\r" && scalar != "\n" { (line, column) = (line + 1, 1) }
      let position = lines.position(at: UInt32(offset))
      #expect(position.line == line)
      #expect(position.column == column)
      column += 1
      offset += UTF8.width(scalar)
      before = scalar
    }
  }
}
