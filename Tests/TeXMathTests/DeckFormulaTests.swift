import Foundation
import Markup
import SourceText
import TeXMath
import TestSupport
import Testing

/// Every formula of the real decks.
@Suite struct DeckFormulaTests {
  @Test func nearlyAllConvert() {
    let decks = SharedData.decks()
    guard !decks.isEmpty else { return }
    var count = 0
    var failing: [String] = []
    for deck in decks {
      guard let data = FileManager.default.contents(atPath: deck.path) else { continue }
      let file = SourceFile(name: deck.lastPathComponent, bytes: Array(data))
      let document = parseInlines(in: parseBlocks(file, options: .deck))
      var macros = Macros()
      for (tex, isDisplay) in formulas(of: document) {
        count += 1
        let markup = mathML(fromTeX: Array(tex.utf8), display: isDisplay, macros: macros)
        macros = markup.macros
        guard let problem = markup.problems.first else { continue }
        failing.append(
          "\(deck.lastPathComponent): \(tex.split(separator: "\n").joined(separator: " ")): \(problem.message)")
      }
    }
    print("\(count - failing.count) of \(count) formulas of the decks convert; those that do not:")
    print(failing.joined(separator: "\n"))
    #expect(Double(failing.count) <= 0.01 * Double(count))
  }

  private func formulas(of document: Document) -> [(tex: String, isDisplay: Bool)] {
    document.nodes.indices.compactMap { index in
      let id = NodeID(index)
      switch document.nodes[index].kind {
      case .math:
        guard case .math(let math) = Inline(id, in: document) else { return nil }
        return (math.string, math.isDisplay)
      case .mathBlock:
        guard case .mathBlock(let math) = Block(id, in: document) else { return nil }
        return (math.text, true)
      default: return nil
      }
    }
  }
}
