package import Diagnostics
package import Markup
package import SourceText

/// What a code block shows, and what is wrong with what its info string says. Never fails.
/// O(block + the file that it names).
///
/// - Parameters:
///   - id: A code block of `document`.
///   - read: The contents of a file by its path as it is written. Asked at most once.
package func readListing(
  of id: NodeID, in document: Document, as file: FileID, read: (_ path: String) -> FileContents
) -> (listing: CodeListing, diagnostics: [Diagnostic]) {
  guard case .codeBlock(let block) = Block(id, in: document) else { return (CodeListing(), []) }
  var reader = ListingReader(block, as: file)
  reader.readCode(read)
  reader.readSteps()
  return (reader.listing, reader.diagnostics)
}

/// Reads one code block: first its code, then which lines of it stand out.
private struct ListingReader {
  let block: CodeBlock
  let file: FileID
  let attributes: AttributeList
  private(set) var listing: CodeListing
  /// Whether the code is there that the steps speak of.
  private var isComplete = true
  private(set) var diagnostics: [Diagnostic] = []

  init(_ block: CodeBlock, as file: FileID) {
    self.block = block
    self.file = file
    attributes = block.attributes ?? AttributeList()
    listing = CodeListing(language: block.language, infoRange: block.infoRange)
    listing.holdsMarkup = attributes["data-noescape"] != nil
  }

  private var source: SourceFile { block.document.source }

  // MARK: The code

  mutating func readCode(_ read: (String) -> FileContents) {
    var replacement: CodeLines?
    if let reader = CodeFileReader(attributes, in: source, as: file, read: read) {
      listing.origin = reader.origin
      diagnostics += reader.diagnostics
      replacement = reader.code
      isComplete = replacement != nil
    }
    if attributes["data-trim"] != nil { replacement = (replacement ?? ownLines).trimmed().dedented() }
    listing.lineCount = replacement?.count ?? block.lines.count
    listing.text = replacement?.text
  }

  private var ownLines: CodeLines {
    CodeLines(
      block.lines.map { line in
        let text = source[line.range]
        return line.leadingColumns == 0 ? text : repeatElement(.space, count: Int(line.leadingColumns)) + text
      })
  }

  // MARK: The steps

  mutating func readSteps() {
    // Pandoc's `{.numberLines startFrom="12"}` says the same as reveal.js's `data-ln-start-from`.
    listing.numbersLines = attributes.classes.contains("numberLines")
    if let first = attributes.last("data-ln-start-from") ?? attributes.last("startFrom") { readFirstLine(first) }
    let marks = StepMarks(in: listing.infoRange, of: source, outside: block.attributes)
    if let marks, marks.kind != .brackets { report(marks) }
    guard let place = marks?.contents ?? attributes.last("data-line-numbers")?.valueRange else { return }
    listing.numbersLines = true
    let written = WrittenSteps(source.bytes, in: place)
    listing.firstLine = written.firstLine ?? listing.firstLine
    for joint in written.joined { report(joint) }
    if let unreadable = written.unreadable { return report(unreadable: unreadable) }
    var resolver = LineResolver(of: source, as: file, lineCount: listing.lineCount, subject: "the code")
    resolver.firstLine = listing.firstLine
    listing.steps = written.steps.map { resolver.resolve(step: $0) }
    if isComplete { diagnostics += resolver.diagnostics }
  }

  private mutating func readFirstLine(_ attribute: Attribute) {
    listing.numbersLines = true
    if let number = Int(attribute.value ?? ""), number >= 0 {
      listing.firstLine = number
    } else {
      report(
        "cannot read '\(attribute.value ?? "")' as the number of the first line",
        attribute.valueOrName, help: "write a number, such as '12'")
    }
  }

  // MARK: What to say

  /// The fix leaves what is between the marks to those of its lines.
  private mutating func report(_ marks: StepMarks) {
    let text = source.text(marks.range)
    let help = "write '[\(source.text(marks.contents))]'"
    let close = SourceRange(Int(marks.contents.end), Int(marks.range.end))
    if marks.kind == .braces {
      let open = SourceRange(Int(marks.range.start), Int(marks.contents.start))
      report(
        "reveal.js does not read lines in braces, as in '\(text)'", marks.range, help: help,
        edits: [(open, "["), (close, "]")])
    } else {
      report("the bracket of '\(text)' is never closed", marks.range, help: help, edits: [(close, "]")])
    }
  }

  private mutating func report(_ joint: WrittenSteps.Joint) {
    report(
      "'\(source.text(joint.range))' has no comma between its numbers, and reveal.js reads them as one", joint.range,
      help: "write a comma between them", edits: [(joint.gap, ",")])
  }

  private mutating func report(unreadable range: SourceRange) {
    report(
      "cannot read '\(source.text(range))' as a line or a range of lines", range,
      help: "write lines as '1-3,5', and '|' between steps")
  }

  private mutating func report(
    _ message: String, _ range: SourceRange, help: String, edits: [(place: SourceRange, replacement: String)] = []
  ) {
    let fix = Fix(
      applicability: .safe,
      edits: edits.map {
        Fix.Edit(location: SourceLocation(file: file, range: $0.place), replacement: $0.replacement)
      })
    diagnostics.append(
      Diagnostic(
        rule: .codeSteps, severity: .warning, message: message, location: SourceLocation(file: file, range: range),
        help: help, fix: edits.isEmpty ? nil : fix))
  }
}
