import ArgumentParser
import Diagnostics
import Lectern
import Render

struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Print decks as JSON: slides, notes, references, and where each is written.",
    discussion: """
      One deck is one object, whose form 'lectern schema --deck' tells; several decks are objects one after the other.

      \(RootCommand.exitCodes)
      """)

  @OptionGroup var decks: DeckArguments
  @OptionGroup var reporting: ReportArguments

  func run() throws {
    var outcome = Outcome()
    let decks = decks.compiled(&outcome)
    outcome.print(decks.map { renderModel($0.compilation.deck) }.joined())
    reporting.report(decks, &outcome)
    try outcome.finish()
  }
}
