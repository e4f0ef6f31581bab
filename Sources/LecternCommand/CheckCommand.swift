import ArgumentParser
import Diagnostics

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong with decks.",
    discussion: RootCommand.exitCodes)

  @OptionGroup var decks: DeckArguments
  @OptionGroup var reporting: ReportArguments
  @OptionGroup var layout: LayoutArguments

  func run() throws {
    var outcome = Outcome()
    let browser = try layout.chosenBrowser()
    var decks = decks.compiled(&outcome)
    if let browser { decks = layout.measured(decks, by: browser, &outcome) }
    let report = reporting.text(for: decks, on: .output, &outcome)
    let isClean = report.isEmpty && !decks.isEmpty && reporting.format == .full && !reporting.quiet
    outcome.print(isClean ? summary(of: []) + "\n" : report)
    try outcome.finish()
  }
}
