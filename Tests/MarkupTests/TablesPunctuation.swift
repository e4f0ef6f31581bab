import Testing

@testable import Markup

@Suite struct PunctuationTests {
  @Test(arguments: [
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "£§¬°±·¿×÷", "“”‘’–—…‰€₿→∀≤⌘☃✓", "、。「」！（）￥", "🎉👍🪲", "𐄀𝟃",
  ])
  func punctuation(_ text: String) {
    for scalar in text.unicodeScalars { #expect(isUnicodePunctuation(scalar.value), "\(scalar)") }
  }

  @Test(arguments: [
    "azAZ09", " \t\n\r\u{C}\u{0}\u{7F}", "ªºµéß²¼\u{A0}\u{AD}", "漢字かなカナ한글", "\u{301}\u{200D}\u{FE0F}ΩЯ", "𝐀𠀀",
  ])
  func noPunctuation(_ text: String) {
    for scalar in text.unicodeScalars { #expect(!isUnicodePunctuation(scalar.value), "\(scalar)") }
  }

  @Test func whitespace() {
    for scalar in " \t\n\r\u{C}\u{A0}\u{1680}\u{2000}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}".unicodeScalars {
      #expect(isUnicodeWhitespace(scalar.value), "\(scalar.value)")
    }
    for scalar in "a_\u{B}\u{85}\u{200B}\u{2028}\u{2029}\u{180E}\u{FEFF}\u{2800}".unicodeScalars {
      #expect(!isUnicodeWhitespace(scalar.value), "\(scalar.value)")
    }
  }

  @Test(arguments: [
    "漢字々〇", "㐀䶿一鿿𠀀𫝀𰀀", "豈⺀⼀⿰", "かなゞヷカナー", "ㄅㆠ", "한글ㅎ한ힰ", "、。「」〜・", "！（）Ａ１￥", "ｱﾝﾞﾡ", "㈱㍿㏢", "ꀀ𗀀𛀀", "🈂",
    "\u{E0100}\u{E01EF}",
  ])
  func cjk(_ text: String) {
    for scalar in text.unicodeScalars { #expect(isCJK(scalar.value), "\(scalar)") }
  }

  @Test(arguments: ["azé.*", "ΩЯאبไ", "“”…—·→", "🎉👍🈚🇯🇵", "\u{FE00}\u{FE0F}\u{200D}", "\u{303F}\u{10FFFF}"])
  func notCJK(_ text: String) {
    for scalar in text.unicodeScalars { #expect(!isCJK(scalar.value), "\(scalar)") }
  }

  @Test func whatIsNotAScalarIsNothing() {
    for value in [0x110000, UInt32.max] {
      #expect(!isUnicodePunctuation(value) && !isUnicodeWhitespace(value) && !isCJK(value))
    }
  }

  /// The standard library knows the categories too, of the scalars that it knows.
  @Test func theTablesAgreeWithTheGeneralCategories() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let properties = Unicode.Scalar(value)?.properties, let age = properties.age, age.major <= 15 else {
        continue
      }
      let isMark = properties.generalCategory.isPunctuationOrSymbol
      if isUnicodePunctuation(value) != isMark { Issue.record("punctuation: U+\(String(value, radix: 16))") }
      let isSpace = properties.generalCategory == .spaceSeparator || [0x9, 0xA, 0xC, 0xD].contains(value)
      if isUnicodeWhitespace(value) != isSpace { Issue.record("whitespace: U+\(String(value, radix: 16))") }
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isPunctuationOrSymbol: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation: true
    case .initialPunctuation, .finalPunctuation, .otherPunctuation: true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
