import Diagnostics
import SourceText

/// Turns the entries of the front matter into settings.
struct SettingsReader {
  let file: FileID
  private(set) var settings = DeckSettings()
  private(set) var diagnostics: [Diagnostic] = []

  init(file: FileID) { self.file = file }

  mutating func read(_ entries: [YAMLEntry]) {
    // What stands at the top counts more than the same key in `revealOptions`.
    for entry in entries where entry.key == "revealOptions" {
      guard case .map(let options) = entry.value.content else { continue }
      for option in options { take(option, isNested: true) }
    }
    for entry in entries { take(entry, isNested: false) }
  }

  private mutating func take(_ entry: YAMLEntry, isNested: Bool) {
    settings.keys[entry.key] = location(entry.keyRange)
    settings.values[entry.key] = location(entry.value.range)
    guard !entry.value.isNull else { return }
    switch entry.key {
    case "title": take(entry, as: \.title)
    case "subtitle": take(entry, as: \.subtitle)
    case "author": take(entry, as: \.author)
    case "date": take(entry, as: \.date)
    case "description": take(entry, as: \.description)
    case "lang": take(entry, as: \.lang)
    case "theme": take(entry, as: \.theme)
    case "transition": take(entry, as: \.transition)
    case "dir": takeDirection(entry)
    case "rtl": if let isRightToLeft = truth(entry) { settings.dir = isRightToLeft ? "rtl" : settings.dir }
    case "width": if let pixels = pixels(entry) { settings.width = pixels }
    case "height": if let pixels = pixels(entry) { settings.height = pixels }
    case "margin": takeMargin(entry)
    case "center": if let value = truth(entry) { settings.center = value }
    case "progress": if let value = truth(entry) { settings.progress = value }
    case "smart": if let value = truth(entry) { settings.smart = value }
    case "controls": if let value = truth(entry, or: ["speaker-only": false]) { settings.controls = value }
    case "slideNumber":
      let forms = SlideNumberForm.allCases.map { ($0.rawValue, true) }
      if let value = truth(entry, or: Dictionary(uniqueKeysWithValues: forms)) {
        settings.slideNumber = value
        settings.slideNumberForm = entry.value.text.flatMap(SlideNumberForm.init(rawValue:))
      }
    default: takeOther(entry, isNested: isNested)
    }
  }

  // MARK: Values

  private mutating func take(_ entry: YAMLEntry, as setting: WritableKeyPath<DeckSettings, String>) {
    guard let text = text(entry) else { return }
    settings[keyPath: setting] = text
  }

  private mutating func take(_ entry: YAMLEntry, as setting: WritableKeyPath<DeckSettings, String?>) {
    guard let text = text(entry) else { return }
    settings[keyPath: setting] = text
  }

  private mutating func text(_ entry: YAMLEntry) -> String? {
    if let text = entry.value.text { return text }
    reportType(of: entry, wanted: "a text", help: "write '\(entry.key): \"...\"'")
    return nil
  }

  private mutating func truth(_ entry: YAMLEntry, or others: [String: Bool] = [:]) -> Bool? {
    switch entry.value.text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": return true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": return false
    case let text:
      if let text, let value = others[text] { return value }
      let more = others.keys.sorted().map { ", '\($0)'" }.joined()
      reportType(of: entry, wanted: "'true' or 'false'", help: "write 'true', 'false'\(more)")
      return nil
    }
  }

  private mutating func pixels(_ entry: YAMLEntry) -> Int? {
    if let text = entry.value.text, let number = Double(text), number >= 1, number <= 100_000 { return Int(number) }
    reportType(of: entry, wanted: "a number of pixels", help: "write a number, such as '\(entry.key): 1280'")
    return nil
  }

  private mutating func takeMargin(_ entry: YAMLEntry) {
    if let text = entry.value.text, let number = Double(text), number >= 0, number < 0.5 {
      settings.margin = number
    } else {
      reportType(of: entry, wanted: "a share of the window", help: "write a number from 0 to below 0.5")
    }
  }

  private mutating func takeDirection(_ entry: YAMLEntry) {
    if let text = entry.value.text, ["ltr", "rtl", "auto"].contains(text) {
      settings.dir = text
    } else {
      reportType(of: entry, wanted: "a direction", help: "write 'ltr', 'rtl' or 'auto'")
    }
  }

  private mutating func takeOther(_ entry: YAMLEntry, isNested: Bool) {
    if let text = entry.value.text { settings.other[entry.key] = text }
    let name = entry.key
    guard !isNested, !settingNames.contains(name), !otherNames.contains(name), name.utf8.count > 3,
      let near = closest(to: name, in: settingNames)
    else { return }
    diagnostics.append(
      Diagnostic(
        rule: .unknownSetting, severity: .warning, message: "there is no setting '\(name)'",
        location: location(entry.keyRange), help: "did you mean '\(near)'?",
        fix: Fix(
          applicability: .suggestion,
          edits: [Fix.Edit(location: location(entry.keyRange), replacement: near)])))
  }

  // MARK: What to say

  private mutating func reportType(of entry: YAMLEntry, wanted: String, help: String) {
    let found =
      switch entry.value.content {
      case .scalar(let text): "'\(text.prefix(40))'"
      case .list: "a list"
      case .map: "a group of settings"
      }
    diagnostics.append(
      Diagnostic(
        rule: .settingType, severity: .error, message: "the setting '\(entry.key)' is \(found), not \(wanted)",
        location: location(entry.value.range), help: help))
  }

  private func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }
}
