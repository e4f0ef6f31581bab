public import ArgumentParser
public import Diagnostics
import Lectern
import Slides

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with decks.",
    discussion: RootCommand.exitCodes)

  @OptionGroup var decks: DeckArguments

  @Option(help: "How to print what was found.")
  var format: DiagnosticFormat = .full

  @Option(help: ArgumentHelp("The least severity that fails the check.", valueName: "severity"))
  var failOn: Severity = .error

  func run() throws {
    var outcome = Outcome()
    let decks = decks.compiled(&outcome)
    for deck in decks where !deck.compilation.isClean(at: failOn) { outcome.note(.problemsFound) }
    let findings = decks.map(\.findings)
    var report = format.print(
      findings, colored: isColored(.output), width: terminalWidth(.output),
      tool: ToolDescription(version: RootCommand.version))
    if format == .full, !findings.isEmpty { report += summary(of: findings) + "\n" }
    do throws(FileError) {
      try printBytes(Array(report.utf8))
    } catch {
      print(error: "lectern: \(error.message)\n")
      outcome.note(.cannotWrite)
    }
    try outcome.finish()
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
