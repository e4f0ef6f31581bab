import Diagnostics
import Markup
import Slides
import SourceText

/// The first code block of a text, and its parts as text.
struct Listed {
  let listing: CodeListing
  let diagnostics: [Diagnostic]
  private let source: SourceFile

  /// - Parameter files: What there is, by path.
  init(_ text: String, files: [String: FileContents] = [:]) {
    source = SourceFile(name: "deck.md", text: text)
    let document = parseInlines(in: parseBlocks(source, options: .deck))
    let id = document.nodes.indices.map { NodeID($0) }.first { document[$0].kind == .codeBlock }
    (listing, diagnostics) = readListing(of: id ?? NodeID(0), in: document, as: FileID(index: 0)) { path in
      files[path] ?? .missing
    }
  }

  /// A block of `count` lines after `info`.
  init(info: String, lines count: Int) {
    self.init("```\(info)\n" + String(repeating: "x\n", count: count) + "```")
  }

  /// The steps as an author writes them, `-` for the whole code.
  var steps: String {
    listing.steps.map { step in
      step.isEmpty
        ? "-"
        : step.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }.joined(separator: "|")
  }

  /// What is shown in place of the block's own lines.
  var text: String? { listing.text.map { String(decoding: $0, as: UTF8.self) } }

  var rules: [String] { diagnostics.map(\.rule.description) }
  var messages: [String] { diagnostics.map(\.message) }
  var help: [String] { diagnostics.compactMap(\.help) }
  var ranges: [SourceRange] { diagnostics.map(\.location.range) }

  /// The text after the fixes of all diagnostics.
  var fixed: String {
    var bytes = source.bytes
    let edits = diagnostics.compactMap(\.fix).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.location > $1.location }) {
      bytes.replaceSubrange(edit.location.range.offsets, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
