public import SourceText

/// What was found in one deck, and the files it was found in.
public struct Findings: Sendable {
  /// Printed in this order; `sorted()` gives the order of reading.
  public var diagnostics: [Diagnostic]
  /// All that the locations of `diagnostics` point into.
  public var files: SourceFiles

  /// What was found in `files`.
  public init(_ diagnostics: [Diagnostic], in files: SourceFiles) {
    self.diagnostics = diagnostics
    self.files = files
  }
}

/// One line for the end of a report: `2 errors, 1 warning in 3 files`, or `no problems`. O(n).
///
/// Files count once by their name, also when several decks share one; only those with a diagnostic count.
public func summary(of findings: [Findings]) -> String {
  var counts: [Severity: Int] = [:]
  var names: Set<String> = []
  for found in findings {
    for diagnostic in found.diagnostics { counts[diagnostic.severity, default: 0] += 1 }
    for file in Set(found.diagnostics.map(\.location.file)) { names.insert(found.files[file].name) }
  }
  guard !names.isEmpty else { return "no problems" }
  let severities: [Severity] = [.error, .warning, .note]
  let parts = severities.compactMap { severity in counts[severity].map { number($0, of: severity.rawValue) } }
  return parts.joined(separator: ", ") + " in " + number(names.count, of: "file")
}

private func number(_ count: Int, of noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
