import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test func wellFormedBytesStayAsTheyAre() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0x00, 0x0D, 0x0A, 0xC3, 0xA4]
    let file = SourceFile(name: "deck.md", bytes: bytes)
    #expect(file.bytes == bytes)
    #expect(file.firstInvalidByte == nil)
  }

  /// One U+FFFD for each maximal part of a scalar, as the Unicode Standard recommends.
  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 1),
      ([0x61, 0x62, 0xC3], "ab\u{FFFD}", 2),
      ([0xE2, 0x82], "\u{FFFD}", 0),
      ([0xE2, 0x82, 0x41], "\u{FFFD}A", 0),
      ([0xF0, 0x9F, 0x8E, 0x41], "\u{FFFD}A", 0),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", 0),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", 0),
      ([0xC3, 0xA4, 0x80, 0xFE], "ä\u{FFFD}\u{FFFD}", 2),
    ] as [([UInt8], String, Int)])
  func otherBytesAreReplaced(_ bytes: [UInt8], by text: String, from offset: Int) {
    let file = SourceFile(name: "deck.md", bytes: bytes)
    #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    #expect(file.firstInvalidByte == offset)
    #expect(Array(file.bytes[offset...].prefix(3)) == [0xEF, 0xBF, 0xBD])
  }

  @Test func aReplacementCharacterOfTheAuthorIsNotAnError() {
    #expect(SourceFile(name: "deck.md", text: "\u{FFFD}").firstInvalidByte == nil)
  }

  @Test func textOfARange() {
    let file = SourceFile(name: "deck.md", text: "ein schöner Tag")
    #expect(file.text(SourceRange(4, 12)) == "schöner")
    #expect(Array(file[SourceRange(0, 3)]) == Array("ein".utf8))
    #expect(file.text(SourceRange(16, 16)) == "")
  }
}
