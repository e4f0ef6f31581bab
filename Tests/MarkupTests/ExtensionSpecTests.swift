import Foundation
import HTML
import Markup
import SourceText
import Testing

/// What Lectern reads beyond CommonMark: a file of examples for each extension, with all of them on.
@Suite struct ExtensionSpecTests {
  @Test(arguments: [
    "alerts", "attributes", "citations", "cjk-emphasis", "definition-lists", "divs", "emoji", "footnotes",
    "image-sizes", "math", "math-blocks", "pause", "smart-punctuation", "spans", "task-lists",
  ])
  func passes(_ name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Spec/\(name).json")
    let examples = try JSONDecoder().decode([SpecExample].self, from: Data(contentsOf: url))
    #expect(examples.count >= 10)
    #expect(examples.map(\.example) == Array(1...examples.count))
    let failing = examples.filter { $0.printed(with: [.deck, .citations, .smart]) != $0.html }
    for example in failing {
      Issue.record(
        "\(name) \(example.example): \(example.markdown)\n\(example.printed(with: [.deck, .citations, .smart]))")
    }
  }
}

/// One example of a suite.
struct SpecExample: Decodable {
  var markdown: String
  var html: String
  var example: Int

  func printed(with options: MarkupOptions) -> String {
    let source = SourceFile(name: "\(example).md", text: markdown)
    return String(decoding: renderHTML(parseInlines(in: parseBlocks(source, options: options))).bytes(), as: UTF8.self)
  }
}
