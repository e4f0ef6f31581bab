import ArgumentParser
import Diagnostics
import Lectern
import Render
import Slides

struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Print the speaker notes as plain text.",
    discussion: RootCommand.exitCodes)

  @OptionGroup var decks: DeckArguments
  @OptionGroup var reporting: ReportArguments

  @Option(
    name: .shortAndLong, help: "The file that the notes go to. (default: standard output)", completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("Where lines end, in terminal cells.", valueName: "cells"))
  var width = 80

  func validate() throws {
    guard width >= 24 else { throw ValidationError("A width of \(width) leaves no room; the least is 24.") }
  }

  func run() throws {
    var outcome = Outcome()
    let decks = decks.compiled(&outcome)
    let texts = decks.map { renderNotes($0.compilation.deck, width: width) }
    let notes = Array(texts.joined(separator: "\n\n").utf8)
    do throws(FileError) {
      if let output, output != "-" {
        if !texts.isEmpty { try write(notes, to: output) }
      } else {
        try printBytes(notes)
      }
    } catch {
      print(error: "lectern: \(error.message)\n")
      outcome.note(.cannotWrite)
    }
    reporting.report(decks, &outcome)
    try outcome.finish()
  }
}
