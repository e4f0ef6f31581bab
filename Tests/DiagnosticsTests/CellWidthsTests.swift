import Testing

@testable import Diagnostics

@Suite struct CellWidthsTests {
  @Test(
    arguments: [
      ("a", 1), (" ", 1), ("ä", 1), ("é", 1), ("e\u{301}", 1), ("Ж", 1), ("…", 1), ("·", 1), ("ﾊ", 1), ("\u{303F}", 1),
      // East Asian Width W and F, at the ends of ranges.
      ("漢", 2), ("か", 2), ("カ", 2), ("ー", 2), ("、", 2), ("　", 2), ("Ａ", 2), ("～", 2), ("가", 2), ("\u{D7A3}", 2),
      ("\u{1100}", 2), ("\u{115F}", 2), ("\u{20000}", 2), ("\u{3FFFD}", 2), ("\u{FF60}", 2), ("\u{FF61}", 1),
      ("\u{FFE6}", 2), ("\u{FFE8}", 1), ("\u{10FF}", 1),
      // Emoji, alone and joined.
      ("🎉", 2), ("⌚", 2), ("©", 1), ("❤", 1), ("❤\u{FE0F}", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("1\u{FE0F}\u{20E3}", 2),
      // Hangul of parts: a wide initial, and the rest within it.
      ("\u{1112}\u{1161}\u{11AB}", 2),
      // Nothing to see.
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{FEFF}", 0), ("\u{20DD}", 0),
      // A soft hyphen and the Arabic number sign are seen, though they are format characters.
      ("\u{AD}", 1), ("\u{600}", 1),
    ] as [(Character, Int)])
  func width(of character: Character, is expected: Int) {
    #expect(cellWidth(of: character) == expected)
  }
}
