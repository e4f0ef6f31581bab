import Foundation
import SourceText
import TestSupport
import Testing

@testable import Highlight

/// Code, damaged in ways that repeat from run to run: whatever comes out is in order, in bounds and whole.
@Suite struct MutationTests {
  #if DEBUG
    static let rounds = 12
  #else
    static let rounds = 200
  #endif

  @Test(arguments: Language.all.map(\.name))
  func survivesDamage(_ name: String) throws {
    let language = try #require(Language.named(name))
    let codes = (MechanismTests.facts.map(\.code) + SampleTests.samples.map(\.code)).map { Array($0.utf8) }
    let own = SampleTests.samples.filter { $0.language == name }.map { Array($0.code.utf8) }
    var random = SplitMix(state: UInt64(name.utf8.count))
    for _ in 0..<Self.rounds {
      for code in own + [codes[random.below(codes.count)]] {
        let damaged = mutated(code, &random, with: codes)
        let found = violations(of: highlight(damaged, as: language), in: damaged)
        #expect(found == [], "\(name): \(String(decoding: damaged, as: UTF8.self).debugDescription)")
      }
    }
  }

  /// Some decks as code in every language: text with all kinds of brackets.
  @Test func readsDecksAsCode() throws {
    for url in SharedData.decks().enumerated().filter({ $0.offset % 100 == 0 }).map(\.element) {
      let code = Array(try Data(contentsOf: url).prefix(1_500))
      for language in Language.all {
        #expect(violations(of: highlight(code, as: language), in: code) == [], "\(language.name): \(url.path)")
      }
    }
  }
}

/// One to four changes to a text: a stretch is deleted, doubled, or replaced by one of another text or something special.
private func mutated(_ text: [UInt8], _ random: inout SplitMix, with others: [[UInt8]]) -> [UInt8] {
  var text = text
  for _ in 0...random.below(4) {
    let stretch = random.stretch(of: text)
    switch random.below(4) {
    case 0: text.removeSubrange(stretch)
    case 1: text.insert(contentsOf: text[stretch], at: stretch.lowerBound)
    case 2:
      let other = others[random.below(others.count)]
      text.replaceSubrange(stretch, with: other[random.stretch(of: other)])
    default: text.insert(contentsOf: special[random.below(special.count)], at: stretch.lowerBound)
    }
  }
  return text
}

/// What opens, closes or escapes something, and bytes that are no UTF-8.
private let special: [[UInt8]] =
  """
  " ' ` \\ / // /* */ # $ ${ $( @ { } ( ) [ ] < > </ -- --[[ ]] {- -} (* *) ''' << <<A A #{ \\( %( : :: - | = => é \u{1F600}
  """
  .split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
  + ["\n", "\r\n", "\r", "\t", " ", "\"\"\""].map { Array($0.utf8) } + [[0x00], [0x80], [0xC3], [0xF0, 0x9F], [0xFF]]
