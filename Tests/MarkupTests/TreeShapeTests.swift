import Foundation
import Markup
import SourceText
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

  /// Children nest in their parents, siblings are in order, and no range begins or ends inside a scalar.
  private func violations(in bytes: [UInt8]) -> [String] {
    let source = SourceFile(name: "a.md", bytes: bytes)
    let options: MarkupOptions = [.deck, .citations, .smart]
    let document = parseInlines(in: parseBlocks(source, options: options))
    var violations: [String] = []
    var open: [(end: Int, range: SourceRange)] = []
    var previousEnd: [Int: UInt32] = [:]
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, last.end <= index { open.removeLast() }
      if let parent = open.last, !parent.range.contains(node.range) {
        violations.append("\(node.kind) \(node.range) is not inside \(parent.range)")
      }
      if let end = previousEnd[open.count], end > node.range.start {
        violations.append("\(node.kind) \(node.range) begins before its sibling's end, \(end)")
      }
      previousEnd[open.count] = node.range.end
      previousEnd[open.count + 1] = nil
      for offset in [node.range.start, node.range.end] where Int(offset) < source.bytes.count {
        if source.bytes[Int(offset)] & 0xC0 == 0x80 { violations.append("\(node.kind) \(node.range) cuts a scalar") }
      }
      if Int(node.subtreeEnd) > document.nodes.count { violations.append("\(node.kind) ends beyond the tree") }
      open.append((Int(node.subtreeEnd), node.range))
    }
    return violations
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
