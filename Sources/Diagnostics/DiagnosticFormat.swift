public import SourceText

/// The forms in which diagnostics are printed. The raw values are what `--format` takes.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
  /// Several lines with the source underlined, for people.
  case full
  /// `file:line:column: severity: message [rule]`, one a line, for editors and `grep`.
  case short
  /// One JSON object a line, for programs.
  case json
  /// One SARIF 2.1.0 log, for code scanning.
  case sarif
  /// Workflow commands of GitHub Actions, for annotations in a pull request.
  case github

  /// The width that the full form has when nobody knows the terminal's, in cells.
  public static let defaultWidth = 120

  /// The text of `diagnostics`, in the order given, with a line ending behind each line.
  ///
  /// A SARIF log is one document; in the other formats the texts of several calls may be printed one after the other.
  /// Nothing in the text can steer a terminal but the colors, and those only when `colored`. O(n).
  ///
  /// - Parameters:
  ///   - files: The files in which the locations of `diagnostics` are.
  ///   - colored: Whether to put ANSI colors into the full and the short form.
  ///   - width: The width of the terminal in cells. The full form cuts source lines to it, and nothing else.
  ///   - tool: Who reports.
  public func print(
    _ diagnostics: [Diagnostic],
    in files: SourceFiles,
    colored: Bool = false,
    width: Int = defaultWidth,
    tool: ToolDescription = ToolDescription()
  ) -> String {
    print([Findings(diagnostics, in: files)], colored: colored, width: width, tool: tool)
  }

  /// The text of what was found in several decks, as one report; otherwise like `print(_:in:colored:width:tool:)`.
  public func print(
    _ findings: [Findings],
    colored: Bool = false,
    width: Int = defaultWidth,
    tool: ToolDescription = ToolDescription()
  ) -> String {
    let paint = Paint(colored: colored)
    switch self {
    case .full: return findings.map(FullPrinter(paint: paint, width: width).print).joined()
    case .short: return findings.map(ShortPrinter(paint: paint).print).joined()
    case .json: return findings.map(JSONPrinter().print).joined()
    case .sarif: return SARIFPrinter(tool: tool).print(findings)
    case .github: return findings.map(GitHubPrinter().print).joined()
    }
  }
}
