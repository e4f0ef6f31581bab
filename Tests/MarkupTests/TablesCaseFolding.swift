import Testing

@testable import Markup

@Suite struct CaseFoldingTests {
  @Test(arguments: [
    ("A", "a"), ("z", "z"), ("I", "i"), ("1", "1"), ("É", "é"), ("×", "×"), ("Þ", "þ"), ("ÿ", "ÿ"), ("µ", "μ"),
    ("ß", "ss"), ("ẞ", "ss"), ("İ", "i\u{307}"), ("ı", "ı"), ("ſ", "s"), ("ŉ", "\u{2BC}n"), ("Ÿ", "ÿ"),
    ("Ā", "ā"), ("ā", "ā"), ("Ĺ", "ĺ"), ("ĺ", "ĺ"), ("Ǆ", "ǆ"), ("ǅ", "ǆ"), ("ǰ", "j\u{30C}"),
    ("Σ", "σ"), ("σ", "σ"), ("ς", "σ"), ("ϴ", "θ"), ("ΐ", "ι\u{308}\u{301}"), ("ᾳ", "αι"), ("ᾼ", "αι"),
    ("Я", "я"), ("Ѐ", "ѐ"), ("Ԁ", "ԁ"), ("և", "եւ"), ("Ⴀ", "ⴀ"), ("Ა", "ა"), ("ა", "ა"),
    ("Ꭰ", "Ꭰ"), ("ꭰ", "Ꭰ"), ("ᏸ", "Ᏸ"), ("K", "k"), ("Å", "å"), ("Ω", "ω"), ("Ⅷ", "ⅷ"), ("Ⓐ", "ⓐ"),
    ("ﬀ", "ff"), ("ﬃ", "ffi"), ("ﬆ", "st"), ("Ａ", "ａ"), ("𐐀", "𐐨"), ("𞤀", "𞤢"), ("漢", "漢"), ("🎉", "🎉"),
    ("\u{1C89}", "\u{1C8A}"), ("\u{10D50}", "\u{10D70}"),
  ])
  func folding(of text: String, is expected: String) {
    #expect(folded(text.unicodeScalars.map(\.value)) == Array(expected.utf8))
  }

  @Test(arguments: [0xD800, 0xDFFF, 0x110000, UInt32.max])
  func whatIsNotAScalarIsReplaced(_ value: UInt32) {
    #expect(folded([value]) == Array("\u{FFFD}".utf8))
  }

  @Test func foldingTwiceChangesNothingMore() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> where Unicode.Scalar(value) != nil {
      let once = folded([value])
      let twice = folded(String(decoding: once, as: UTF8.self).unicodeScalars.map(\.value))
      if once != twice { Issue.record("U+\(String(value, radix: 16)): \(once), then \(twice)") }
    }
  }

  @Test func aLetterAndItsLowerCaseFoldAlike() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let properties = Unicode.Scalar(value)?.properties, let age = properties.age, age.major <= 15 else {
        continue
      }
      let lower = properties.lowercaseMapping.unicodeScalars.map(\.value)
      if folded([value]) != folded(lower) { Issue.record("U+\(String(value, radix: 16)) and \(lower)") }
    }
  }

  private func folded(_ scalars: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars { appendCaseFolded(scalar, to: &bytes) }
    return bytes
  }
}
