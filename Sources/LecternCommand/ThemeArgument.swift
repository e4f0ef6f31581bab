import ArgumentParser
import Diagnostics
import Render
import Slides
import SourceText

/// The theme that the command line names, which counts more than the one in the front matter.
struct ThemeArgument: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The name of a theme, or a style sheet. (default: the deck's own choice)", valueName: "name-or-file.css"),
    completion: .list(Theme.all.map(\.name)))
  var theme: String?

  func validate() throws {
    if let theme, !Theme.isFile(theme) { try Self.requireTheme(named: theme) }
  }

  /// Refuses a name that there is no theme of.
  static func requireTheme(named name: String) throws {
    guard Theme.named(name) == nil else { return }
    let guess = closest(to: name, in: Theme.names).map { " Did you mean '\($0)'?" } ?? ""
    throw ValidationError("There is no theme '\(name)'.\(guess)")
  }

  /// The theme, or nil when none is named. A file that cannot be read is reported and noted, and gives nil; a file that
  /// it names in vain is reported and noted, too.
  func chosen(_ outcome: inout Outcome) -> Theme? {
    guard let name = theme, Theme.isFile(name) else { return theme.flatMap(Theme.named) }
    let project = Project(folder: parent(of: name))
    guard let theme = Theme(file: lastComponent(of: name), asset: project.bytes(of:)) else {
      print(error: "lectern: cannot read the theme '\(name)'\n")
      outcome.note(.noInput)
      return nil
    }
    for file in filesNamed(inStyle: theme.source) where project.bytes(of: file) == nil {
      print(error: "lectern: the theme '\(name)' names '\(file)', which is not in its project\n")
      outcome.note(.problemsFound)
    }
    return theme
  }
}
