import Testing

@testable import SourceText

@Suite struct UTF8ValidityTests {
  /// The first and the last scalar of every row of table 3-7 of the Unicode Standard.
  @Test(arguments: [
    "", "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{CFFF}", "\u{D000}", "\u{D7FF}",
    "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{3FFFF}", "\u{40000}", "\u{FFFFF}", "\u{100000}", "\u{10FFFF}",
    "all of it: ä漢🎉",
  ])
  func wellFormed(_ text: String) {
    #expect(firstInvalidUTF8(in: Array(text.utf8)) == nil)
    #expect(firstInvalidUTF8(in: Array("a\(text)z".utf8)) == nil)
  }

  @Test(
    "ill-formed",
    arguments: [
      ("a lone continuation", [0x80]),
      ("the last continuation", [0xBF]),
      ("overlong NUL", [0xC0, 0x80]),
      ("overlong slash", [0xC0, 0xAF]),
      ("overlong U+7F", [0xC1, 0xBF]),
      ("overlong in three", [0xE0, 0x80, 0xAF]),
      ("overlong U+7FF", [0xE0, 0x9F, 0xBF]),
      ("overlong in four", [0xF0, 0x80, 0x80, 0xAF]),
      ("overlong U+FFFF", [0xF0, 0x8F, 0xBF, 0xBF]),
      ("first surrogate", [0xED, 0xA0, 0x80]),
      ("last surrogate", [0xED, 0xBF, 0xBF]),
      ("U+110000", [0xF4, 0x90, 0x80, 0x80]),
      ("lead beyond the planes", [0xF5, 0x80, 0x80, 0x80]),
      ("FE", [0xFE]),
      ("FF", [0xFF]),
      ("two without its second", [0xC3]),
      ("three without its third", [0xE2, 0x82]),
      ("four without its fourth", [0xF0, 0x9F, 0x8E]),
      ("two, then a letter", [0xC3, 0x41]),
      ("three, then a letter", [0xE2, 0x82, 0x41]),
      ("four, then a letter", [0xF0, 0x9F, 0x8E, 0x41]),
      ("a lead after a lead", [0xC3, 0xC3, 0xA4]),
    ] as [(String, [UInt8])])
  func illFormed(_ name: String, _ bytes: [UInt8]) {
    #expect(firstInvalidUTF8(in: bytes) == 0)
    #expect(firstInvalidUTF8(in: Array("ä🎉".utf8) + bytes) == 6)
    // The standard library is the judge of the same bytes.
    #expect(String(validating: bytes, as: UTF8.self) == nil)
  }

  /// All two-byte and three-byte sequences, with the standard library as the oracle. Of the continuations only the
  /// bounds that table 3-7 knows.
  @Test func agreesWithTheStandardLibrary() {
    let seconds: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF]
    for lead in UInt8.min...UInt8.max {
      for second in seconds {
        for third in seconds {
          for bytes in [[lead, second], [lead, second, third], [lead, second, third, 0x80]] {
            #expect((firstInvalidUTF8(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
          }
        }
      }
    }
  }
}
