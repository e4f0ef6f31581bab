import Diagnostics
import SourceText

/// The separators that the settings ask for, and what is wrong with them. A pattern that cannot be read leaves the
/// dialect's own separator in its place.
func readSeparators(of settings: DeckSettings, in files: SourceFiles) -> (Separators, [Diagnostic]) {
  let (separators, problems) = Separators.read(
    horizontal: settings.separator, vertical: settings.verticalSeparator, notes: settings.notesSeparator)
  let diagnostics = problems.compactMap { problem -> Diagnostic? in
    let (name, pattern) =
      switch problem.part {
      case .horizontal: ("separator", settings.separator)
      case .vertical: ("verticalSeparator", settings.verticalSeparator)
      case .notes: ("notesSeparator", settings.notesSeparator)
      }
    guard let pattern, let value = settings.values[name] else { return nil }
    return Diagnostic(
      rule: .separatorPattern, severity: .error,
      message: "cannot read the regular expression of '\(name)': \(problem.problem.message)",
      location: place(of: problem.problem.range, in: pattern, writtenAt: value, files),
      help: "write it as JavaScript does, such as '^---$', in single quotes")
  }
  return (separators, diagnostics)
}

/// Where a part of a pattern is written; all of the value where YAML has changed what is written.
private func place(
  of part: SourceRange, in pattern: String, writtenAt value: SourceLocation, _ files: SourceFiles
) -> SourceLocation {
  let written = files[value.file][value.range]
  let isQuoted = written.first == .apostrophe || written.first == .quote
  guard written.dropFirst(isQuoted ? 1 : 0).starts(with: pattern.utf8) else { return value }
  let start = Int(value.range.start) + (isQuoted ? 1 : 0)
  return SourceLocation(file: value.file, range: SourceRange(start + Int(part.start), start + Int(part.end)))
}
