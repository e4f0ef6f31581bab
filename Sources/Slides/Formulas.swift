import Diagnostics
import Markup
import SourceText
import TeXMath

/// Sets every formula of a deck, in the order of the text, since one may define macros for those after it. O(n).
///
/// - Parameter macros: Those of the settings, by their names without the backslash.
func readFormulas(
  of document: Document, macros: [String: String]
) -> (formulas: [NodeID: [UInt8]], diagnostics: [Diagnostic]) {
  var reader = FormulaReader(document: document)
  for (name, body) in macros.sorted(by: { $0.key < $1.key }) { reader.macros.define(name, as: body) }
  for index in document.nodes.indices { reader.read(NodeID(index)) }
  return (reader.formulas, reader.diagnostics)
}

private struct FormulaReader {
  let document: Document
  var macros = Macros()
  private(set) var formulas: [NodeID: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(document: Document) { self.document = document }

  mutating func read(_ id: NodeID) {
    switch document[id].kind {
    case .math:
      guard case .math(let math) = Inline(id, in: document) else { return }
      let lines = MappedText(lines: document.verbatimLines(of: id), in: document)
      // In a cell of a table, `\\|` stands for a bar, and what is read is shorter than what is written.
      let tex = document.plainText(of: id)
      let isWhole = tex.elementsEqual(lines.bytes)
      let all = document[id].range
      set(id, Array(tex), isDisplay: math.isDisplay) { isWhole ? lines.range($0) : all }
    case .mathBlock:
      guard case .mathBlock(let math) = Block(id, in: document) else { return }
      let lines = MappedText(lines: math.lines.map(\.range), in: document)
      set(id, lines.bytes, isDisplay: true) { lines.range($0) }
    default: break
    }
  }

  private mutating func set(
    _ id: NodeID, _ tex: [UInt8], isDisplay: Bool, place: (Range<Int>) -> SourceRange
  ) {
    let markup = mathML(fromTeX: tex, display: isDisplay, macros: macros)
    macros = markup.macros
    formulas[id] = markup.bytes
    diagnostics += markup.problems.map { problem in
      Diagnostic(
        rule: .formulaSyntax, severity: .warning, message: problem.message,
        location: SourceLocation(file: .deckText, range: place(problem.range.offsets)),
        help: problem.help ?? "mend the formula; the slide shows its source here")
    }
  }
}
