import SourceText

/// Workflow commands of GitHub Actions, which show each diagnostic beside its line in a pull request.
///
///     ::error file=deck.md,line=31,endLine=31,col=18,endColumn=27,title=unknown-slide::no slide has the id 'mixtral'
///
/// Actions turns the first ten of each severity in a step into annotations; the others stay in the log.
struct GitHubPrinter {
  func print(_ findings: Findings) -> String {
    var places = Places(in: findings.files)
    return findings.diagnostics.map { command(for: $0, &places) + "\n" }.joined()
  }

  private func command(for diagnostic: Diagnostic, _ places: inout Places) -> String {
    let place = places.place(of: diagnostic.location)
    var properties = [("file", visible(place.file)), ("line", "\(place.line)"), ("endLine", "\(place.endLine)")]
    // The runner drops columns that stand on different lines, and says so in the log.
    if place.line == place.endLine {
      properties += [("col", "\(place.column)"), ("endColumn", "\(place.endColumn)")]
    }
    properties.append(("title", visible(diagnostic.rule.description)))
    var text = [visible(diagnostic.message)]
    for related in diagnostic.related {
      let other = places.place(of: related.location)
      text.append("note: \(visible(related.message)): \(visible(other.file)):\(other.line):\(other.column)")
    }
    if let help = diagnostic.help { text.append("help: \(visible(help))") }
    let name = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    return "::\(name) " + properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
      + "::" + escapedMessage(text.joined(separator: "\n"))
  }
}

/// The text of a workflow command.
func escapedMessage(_ text: String) -> String {
  replacing(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
}

/// The value of a property, which must not end it or the list of properties either.
func escapedProperty(_ text: String) -> String {
  replacing(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
}

/// In one pass, and by scalars: CR with LF is one `Character`.
private func replacing(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    if let escape = escapes[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
  }
}
