import Diagnostics
import SourceText
import TestSupport

/// Files for a test, with all marked places in them.
struct MarkedFiles {
  var files = SourceFiles()
  /// In the order of the files, then of the opening marks.
  var places: [SourceLocation] = []

  init(_ texts: KeyValuePairs<String, String>) {
    for (name, text) in texts {
      let marked = Marked(text)
      let id = files.add(SourceFile(name: name, text: marked.text))
      places += marked.ranges.map { SourceLocation(file: id, range: $0) }
    }
  }

  /// The full form of one diagnostic at the first place, without the blank line behind it.
  func full(
    message: String = "it is wrong", label: String? = nil, related: [Diagnostic.Related] = [], help: String? = nil,
    width: Int = DiagnosticFormat.defaultWidth, colored: Bool = false
  ) -> String {
    let diagnostic = Diagnostic(
      rule: "some-rule", severity: .warning, message: message, location: places[0], label: label, related: related,
      help: help)
    let text = DiagnosticFormat.full.print([diagnostic], in: files, colored: colored, width: width)
    return text.hasSuffix("\n\n") ? String(text.dropLast(2)) : "no blank line at the end of: " + text
  }
}

/// The source part of the full form of one diagnostic at the first place in `marked`.
func snippet(_ marked: String, label: String? = nil, width: Int = DiagnosticFormat.defaultWidth) -> String {
  let text = MarkedFiles(["deck.md": marked]).full(label: label, width: width)
  return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
}
