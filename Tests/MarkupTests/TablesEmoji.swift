import SourceText
import Testing

@testable import Markup

@Suite struct EmojiTests {
  @Test(arguments: [
    ("tada", "🎉"), ("rocket", "🚀"), ("+1", "👍"), ("-1", "👎"), ("thumbsup", "👍"), ("100", "💯"),
    ("heart", "❤️"), ("one", "1️⃣"), ("hash", "#️⃣"), ("asterisk", "*️⃣"), ("1st_place_medal", "🥇"),
    ("us", "🇺🇸"), ("scotland", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("family_man_woman_girl_boy", "👨‍👩‍👧‍👦"), ("woman_technologist", "👩‍💻"),
    ("non-potable_water", "🚱"), ("white_check_mark", "✅"), ("warning", "⚠️"), ("man_in_tuxedo", "🤵‍♂️"),
    ("nosuch", nil), ("Tada", nil), ("tad", nil), ("tada_", nil), ("", nil), ("octocat", nil), ("🎉", nil),
    ("tada=🎉", nil), ("12:30", nil),
  ])
  func emojiNamed(_ name: String, is expected: String?) {
    let source = Array(":\(name):".utf8)
    let found = emoji(named: source, from: 1, to: source.count - 1)
    #expect(found.map(Array.init) == expected.map { Array($0.utf8) })
  }

  @Test func everyNameOfTheTableIsFound() throws {
    let pairs = "\(emojiNames)".split { $0 == " " || $0 == "\n" }
    #expect(pairs.count > 1_900)
    for pair in pairs {
      let name = Array(pair.utf8.prefix { $0 != .equals })
      #expect(name.allSatisfy(isNameByte), "\(pair)")
      let found = try #require(emoji(named: name, from: 0, to: name.count))
      #expect(found.elementsEqual(pair.utf8.dropFirst(name.count + 1)), "\(pair)")
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
