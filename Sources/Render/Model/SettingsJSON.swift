import Diagnostics
import Slides

/// The settings of a deck as they hold for it, by their own names; what nobody has set and has no value is left out.
func settingsJSON(_ settings: DeckSettings) -> JSON {
  var members: [(name: String, value: JSON?)] = [
    ("title", settings.title.map { .string($0) }),
    ("subtitle", settings.subtitle.map { .string($0) }),
    ("author", settings.author.map { .string($0) }),
    ("date", settings.date.map { .string($0) }),
    ("description", settings.description.map { .string($0) }),
    ("keywords", settings.keywords.isEmpty ? nil : .array(settings.keywords.map { .string($0) })),
    ("lang", .string(settings.lang)),
    ("dir", .string(settings.dir)),
    ("licence", settings.licence.map { .string($0) }),
    ("titleSlide", .flag(settings.titleSlide)),
    ("footer", settings.footer.map { .string($0) }),
    ("logo", settings.logo.map { .string($0.path) }),
    ("theme", .string(settings.theme)),
    ("highlightTheme", settings.highlightTheme.map { .string($0) }),
    ("css", paths(settings.css)),
    ("width", .integer(settings.width)),
    ("height", .integer(settings.height)),
    ("margin", .number(settings.margin)),
    ("center", .flag(settings.center)),
    ("controls", .flag(settings.controls)),
    ("progress", .flag(settings.progress)),
    ("slideNumber", settings.slideNumberForm.map { .string($0.rawValue) } ?? .flag(settings.slideNumber)),
    ("transition", .string(settings.transition)),
    ("smart", .flag(settings.smart)),
    ("incremental", .flag(settings.incremental)),
    ("math", .string(settings.math)),
    ("katex", settings.katex.map { .string($0.path) }),
    ("macros", settings.macros.isEmpty ? nil : texts(settings.macros)),
    ("bibliography", paths(settings.bibliography)),
    ("citationStyle", settings.citationStyle.map { .string($0) }),
    ("citations", .string(settings.citations)),
    ("chapters", paths(settings.chapters)),
    ("separator", settings.separator.map { .string($0) }),
    ("verticalSeparator", settings.verticalSeparator.map { .string($0) }),
    ("notesSeparator", settings.notesSeparator.map { .string($0) }),
    ("duration", settings.duration.map { .number($0) }),
  ]
  let rules = settings.severities.sorted { $0.key < $1.key }
  if !rules.isEmpty {
    members.append(
      ("checks", .object(rules.map { ($0.key.description, .string($0.value?.rawValue ?? "off")) })))
  }
  for (name, value) in settings.options.sorted(by: { $0.key < $1.key }) { members.append((name, json(value))) }
  return .object(members.compactMap { member in member.value.map { (member.name, $0) } })
}

private func paths(_ paths: [SettingPath]) -> JSON? {
  paths.isEmpty ? nil : .array(paths.map { .string($0.path) })
}

private func texts(_ texts: [String: String]) -> JSON {
  .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
}

private func json(_ value: SettingValue) -> JSON {
  switch value {
  case .flag(let flag): .flag(flag)
  case .number(let number): .number(number)
  case .text(let text): .string(text)
  case .list(let list): .array(list.map { .string($0) })
  case .map(let map): texts(map)
  case .paths(let list): .array(list.map { .string($0.path) })
  }
}
