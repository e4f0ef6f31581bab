import Diagnostics
import Markup
import SourceText

/// Puts what the parser noticed into words.
struct MarkupProblems {
  private let document: Document
  private let text: DeckText
  private var labels: NearNames
  /// Where the code blocks end, by where they begin; only when a fence is not closed.
  private let codeEnds: [UInt32: UInt32]

  init(of document: Document, in text: DeckText) {
    self.document = document
    self.text = text
    labels = NearNames(document.definitions.map { document.source.text($0.label) })
    let hasUnclosedFence = document.problems.contains { $0.kind == .unclosedFence }
    let blocks = hasUnclosedFence ? document.nodes.filter { $0.kind == .codeBlock } : []
    codeEnds = Dictionary(blocks.map { ($0.range.start, $0.range.end) }) { first, _ in first }
  }

  /// All of them, in the order in which the parser met them.
  mutating func diagnostics() -> [Diagnostic] { document.problems.map { diagnostic($0) } }

  private mutating func diagnostic(_ problem: Problem) -> Diagnostic {
    switch problem.kind {
    case .unclosedFence: unclosedFence(problem)
    case .unclosedDiv:
      Diagnostic(
        rule: .unclosedDiv, severity: .warning, message: "the div '\(written(problem.range))' is never closed",
        location: location(problem.range), help: "write ':::' on a line of its own where it ends")
    case .unclosedComment:
      Diagnostic(
        rule: .unclosedComment, severity: .warning, message: "a comment is opened with '<!--' and never closed",
        location: location(problem.range), help: "write '-->' where the comment ends")
    case .undefinedReference: undefinedReference(problem)
    case .duplicateDefinition: duplicateDefinition(problem)
    case .tooManyReferences:
      Diagnostic(
        rule: .tooManyReferences, severity: .warning,
        message: "the references of this deck would grow to far more text than it holds, and stay as they are written",
        location: location(problem.range), help: "shorten the definitions that are used most often")
    case .undefinedFootnote:
      Diagnostic(
        rule: .undefinedFootnote, severity: .warning, message: "no footnote is defined for '\(written(problem.range))'",
        location: location(problem.range), help: "write '[^label]: the note' on a line of its own, with this label")
    }
  }

  private func unclosedFence(_ problem: Problem) -> Diagnostic {
    let fence = String(written(problem.range).trimmingPrefix(while: \.isWhitespace).prefix { $0 == "`" || $0 == "~" })
    var related: [Diagnostic.Related] = []
    var ending = ""
    if let end = endOfCode(at: problem.range) {
      // The line after the code, unless there is none.
      let place = text.location(SourceRange(max(end - 1, 0), end))
      let line = LineStarts(of: text.files[place.file]).line(at: place.range.end) + 1
      ending =
        document.source.bytes[end...].allSatisfy(\.isWhitespace)
        ? " and takes in the rest of the text" : " and was taken to end before line \(line)"
      if let other = problem.other {
        related.append(Diagnostic.Related(location: location(other), message: "the code was taken to end here"))
      }
    }
    return Diagnostic(
      rule: .unclosedFence, severity: .warning, message: "the code fence '\(fence)' is never closed\(ending)",
      location: location(problem.range), related: related,
      help: "write '\(fence)' on a line of its own where the code ends")
  }

  /// Where the code block ends that has its opening fence in `range`.
  private func endOfCode(at range: SourceRange) -> Int? { codeEnds[range.start].map { Int($0) } }

  private mutating func undefinedReference(_ problem: Problem) -> Diagnostic {
    let label = written(problem.range)
    let near = labels.guess(for: label)
    return Diagnostic(
      rule: .undefinedReference, severity: .error, message: "no link is defined for the label '\(label)'",
      location: location(problem.range),
      help: near.map { "did you mean '\($0)'?" } ?? "write '[\(label)]: URL' on a line of its own")
  }

  private func duplicateDefinition(_ problem: Problem) -> Diagnostic {
    let related = problem.other.map { [Diagnostic.Related(location: location($0), message: "first defined here")] }
    return Diagnostic(
      rule: .duplicateDefinition, severity: .warning,
      message: "the label '\(written(problem.range))' is defined twice, and the first definition counts",
      location: location(problem.range), related: related ?? [], help: "rename or remove one of the two definitions")
  }

  private func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: .deckText, range: range) }

  /// One line, since it goes into a message.
  private func written(_ range: SourceRange) -> String {
    document.source.text(range).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// The first bytes that were not UTF-8, if there were any.
func encodingProblem(in source: SourceFile, as file: FileID) -> [Diagnostic] {
  guard let offset = source.firstInvalidByte else { return [] }
  // U+FFFD takes three bytes.
  let range = SourceRange(offset, min(offset + 3, source.bytes.count))
  return [
    Diagnostic(
      rule: .notUTF8, severity: .error, message: "the file '\(source.name)' is not UTF-8; the first bad byte is here",
      location: SourceLocation(file: file, range: range), help: "save the file as UTF-8")
  ]
}
