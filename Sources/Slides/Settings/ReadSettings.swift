import Diagnostics
import SourceText

/// Reads all settings of a deck: the command line before the front matter before `lectern.yml` before other tools'
/// files before what holds when nobody says anything.
///
/// - Parameters:
///   - frontMatter: What the deck itself says, in the file 0 of `files`.
///   - outside: The strongest first; each becomes one of `files`.
func readSettings(
  _ frontMatter: [YAMLEntry], _ outside: [SettingsFile], files: inout SourceFiles
) -> (settings: DeckSettings, diagnostics: [Diagnostic]) {
  var reader = SettingsReader()
  var diagnostics: [Diagnostic] = []
  let sources = outside.map { (file: $0, id: files.add($0.source)) }
  for (file, id) in sources.reversed() where file.kind != .commandLine {
    let range = SourceRange(0, file.source.bytes.count)
    let yaml = readYAML(in: file.source, at: range, as: id, named: "'\(file.source.name)'")
    let isOurs = file.kind == .project
    if isOurs { diagnostics += yaml.diagnostics }
    let origin = SettingsReader.Origin(
      file: id, folder: file.folder, unknown: isOurs ? .warnWhenNear : .ignore)
    reader.read(entries(yaml.entries, of: file.kind), from: origin)
  }
  reader.read(frontMatter, from: SettingsReader.Origin(file: FileID(index: 0)))
  for (file, id) in sources where file.kind == .commandLine {
    reader.read(commandLineEntries(file.source), from: SettingsReader.Origin(file: id, unknown: .report))
  }
  return (reader.settings, diagnostics + reader.diagnostics)
}

/// What the files of other tools mean here: reveal-md's separators, and reveal.js's options. Their themes, templates
/// and scripts are made for another page.
private func entries(_ entries: [YAMLEntry], of kind: SettingsFile.Kind) -> [YAMLEntry] {
  switch kind {
  case .project, .commandLine: return entries
  case .revealMd:
    let known: Set<String> = ["separator", "verticalSeparator", "notesSeparator", "title", "revealOptions"]
    return entries.filter { known.contains($0.key) }
  case .reveal:
    let known: Set<String> = [
      "width", "height", "margin", "center", "controls", "progress", "slideNumber", "transition", "rtl",
    ]
    return entries.filter { known.contains($0.key) || settingsByName[$0.key]?.take == nil }
  }
}

/// `KEY=VALUE`, one a line. A key with a dot is one in a group: `checks.missing-file=off`.
private func commandLineEntries(_ source: SourceFile) -> [YAMLEntry] {
  var entries: [YAMLEntry] = []
  var offset = 0
  while offset < source.bytes.count {
    let end = source.endOfLine(from: offset)
    let line = source.bytes[offset..<end]
    let equals = line.firstIndex(of: .equals) ?? end
    let valueRange = SourceRange(min(equals + 1, end), end)
    let value = YAMLValue(content: .scalar(source.text(valueRange)), range: valueRange)
    if let dot = line[..<equals].firstIndex(of: .dot) {
      let name = SourceRange(dot + 1, equals)
      let entry = YAMLEntry(key: source.text(name), keyRange: name, value: value)
      let group = SourceRange(offset, dot)
      entries.append(
        YAMLEntry(
          key: source.text(group), keyRange: group, value: YAMLValue(content: .map([entry]), range: valueRange)))
    } else {
      let key = SourceRange(offset, equals)
      entries.append(YAMLEntry(key: source.text(key), keyRange: key, value: value))
    }
    offset = source.startOfNextLine(from: end)
  }
  return entries
}
