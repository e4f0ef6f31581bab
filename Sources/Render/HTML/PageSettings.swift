import Slides

/// What the runtime is told about a deck, by reveal.js's option names, as JSON for an attribute in single quotes.
func pageSettings(_ settings: DeckSettings) -> String {
  var options: [(name: String, value: String)] = [
    ("width", String(settings.width)),
    ("height", String(settings.height)),
    ("margin", settings.margin.isFinite ? String(settings.margin) : "0"),
    ("center", String(settings.center)),
    ("controls", String(settings.controls)),
    ("progress", String(settings.progress)),
    ("slideNumber", slideNumber(settings)),
    ("transition", jsonString(settings.transition)),
  ]
  for (name, kind) in runtimeOptions {
    if let text = settings.other[name], let value = kind.json(text) { options.append((name, value)) }
  }
  return "{" + options.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
}

/// One of reveal.js's forms where the author names one.
private func slideNumber(_ settings: DeckSettings) -> String {
  guard settings.slideNumber, let form = settings.slideNumberForm else { return String(settings.slideNumber) }
  return jsonString(form.rawValue)
}

/// Options that the model does not know, but `settings.js` does.
private let runtimeOptions: [(name: String, kind: OptionKind)] = [
  ("minScale", .number), ("maxScale", .number), ("transitionSpeed", .text), ("keyboard", .truth), ("loop", .truth),
  ("navigationMode", .text), ("history", .truth), ("hashOneBasedIndex", .truth), ("respondToHashChanges", .truth),
  ("fragmentInURL", .truth),
]

private enum OptionKind {
  case truth, number, text

  /// The value that YAML text stands for, or nil when it is of another kind.
  func json(_ text: String) -> String? {
    switch self {
    case .truth:
      switch text.lowercased() {
      case "true", "yes", "on": "true"
      case "false", "no", "off": "false"
      default: nil
      }
    case .number: Double(text).flatMap { $0.isFinite ? String($0) : nil }
    case .text: jsonString(text)
    }
  }
}

/// `text` as a JSON string in which nothing means anything to HTML.
///
/// RFC 8259, §7.
private func jsonString(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\", "<", ">", "&", "'", "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
