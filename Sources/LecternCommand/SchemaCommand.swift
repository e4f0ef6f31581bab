import ArgumentParser
import Render

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print what settings there are, or the form of 'lectern model', as a JSON Schema.",
    discussion: RootCommand.exitCodes)

  @Flag(name: .customLong("deck"), help: "Print the form of what 'lectern model' prints.")
  var isOfDeck = false

  @Flag(help: "Print the settings as a page to read.")
  var markdown = false

  func validate() throws {
    if isOfDeck, markdown { throw ValidationError("Only the settings are to be had as a page.") }
  }

  func run() throws {
    var outcome = Outcome()
    outcome.print(
      isOfDeck ? String(decoding: deckSchema, as: UTF8.self) : markdown ? settingsReference() : settingsSchema())
    try outcome.finish()
  }
}
