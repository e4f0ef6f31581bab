import Diagnostics
import SourceText

/// Reads one value as what its setting wants, and says so when it is something else.
struct SettingValueReader {
  let entry: YAMLEntry
  let origin: SettingsReader.Origin
  private(set) var diagnostics: [Diagnostic] = []
  /// The names inside a group of texts, and where they are.
  private(set) var names: [(name: String, location: SourceLocation)] = []

  init(entry: YAMLEntry, origin: SettingsReader.Origin) {
    self.entry = entry
    self.origin = origin
  }

  /// Nil, after a report, when the value is not of that kind.
  mutating func value(as kind: SettingKind) -> SettingValue? {
    let text = entry.value.text
    switch kind {
    case .text: return text.map { .text($0) } ?? wrong("a text", help: "write '\(entry.key): \"...\"'")
    case .flag: return flag ?? wrong("'true' or 'false'", help: "write 'true' or 'false'")
    case .flagOr(let words):
      if let text, words.contains(text) { return .text(text) }
      return flag ?? wrong("'true' or 'false'", help: "write 'true', 'false', \(quoted(words))", near: words)
    case .choice(let words):
      if let text, words.contains(text) { return .text(text) }
      let all = words.dropLast().map { "'\($0)'" }.joined(separator: ", ") + " or '\(words.last ?? "")'"
      return wrong(words.count < 5 ? all : "one of its values", help: "write \(all)", near: words)
    case .whole(let range, let what):
      return number(in: Double(range.lowerBound)...Double(range.upperBound), what, whole: true)
    case .number(let range, let what): return number(in: range, what, whole: false)
    case .milliseconds:
      return flag == .flag(false) ? .number(0) : number(in: 0...1e9, "a number of milliseconds", whole: false)
    case .duration:
      return text.flatMap(seconds(in:)).map { .number($0) }
        // Decks carried the key before it meant anything.
        ?? wrong(
          "a span of time", help: "write '45 min', '1h30' or a number of minutes", severity: .warning)
    case .texts:
      return texts.map { .list($0.map(\.text)) } ?? wrong("a text or a list of texts", help: "write a list: '[a, b]'")
    case .paths:
      return texts.map { items in
        .paths(items.map { SettingPath(path: $0.text, folder: origin.folder, location: origin.location($0.range)) })
      } ?? wrong("a path or a list of paths", help: "write a list: '[a.md, b.md]'")
    case .pattern:
      if entry.value.isNull || flag == .flag(false) { return .text("") }
      return text.map { .text($0) } ?? wrong("a regular expression", help: "write it in single quotes")
    case .map: return map { _ in nil }
    case .severities:
      let words = ["error", "warning", "note", "off"]
      return map { words.contains($0) ? nil : words }
    case .group:
      if case .map = entry.value.content { return nil }
      return wrong("a group of settings", help: "write the settings below it, each indented")
    case .any: return flag ?? text.map { Double($0).map { .number($0) } ?? .text($0) }
    }
  }

  // MARK: Kinds

  private var flag: SettingValue? {
    switch entry.value.text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": .flag(true)
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": .flag(false)
    default: nil
    }
  }

  private mutating func number(in range: ClosedRange<Double>, _ what: String, whole: Bool) -> SettingValue? {
    if let text = entry.value.text, let number = Double(text), range.contains(number) {
      return .number(whole ? number.rounded(.down) : number)
    }
    return wrong(what, help: "write a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// The texts of a list, or the one that stands alone.
  private var texts: [(text: String, range: SourceRange)]? {
    switch entry.value.content {
    case .scalar(let text): return [(text, entry.value.range)]
    case .list(let values):
      let texts = values.compactMap { value -> (String, SourceRange)? in
        if case .scalar(let text) = value.content { (text, value.range) } else { nil }
      }
      return texts.count == values.count ? texts : nil
    case .map: return nil
    }
  }

  /// A group of texts. `allowed` tells which words may stand in the place of one that may not.
  private mutating func map(allowed: (String) -> [String]?) -> SettingValue? {
    guard case .map(let entries) = entry.value.content else {
      return wrong("a group of 'name: value' lines", help: "write one below it a line, each indented")
    }
    var map: [String: String] = [:]
    for item in entries {
      guard let text = item.value.text else { continue }
      names.append((item.key, origin.location(item.keyRange)))
      // In YAML 1.1, `off` is another word for `false`.
      let word = ["false", "no", "False", "Off", "OFF"].contains(text) && allowed(text) != nil ? "off" : text
      if let words = allowed(word) {
        report(
          "'\(text)'", "one of its values", at: item.value.range, key: item.key, help: "write one of \(quoted(words))")
      } else {
        map[item.key] = word
      }
    }
    return .map(map)
  }

  // MARK: What to say

  private mutating func wrong(
    _ wanted: String, help: String, near words: [String] = [], severity: Severity = .error
  ) -> SettingValue? {
    let found =
      switch entry.value.content {
      case .scalar(let text): "'\(text.prefix(40))'"
      case .list: "a list"
      case .map: "a group of settings"
      }
    let guess = entry.value.text.flatMap { closest(to: $0, in: words) }
    report(
      found, wanted, at: entry.value.range, key: entry.key, help: guess.map { "did you mean '\($0)'?" } ?? help,
      severity)
    return nil
  }

  private mutating func report(
    _ found: String, _ wanted: String, at range: SourceRange, key: String, help: String, _ severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        rule: .settingType, severity: severity, message: "the setting '\(key)' is \(found), not \(wanted)",
        location: origin.location(range), help: help))
  }

  private func quoted(_ words: [String]) -> String { words.map { "'\($0)'" }.joined(separator: ", ") }
}
