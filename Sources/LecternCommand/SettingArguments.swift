import ArgumentParser

/// Settings on the command line, which count more than those of any file.
struct SettingArguments: ParsableArguments {
  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Change a setting of the front matter, such as '--set lang=it' or '--set checks.missing-file=off'.",
      valueName: "key=value"))
  var assignments: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("What separates stacks: a regular expression of JavaScript.", valueName: "regex"))
  var separator: String?

  @Option(
    name: [.customShort("S"), .long],
    help: ArgumentHelp("What separates the slides of a stack; '' for nothing.", valueName: "regex"))
  var verticalSeparator: String?

  @Option(help: ArgumentHelp("What the notes of a slide begin with.", valueName: "regex"))
  var notesSeparator: String?

  func validate() throws {
    for assignment in assignments where !assignment.dropFirst().contains("=") {
      throw ValidationError("'--set \(assignment)' has no value; write '--set KEY=VALUE'.")
    }
  }

  /// As `KEY=VALUE`.
  var lines: [String] {
    let separators = [
      ("separator", separator), ("verticalSeparator", verticalSeparator), ("notesSeparator", notesSeparator),
    ]
    return assignments + separators.compactMap { name, value in value.map { "\(name)=\($0)" } }
  }
}
