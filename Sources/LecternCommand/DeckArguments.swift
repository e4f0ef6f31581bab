import ArgumentParser
import Lectern
import Slides
import SourceText

/// The decks that a command works on, and what the command line says about all of them.
struct DeckArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Decks, folders that hold decks, or '-' for standard input. (default: the current folder)",
      valueName: "inputs"),
    completion: .file(extensions: ["md"]))
  var inputs: [String] = []

  @OptionGroup var settings: SettingArguments

  /// The decks in the order given, compiled; those of a folder by their names, without the files that are parts of
  /// another deck there. What is missing is reported and noted.
  func compiled(_ outcome: inout Outcome) -> [CompiledDeck] {
    var decks: [CompiledDeck] = []
    for name in inputs.isEmpty ? ["."] : inputs {
      do throws(FileError) {
        if name == "-" {
          decks += compiled([.standardInput], &outcome)
        } else if try isFolder(name) {
          decks += withoutParts(compiled(try decksInFolder(name), &outcome))
        } else {
          decks += compiled([DeckInput(file: name)], &outcome)
        }
      } catch {
        print(error: "lectern: \(error.message)\n")
        outcome.note(.noInput)
      }
    }
    return decks
  }

  private func compiled(_ inputs: [DeckInput], _ outcome: inout Outcome) -> [CompiledDeck] {
    inputs.compactMap { $0.compiled(with: settings.lines, &outcome) }
  }

  /// Chapters and included files are no decks of their own, unless they are asked for by name.
  private func withoutParts(_ decks: [CompiledDeck]) -> [CompiledDeck] {
    let parts = Set(
      decks.flatMap { deck in
        let files = deck.compilation.deck.files
        return files.ids.dropFirst().map { normalized(files[$0].name) }
      })
    return decks.filter { !parts.contains(normalized($0.input.name)) }
  }

  private func decksInFolder(_ folder: String) throws(FileError) -> [DeckInput] {
    let files = try filesInFolder(folder) { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") }
    if files.isEmpty { throw FileError("there is no deck (*.md) in the folder '\(folder)'") }
    return files.map { DeckInput(file: joined(folder, $0), page: $0) }
  }
}
