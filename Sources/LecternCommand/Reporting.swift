public import ArgumentParser
public import Diagnostics
import Lectern
import SourceText

/// How a command tells what was found, and what makes it fail.
struct ReportArguments: ParsableArguments {
  @Option(help: "How to print what was found.")
  var format: DiagnosticFormat = .full

  @Option(help: ArgumentHelp("The least severity that fails the command.", valueName: "severity"))
  var failOn: Severity = .error

  @Flag(name: .shortAndLong, help: "Print only what fails the command.")
  var quiet = false

  /// What was found in all decks, as it is to be printed on `stream`; notes what fails the command.
  func text(for decks: [CompiledDeck], on stream: OutputStream, _ outcome: inout Outcome) -> String {
    for deck in decks where !deck.compilation.isClean(at: failOn) { outcome.note(.problemsFound) }
    var findings = withoutRepeats(decks.map(\.findings))
    if quiet {
      for index in findings.indices { findings[index].diagnostics.removeAll { $0.severity < failOn } }
    }
    // A log has an object also when nothing was found.
    if format == .full || format == .short { findings.removeAll { $0.diagnostics.isEmpty } }
    return format.print(
      findings, colored: isColored(stream), width: terminalWidth(stream),
      tool: ToolDescription(version: RootCommand.version))
      + (format == .full && !quiet && !findings.isEmpty ? summary(of: findings) + "\n" : "")
  }

  /// Prints what was found on standard error, for commands whose output is something else.
  func report(_ decks: [CompiledDeck], _ outcome: inout Outcome) {
    print(error: text(for: decks, on: .error, &outcome))
  }

  /// What several decks share, like the settings of their project, has its problems once.
  private func withoutRepeats(_ findings: [Findings]) -> [Findings] {
    struct Problem: Hashable {
      var file: String
      var range: SourceRange
      var rule: RuleID
      var message: String
    }
    var known: Set<Problem> = []
    return findings.map { found in
      let diagnostics = found.diagnostics.filter { diagnostic in
        known.insert(
          Problem(
            file: found.files[diagnostic.location.file].name, range: diagnostic.location.range, rule: diagnostic.rule,
            message: diagnostic.message)
        ).inserted
      }
      return Findings(diagnostics, in: found.files)
    }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
