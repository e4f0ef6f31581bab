import Diagnostics
import Markup
import SourceText

@testable import Slides

/// A text cut at separators of its own, and its parts as text.
struct Cut {
  private let document: Document
  private let cutter: SlideCutter
  private let near: [Diagnostic]

  init(_ text: String, _ horizontal: String?, _ vertical: String?, notes: String? = nil) {
    self.init(text, Separators.read(horizontal: horizontal, vertical: vertical, notes: notes).separators)
  }

  init(_ text: String, _ separators: Separators) {
    let source = SourceFile(name: "deck.md", text: text)
    document = parseInlines(
      in: parseBlocks(
        source, options: .deck, breaks: sectionBreakCandidates(in: source, from: 0, separators: separators)))
    cutter = SlideCutter(cutting: document, from: 0)
    near = nearSeparators(in: document, separators: separators)
  }

  var slideCount: Int { cutter.stacks.joined().count }

  /// The slides of each stack: stacks stand beside `|`, slides beside `/`, notes in parentheses.
  var outline: String {
    cutter.stacks.map { stack in
      stack.map { $0.notesMarker == nil ? text(of: $0.blocks) : "\(text(of: $0.blocks)) (\(text(of: $0.notes)))" }
        .joined(separator: " / ")
    }.joined(separator: " | ")
  }

  var messages: [String] { (cutter.diagnostics + near).map(\.message) }

  /// The text after the fixes.
  var fixed: String {
    var bytes = document.source.bytes
    for edit in cutter.diagnostics.compactMap(\.fix).flatMap(\.edits).sorted(by: { $0.location > $1.location }) {
      bytes.replaceSubrange(edit.location.range.offsets, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(of ids: [NodeID]) -> String {
    ids.map { document.source.text(document[$0].range).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: " ")
  }
}
