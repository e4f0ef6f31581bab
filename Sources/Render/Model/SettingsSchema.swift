import Diagnostics
import Slides

/// The JSON Schema of the front matter and of `lectern.yml`, for editors that check YAML while it is written.
///
/// Made from the same table that the settings are read by. Other keys are allowed: decks carry what they like.
public func settingsSchema() -> String {
  let schema = JSON.object([
    ("$schema", "https://json-schema.org/draft/2020-12/schema"),
    ("title", "Settings of a deck: its front matter, and lectern.yml"),
    ("type", "object"),
    ("properties", .object(allSettings.map { ($0.name, property($0)) })),
  ])
  return schema.indented + "\n"
}

private func property(_ setting: Setting) -> JSON {
  var members: [(name: String, value: JSON)] = [("description", .string(setting.summary))]
  members += form(of: setting.kind)
  if let standard = setting.standard { members.append(("default", value(standard, of: setting.kind))) }
  return .object(members)
}

private func form(of kind: SettingKind) -> [(name: String, value: JSON)] {
  switch kind {
  // YAML makes numbers and dates of what looks like one.
  case .text: [("type", ["string", "number", "boolean", "array"])]
  case .flag: [("type", "boolean")]
  case .flagOr(let words): [("enum", .array([.flag(true), .flag(false)] + words.map { .string($0) }))]
  case .choice(let words): [("enum", .array(words.map { .string($0) }))]
  case .whole(let range, _):
    [("type", "number"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))]
  case .number(let range, _):
    [("type", "number"), ("minimum", .number(range.lowerBound)), ("maximum", .number(range.upperBound))]
  case .milliseconds: [("type", ["number", "boolean"]), ("minimum", 0)]
  case .duration: [("type", ["string", "number"])]
  case .texts, .paths: [("type", ["string", "array"]), ("items", .object([("type", "string")]))]
  case .pattern: [("type", ["string", "boolean", "null"])]
  case .map: [("type", "object"), ("additionalProperties", .object([("type", ["string", "number"])]))]
  case .severities:
    [
      ("type", "object"),
      ("additionalProperties", .object([("enum", ["error", "warning", "note", "off", .flag(false)])])),
    ]
  case .group: [("type", "object")]
  case .any: []
  }
}

/// A default in the type that it has.
private func value(_ text: String, of kind: SettingKind) -> JSON {
  if text == "true" || text == "false" { return .flag(text == "true") }
  switch kind {
  case .whole, .number, .milliseconds: return Double(text).map { .number($0) } ?? .string(text)
  default: return .string(text)
  }
}

/// The reference page of all settings as Markdown: a table with a row for each.
public func settingsReference() -> String {
  var lines = [
    "# Settings", "",
    "In the front matter of a deck, or in `lectern.yml` for all decks below its folder. The command line (`--set KEY=VALUE`)",
    "counts more than the front matter, and that more than `lectern.yml`.", "",
    "| setting | value | default | meaning |", "|---|---|---|---|",
  ]
  for setting in allSettings {
    let standard = setting.standard.map { "`\($0)`" } ?? ""
    lines.append("| `\(setting.name)` | \(words(for: setting.kind)) | \(standard) | \(setting.summary) |")
  }
  return lines.map { $0 + "\n" }.joined()
}

private func words(for kind: SettingKind) -> String {
  switch kind {
  case .text: "text"
  case .flag: "`true`, `false`"
  case .flagOr(let words): (["true", "false"] + words).map { "`\($0)`" }.joined(separator: ", ")
  case .choice(let words): words.map { "`\($0)`" }.joined(separator: ", ")
  case .whole(_, let what), .number(_, let what): what
  case .milliseconds: "a number of milliseconds, `false`"
  case .duration: "a span of time"
  case .texts: "a text or a list"
  case .paths: "a path or a list of paths"
  case .pattern: "a regular expression, `false`"
  case .map: "names with a text each"
  case .severities: "rules with `error`, `warning`, `note` or `off` each"
  case .group: "settings"
  case .any: "anything"
  }
}
