import Diagnostics
import SourceText

/// Turns entries of YAML into settings, from the weakest source to the strongest.
struct SettingsReader {
  private(set) var settings = DeckSettings()
  private(set) var diagnostics: [Diagnostic] = []

  /// Where entries come from.
  struct Origin {
    var file: FileID
    /// The folder that paths are relative to, from the folder of the deck.
    var folder = ""
    /// What is said about a name that is no setting's.
    var unknown = Unknown.warnWhenNear

    enum Unknown {
      /// A slip is probable when the name is near a setting's; any other may mean something to somebody else.
      case warnWhenNear
      /// There is nobody else: the command line.
      case report
      /// The file of another tool, which is not to be judged.
      case ignore
    }
  }

  /// Takes all entries of one source; what it sets replaces what weaker sources have set.
  mutating func read(_ entries: [YAMLEntry], from origin: Origin) {
    // What stands at the top counts more than the same key in `revealOptions`.
    for entry in entries where entry.key == "revealOptions" {
      guard case .map(let options) = entry.value.content else { continue }
      for option in options { take(option, from: origin, isNested: true) }
    }
    for entry in entries { take(entry, from: origin, isNested: false) }
  }

  private mutating func take(_ entry: YAMLEntry, from origin: Origin, isNested: Bool) {
    let setting = settingsByName[entry.key]
    if isNested, setting == nil, meaninglessOptions.contains(entry.key) { return }
    settings.keys[entry.key] = origin.location(entry.keyRange)
    settings.values[entry.key] = origin.location(entry.value.range)
    guard let setting else { return takeOther(entry, from: origin, isNested: isNested) }
    guard !setting.isInert else {
      if let text = entry.value.text { settings.other[entry.key] = text }
      if origin.unknown != .ignore { reportInert(entry, from: origin) }
      return
    }
    // `verticalSeparator: null` is how JSON says that there is none.
    guard !entry.value.isNull || setting.kind == .pattern else { return }
    var reader = SettingValueReader(entry: entry, origin: origin)
    let value = reader.value(as: setting.kind)
    if origin.unknown != .ignore { diagnostics += reader.diagnostics }
    for (name, location) in reader.names { settings.keys["\(entry.key).\(name)"] = location }
    // A map of keys, say, which reveal.js takes and Lectern's pages do not.
    if value == nil, setting.kind == .any, origin.unknown != .ignore { reportInert(entry, from: origin) }
    guard let value else { return }
    if let take = setting.take { take(value, &settings) } else { settings.options[setting.name] = value }
  }

  private mutating func reportInert(_ entry: YAMLEntry, from origin: Origin) {
    diagnostics.append(
      Diagnostic(
        rule: .inertSetting, severity: .note,
        message: "what '\(entry.key)' says to reveal.js has no effect on Lectern's pages",
        location: origin.location(entry.keyRange), help: "leave it out, unless the deck is also shown with reveal.js"))
  }

  private mutating func takeOther(_ entry: YAMLEntry, from origin: Origin, isNested: Bool) {
    if let text = entry.value.text { settings.other[entry.key] = text }
    guard origin.unknown != .ignore, !isNested || origin.unknown == .report else { return }
    let name = entry.key
    let isJudged = origin.unknown == .report || (!otherNames.contains(name) && name.utf8.count > 3)
    let near = isJudged ? closest(to: name, in: settingsByName.keys) : nil
    guard near != nil || origin.unknown == .report else { return }
    let location = origin.location(entry.keyRange)
    diagnostics.append(
      Diagnostic(
        rule: .unknownSetting, severity: .warning, message: "there is no setting '\(name)'", location: location,
        help: near.map { "did you mean '\($0)'?" } ?? "'lectern schema --markdown' lists them all",
        fix: near.map {
          Fix(applicability: .suggestion, edits: [Fix.Edit(location: location, replacement: $0)])
        }))
  }
}

extension SettingsReader.Origin {
  func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }
}
