import ArgumentParser
import Render

struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List the themes, or print one to start from.",
    discussion: """
      A theme is one style sheet. To make your own, print the one that is nearest, change it, and name the file:

        lectern themes --print lecture > mine.css
        lectern build --theme mine.css deck.md

      The names of reveal.js's themes stand for the nearest of these.

      \(RootCommand.exitCodes)
      """)

  @Option(name: .customLong("print"), help: ArgumentHelp("Print the style sheet of a theme.", valueName: "name"))
  var name: String?

  func validate() throws {
    if let name { try ThemeArgument.requireTheme(named: name) }
  }

  func run() throws {
    var outcome = Outcome()
    outcome.print(name.flatMap(Theme.named).map { String(decoding: $0.source, as: UTF8.self) } ?? list)
    try outcome.finish()
  }

  /// A line for each theme, then the names that stand for others.
  private var list: String {
    let width = (Theme.all.map(\.name.count).max() ?? 0) + 2
    func row(_ name: String, _ text: String) -> String {
      name + String(repeating: " ", count: max(width - name.count, 1)) + text + "\n"
    }
    let nicknames = Theme.all.compactMap { theme -> String? in
      let others = Theme.revealNames.filter { $0.value == theme.name }.keys.sorted()
      return others.isEmpty ? nil : row(theme.name, others.joined(separator: ", "))
    }
    return Theme.all.map { row($0.name, $0.summary) }.joined()
      + "\nreveal.js's names for the nearest of them:\n\n" + nicknames.joined()
  }
}
