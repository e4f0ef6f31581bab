import SourceText

/// One line a diagnostic, as editors and `grep` expect it.
///
///     deck.md:31:18: error: no slide or element has the id 'mixtral' [unknown-slide]
struct ShortPrinter {
  let paint: Paint

  func print(_ findings: Findings) -> String {
    var places = Places(in: findings.files)
    return findings.diagnostics.map { diagnostic in
      let place = places.place(of: diagnostic.location)
      let severity = paint(diagnostic.severity.rawValue, as: .severity(diagnostic.severity))
      return "\(visible(place.file)):\(place.line):\(place.column): \(severity): "
        + "\(visible(diagnostic.message)) [\(visible(diagnostic.rule.description))]\n"
    }
    .joined()
  }
}
