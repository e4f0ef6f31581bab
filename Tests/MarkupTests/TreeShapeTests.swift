import Foundation
import Markup
import SourceText
import TestSupport
import Testing

/// What holds for the tree of any text, tried on the specification's examples and on real decks.
@Suite struct TreeShapeTests {
  @Test func holdsForTheSpecification() throws {
    guard let folder = SharedData.folder("conformance") else { return }
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "json" {
      let examples = try JSONDecoder().decode([[String: AnyText]].self, from: Data(contentsOf: file))
      for example in examples {
        let text = example["markdown"]?.text ?? ""
        #expect(violations(in: Array(text.utf8)) == [], "\(text)")
      }
    }
  }

  @Test func holdsForRealDecks() throws {
    for url in SharedData.decks() {
      #expect(violations(in: Array(try Data(contentsOf: url))) == [], "\(url.lastPathComponent)")
    }
  }

  /// Texts that are cut at any place, with bytes that are no UTF-8.
  @Test func holdsForDamagedText() {
    let markdown = "- a *b* `c`\n\n  > [d](e \"f\") ![g][h]\n\n```x\ny\n```\n| i | j |\n|--|--|\n| k | $l$ |\n[^1]: m\n"
    let text = Array(markdown.utf8)
    for end in text.indices {
      #expect(violations(in: Array(text[..<end])) == [])
      #expect(violations(in: Array(text[..<end]) + [0xC3] + text[end...]) == [])
    }
  }

  private func violations(in bytes: [UInt8]) -> [String] {
    let source = SourceFile(name: "a.md", bytes: bytes)
    return TreeShape.violations(of: parseInlines(in: parseBlocks(source, options: [.deck, .citations, .smart])))
  }
}

/// A value of an example, whatever its type.
private struct AnyText: Decodable {
  var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text = (try? container.decode(String.self)) ?? ""
  }
}
