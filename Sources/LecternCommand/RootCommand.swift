import ArgumentParser
import SourceText

@main
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "Compile lecture decks from Markdown.",
    discussion: """
      Reads reveal.js-style Markdown and writes one HTML file per deck, or the speaker notes as plain text, and says \
      what is wrong with the deck.

      \(exitCodes)
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, NotesCommand.self, ModelCommand.self, SchemaCommand.self,
      ThemesCommand.self,
    ])

  /// What every subcommand's help ends with.
  static let exitCodes = """
    EXIT CODES:
      0   clean
      1   problems at or above the failing severity
      64  misuse
      66  an input is missing or unreadable
      70  a bug in Lectern, or in a program that it runs
      74  an output cannot be written
    """

  static let version = "0.1.0"

  static func main() {
    ignoreBrokenPipes()
    if let name = CommandLine.arguments.dropFirst().first, let error = unknownCommand(name) { exit(withError: error) }
    main(nil)
  }

  /// What to say of a subcommand that there is none of: ArgumentParser itself guesses at options only.
  private static func unknownCommand(_ name: String) -> ValidationError? {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !name.hasPrefix("-"), !commands.contains(name) else { return nil }
    let guess = closest(to: name, in: commands).map { " Did you mean '\($0)'?" } ?? ""
    return ValidationError("There is no command '\(name)'.\(guess)")
  }
}
