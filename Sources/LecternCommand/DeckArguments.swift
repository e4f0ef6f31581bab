import ArgumentParser

/// The decks that a command works on.
struct DeckArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Decks, folders that hold decks, or '-' for standard input. (default: the current folder)",
      valueName: "inputs"),
    completion: .file(extensions: ["md"]))
  var inputs: [String] = []

  /// The decks in the order given, those of a folder by their names. What is missing is reported and noted.
  func found(_ outcome: inout Outcome) -> [DeckInput] {
    var decks: [DeckInput] = []
    for name in inputs.isEmpty ? ["."] : inputs {
      if name == "-" {
        decks.append(.standardInput)
        continue
      }
      do throws(FileError) {
        decks += try isFolder(name) ? decksInFolder(name) : [DeckInput(file: name)]
      } catch {
        print(error: "lectern: \(error.message)\n")
        outcome.note(.noInput)
      }
    }
    return decks
  }

  private func decksInFolder(_ folder: String) throws(FileError) -> [DeckInput] {
    let files = try filesInFolder(folder) { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") }
    if files.isEmpty { throw FileError("there is no deck (*.md) in the folder '\(folder)'") }
    return files.map { DeckInput(file: joined(folder, $0), page: $0) }
  }
}
