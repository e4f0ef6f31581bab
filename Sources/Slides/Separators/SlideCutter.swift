import Diagnostics
import Markup
import SourceText

/// Cuts the blocks of a document at its section breaks, into stacks of slides.
struct SlideCutter {
  private let document: Document
  private(set) var stacks: [[SlideDraft]] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var draft: SlideDraft
  /// Whether an `<aside class="notes">` is open.
  private var isInAside = false
  /// The kind of separator that the draft follows.
  private var kind = SectionTag.horizontal

  /// Cuts `document`, whose Markdown begins at `start`. O(blocks at the top).
  init(cutting document: Document, from start: Int) {
    self.document = document
    draft = SlideDraft(text: SourceRange(start, start))
    for id in document.children(of: NodeID(0)) {
      let node = document[id]
      switch node.kind == .sectionBreak ? SectionTag(rawValue: node.detail) : nil {
      case .notes: openNotes(at: node.range)
      case .horizontal: separate(.horizontal, at: node.range)
      case .vertical: separate(.vertical, at: node.range)
      case .chapter: beginChapter(at: Int(node.range.start))
      case .fileBoundary: break
      case nil: add(id)
      }
    }
    finishSlide(at: document.source.bytes.count, isLast: true)
  }

  private mutating func add(_ id: NodeID) {
    if !isInAside { isInAside = aside(id) == .opened }
    if isInAside || draft.notesMarker != nil { draft.notes.append(id) } else { draft.blocks.append(id) }
    if isInAside, document[id].kind == .htmlBlock { isInAside = aside(id) != .closed }
  }

  /// What a block of raw HTML does to an aside.
  private enum Aside { case none, opened, closed }

  /// Whether a block begins with `<aside class="notes">`, and whether it closes one.
  private func aside(_ id: NodeID) -> Aside {
    guard document[id].kind == .htmlBlock else { return .none }
    let pieces = htmlPieces(in: MappedText(html: id, in: document))
    let closes = pieces.contains { if case .tag(let tag) = $0 { tag.isClosing && tag.name == "aside" } else { false } }
    if isInAside, closes { return .closed }
    guard case .tag(let tag)? = pieces.first, !tag.isClosing, tag.name == "aside" else { return .none }
    return tag.attributes.classes.contains("notes") ? .opened : .none
  }

  private mutating func openNotes(at range: SourceRange) {
    let marker = document.source.trimmed(range)
    guard let first = draft.notesMarker else {
      draft.notesMarker = marker
      return
    }
    diagnostics.append(
      Diagnostic(
        rule: .secondNotesMarker, severity: .warning,
        message: "a second '\(document.source.text(marker))' goes on with the notes of the slide",
        location: SourceLocation(file: .deckText, range: marker),
        related: [
          Diagnostic.Related(location: SourceLocation(file: .deckText, range: first), message: "the notes begin here")
        ],
        help: "remove the marker, or write a separator above it if a new slide begins there"))
  }

  private mutating func separate(_ tag: SectionTag, at range: SourceRange) {
    let source = document.source
    let start = source.startOfText(after: range)
    if let previous = draft.separator, draft.blocks.isEmpty, draft.notesMarker == nil,
      range.isEmpty || source.startOfText(after: previous) == Int(range.start)
    {
      // A pattern that only looks ahead, to a heading maybe, has nothing to say right after another separator.
      if !range.isEmpty, !previous.isEmpty { reportDoubled(previous, range, tag) }
      if tag == .horizontal { kind = .horizontal }
      if !range.isEmpty { draft.separator = range }
      draft.text = SourceRange(start, start)
      return
    }
    isInAside = false
    finishSlide(at: Int(range.start), isLast: false)
    draft = SlideDraft(separator: range, text: SourceRange(start, start))
    kind = tag
  }

  private mutating func beginChapter(at start: Int) {
    isInAside = false
    finishSlide(at: start, isLast: true)
    draft = SlideDraft(text: SourceRange(start, start))
    kind = .horizontal
  }

  private mutating func reportDoubled(_ first: SourceRange, _ second: SourceRange, _ tag: SectionTag) {
    let source = document.source
    // The weaker one goes away, with its line ending.
    let weaker = kind == .horizontal && tag == .vertical ? second : first
    let line = SourceRange(Int(weaker.start), source.startOfText(after: weaker))
    diagnostics.append(
      Diagnostic(
        rule: .doubledSeparator, severity: .warning,
        message: "the separator '\(source.text(second))' follows another one and counts as one with it",
        location: SourceLocation(file: .deckText, range: second),
        related: [
          Diagnostic.Related(location: SourceLocation(file: .deckText, range: first), message: "the other separator")
        ],
        help: "remove the line '\(source.text(weaker))'",
        fix: Fix(
          applicability: .safe,
          edits: [Fix.Edit(location: SourceLocation(file: .deckText, range: line), replacement: "")])))
  }

  /// Keeps the draft as a slide, unless it is what stands before a separator at the very start or after one at the end.
  private mutating func finishSlide(at end: Int, isLast: Bool) {
    let isFirst = draft.separator == nil
    if isFirst || isLast, draft.isVacant(in: document) { return }
    draft.text = SourceRange(Int(draft.text.start), max(end, Int(draft.text.start)))
    if kind == .horizontal || stacks.isEmpty {
      stacks.append([draft])
    } else {
      stacks[stacks.count - 1].append(draft)
    }
  }
}

extension SourceFile {
  /// Where the text goes on after a separator: in the next line, unless the separator stands in the middle of one.
  fileprivate func startOfText(after separator: SourceRange) -> Int {
    let end = Int(separator.end)
    return !separator.isEmpty && end < bytes.count && bytes[end].isLineEnding ? startOfNextLine(from: end) : end
  }
}
