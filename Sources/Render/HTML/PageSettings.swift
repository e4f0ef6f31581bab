import Slides

/// Options by which the runtime would load something.
private let loadingOptions: Set<String> = ["preloadIframes"]

/// What the runtime is told about a deck, by reveal.js's option names, as JSON for an attribute in single quotes.
///
/// - Parameter isSafe: Whether it is to load nothing.
func pageSettings(_ settings: DeckSettings, isSafe: Bool = false) -> String {
  var options: [(name: String, value: String)] = [
    ("width", String(settings.width)),
    ("height", String(settings.height)),
    ("margin", json(settings.margin)),
    ("center", String(settings.center)),
    ("controls", String(settings.controls)),
    ("progress", String(settings.progress)),
    ("slideNumber", slideNumber(settings)),
    ("transition", jsonString(settings.transition)),
  ]
  if let duration = settings.duration { options.append(("totalTime", json(duration))) }
  for (name, value) in settings.options.sorted(by: { $0.key < $1.key })
  where (name != "totalTime" || settings.duration == nil) && !(isSafe && loadingOptions.contains(name)) {
    if let value = json(value) { options.append((name, value)) }
  }
  if settings.math == "katex", !settings.macros.isEmpty {
    let macros = settings.macros.sorted { $0.key < $1.key }.map {
      "\(jsonString("\\" + $0.key)):\(jsonString($0.value))"
    }
    options.append(("macros", "{" + macros.joined(separator: ",") + "}"))
  }
  return "{" + options.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
}

/// One of reveal.js's forms where the author names one.
private func slideNumber(_ settings: DeckSettings) -> String {
  guard settings.slideNumber, let form = settings.slideNumberForm else { return String(settings.slideNumber) }
  return jsonString(form.rawValue)
}

private func json(_ value: SettingValue) -> String? {
  switch value {
  case .flag(let flag): String(flag)
  case .number(let number): json(number)
  case .text(let text): jsonString(text)
  case .list(let texts): "[" + texts.map(jsonString).joined(separator: ",") + "]"
  case .map, .paths: nil
  }
}

private func json(_ number: Double) -> String {
  guard number.isFinite else { return "0" }
  return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
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
