import Foundation
import Markup
import TestSupport
import Testing

/// pulldown-cmark's suite for mathematics between dollars.
@Suite struct MathConformanceTests {
  /// The examples that are read in another way here, and why. The list only shrinks.
  static let exceptions: [Int: String] = [
    3: "`$$$$` is no empty formula but text, as in pandoc: it is how prices are rated",
    4: "`$$$$` is no empty formula but text",
    18: "`$$` at the start of a line opens a block, whose lines are TeX whatever they look like",
    21: "a block of mathematics ends the paragraph before it",
    23: "`$$$$` is no empty formula but text",
    24: "`$$$$` is no empty formula but text",
    26: "the backticks of $`y`$ are part of its delimiters, as on GitHub and GitLab",
    27: "a fence of the language `math` is mathematics, as on GitHub",
    31: "the HTML of footnotes is GitHub's",
    35: "a block of mathematics is a paragraph of its own also in a tight list",
    38: "a block of mathematics ends the paragraph before it",
    45: "braces may be nested as deep as they are",
    47: "braces may be as many as they are",
  ]

  @Test func passes() throws {
    guard let folder = SharedData.folder("conformance") else { return }
    let data = try Data(contentsOf: folder.appending(path: "pulldown-math.json"))
    let failing = try JSONDecoder().decode([SpecExample].self, from: data).filter { example in
      normalized(example.printed(with: [.gfm, .math])) != normalized(example.html)
    }
    #expect(failing.map(\.example) == Self.exceptions.keys.sorted())
  }

  /// HTML without what a browser does not see.
  private func normalized(_ html: String) -> String {
    html.replacing("&quot;", with: "\"").replacing(/>\s*\n\s*/, with: ">").replacing(/\s*\n\s*</, with: "<")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
