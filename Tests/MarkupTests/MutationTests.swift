import Foundation
import HTML
import Markup
import SourceText
import TestSupport
import Testing

/// Texts that people wrote, damaged in ways that repeat from run to run: whatever comes out is a whole tree.
@Suite struct MutationTests {
  #if DEBUG
    static let rounds = 12
  #else
    static let rounds = 60
  #endif

  @Test func examplesSurviveDamage() throws {
    var random = SplitMix(state: 1)
    let examples = try Self.examples()
    for _ in 0..<Self.rounds {
      for example in examples {
        let text = mutated(example, &random, with: examples)
        let options = Self.options[Int(random.next() % 4)]
        check(text, options, cutAtRules: random.next() & 1 == 0)
      }
    }
  }

  @Test func decksSurviveDamage() throws {
    var random = SplitMix(state: 2)
    let decks = try SharedData.decks().enumerated().filter { $0.offset % 12 == 0 }.map {
      Array(try Data(contentsOf: $0.element).prefix(3_000))
    }
    for _ in 0..<Self.rounds {
      for deck in decks {
        check(mutated(deck, &random, with: decks), .deck, cutAtRules: true)
      }
    }
  }

  private static let options: [MarkupOptions] = [.commonMark, .gfm, .deck, TortureInput.everything]

  private func check(_ text: [UInt8], _ options: MarkupOptions, cutAtRules: Bool) {
    let input = TortureInput("mutation", options, isCut: cutAtRules) { _ in "" }
    let source = SourceFile(name: "mutation.md", bytes: text)
    let tree = parseBlocks(source, options: options, breaks: input.breaks(in: source))
    let document = parseInlines(in: tree)
    let shown = String(decoding: text, as: UTF8.self).debugDescription
    #expect(TreeShape.violations(of: document) == [], "\(shown)")
    #expect(renderHTML(document).bytes().isEmpty == !isShown(document), "\(shown)")
  }

  /// Whether the page shows anything of a text: not when it is blank, or nothing but definitions and cuts.
  private func isShown(_ document: Document) -> Bool {
    document.blocks.contains { block in
      switch block {
      case .linkReferenceDefinition, .footnoteDefinition, .sectionBreak, .pause: false
      default: true
      }
    }
  }

  private static func examples() throws -> [[UInt8]] {
    guard let folder = SharedData.folder("conformance") else { return [] }
    return try ["commonmark-0.31.2", "gfm-spec-extensions", "cmark-gfm-extensions", "pulldown-math"].flatMap { name in
      let data = try Data(contentsOf: folder.appending(path: "\(name).json"))
      return try JSONDecoder().decode([Example].self, from: data).map { Array($0.markdown.utf8) }
    }
  }

  private struct Example: Decodable { var markdown: String }
}

// MARK: Damage

/// One to four changes to a text: a stretch is deleted, doubled or moved, something special is put in, or a stretch of
/// another text.
private func mutated(_ text: [UInt8], _ random: inout SplitMix, with others: [[UInt8]]) -> [UInt8] {
  var text = text
  for _ in 0...random.below(4) {
    let stretch = random.stretch(of: text)
    switch random.below(6) {
    case 0: text.removeSubrange(stretch)
    case 1: text.insert(contentsOf: text[stretch], at: stretch.lowerBound)
    case 2:
      let moved = Array(text[stretch])
      text.removeSubrange(stretch)
      text.insert(contentsOf: moved, at: random.below(text.count + 1))
    case 3:
      let other = others[random.below(others.count)]
      text.insert(contentsOf: other[random.stretch(of: other)], at: stretch.lowerBound)
    default: text.insert(contentsOf: special[random.below(special.count)], at: stretch.lowerBound)
    }
  }
  return text
}

/// What means something to Markdown, and bytes that are no UTF-8.
private let special: [[UInt8]] =
  """
  * ** _ ~~ ` ``` ~~~ \\ & &amp; [ ] ( ) ![ ]( ][ ]: [^ < > <!-- --> <? <a> </b> | |-| # = == - -- --- + 1. 2) : :: :::
  $ $$ \\( \\] { } {.a} " ' ... @ www. http:// . ! \u{A0} \u{3002} é \u{FEFF}
  """
  .split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) }
  + ["\n", "\n\n", "\r", "\r\n", "\n---\n", "\t", " ", "    ", "\n> ", "\n- ", "  \n", "\n: "].map { Array($0.utf8) }
  + [[0x00], [0x80], [0xC3], [0xF0, 0x9F], [0xFF]]
