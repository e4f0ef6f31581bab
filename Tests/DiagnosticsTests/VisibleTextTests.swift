import TestSupport
import Testing

@testable import Diagnostics

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain ä 漢 🎉", "plain ä 漢 🎉"),
    ("\u{1B}[31m", "\\u{1B}[31m"),
    ("\u{7}\u{0}\u{7F}", "\\u{07}\\u{00}\\u{7F}"),
    ("\u{85}\u{9B}", "\\u{85}\\u{9B}"),
    ("a\nb\r\n\tc", "a\\nb\\r\\n\\tc"),
    ("\u{202E}gpj\u{202C}", "\\u{202E}gpj\\u{202C}"),
    ("\u{2066}\u{2069}\u{2028}", "\\u{2066}\\u{2069}\\u{2028}"),
    // Joiners and marks that writing systems need.
    ("\u{200D}\u{200C}\u{200F}\u{2065}\u{206A}", "\u{200D}\u{200C}\u{200F}\u{2065}\u{206A}"),
  ])
  func visibleForm(of text: String, is expected: String) {
    #expect(visible(text) == expected)
  }

  /// No form lets through what a deck, a file name or a message brings along.
  @Test(arguments: DiagnosticFormat.allCases)
  func nothingSteersTheTerminal(in format: DiagnosticFormat) {
    let evil = (0...0x9F).compactMap(Unicode.Scalar.init).filter { $0.value < 0x20 || $0.value > 0x7E }
      .reduce(into: "\u{202A}\u{202B}\u{202D}\u{202E}\u{2066}\u{2067}\u{2068}\u{2028}") { $0.unicodeScalars.append($1) }
    let marked = MarkedFiles([evil: "a ⟦\(evil)⟧\n\(evil)⟦\(evil)⟧"])
    let diagnostic = Diagnostic(
      rule: RuleID(evil), severity: .error, message: evil, location: marked.places[0], label: evil,
      related: [Diagnostic.Related(location: marked.places[1], message: evil)], help: evil,
      fix: Fix(applicability: .safe, edits: [Fix.Edit(location: marked.places[0], replacement: evil)]))
    let text = format.print([diagnostic], in: marked.files)
    #expect(text.unicodeScalars.filter { $0 != "\n" && steersTerminal($0) }.isEmpty)
  }
}
