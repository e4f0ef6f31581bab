import SourceText

/// What people read: the message, the source with the place underlined, and what to do. A blank line ends each.
///
///     error[unknown-slide]: no slide or element has the id 'mixtral'
///       --> deck.md:31:18
///        |
///     31 | See [the router](#/mixtral) again.
///        |                  ^^^^^^^^^
///        = help: did you mean '#/mixtral-8x7b'?
struct FullPrinter {
  let paint: Paint
  /// Of the terminal, in cells.
  let width: Int

  /// A related place at most this many lines away is shown in the snippet of the diagnostic itself.
  private static let nearby = 4

  /// A snippet with its heading.
  private struct Section {
    /// What is to be seen there, above the place; the diagnostic's own section has its message there.
    let note: String?
    let place: Place
    let snippet: Snippet
  }

  func print(_ findings: Findings) -> String {
    var places = Places(in: findings.files)
    return findings.diagnostics.map { diagnostic in
      let sections = sections(of: diagnostic, in: findings.files, &places)
      return rows(of: diagnostic, sections).joined(separator: "\n") + "\n\n"
    }
    .joined()
  }

  /// The diagnostic's own section, then one for each related place that is not near it.
  private func sections(of diagnostic: Diagnostic, in files: SourceFiles, _ places: inout Places) -> [Section] {
    func snippet(_ marks: [Snippet.Mark], in id: FileID) -> Snippet {
      Snippet(marks, in: files[id], places.lines(of: id))
    }
    func mark(_ location: SourceLocation, _ style: Snippet.Mark.Style, _ label: String?) -> Snippet.Mark {
      Snippet.Mark(range: files[location.file].characters(touching: location.range), style: style, label: label)
    }

    let home = diagnostic.location.file
    let place = places.place(of: diagnostic.location)
    var marks = [mark(diagnostic.location, .primary, diagnostic.label)]
    let lines = snippet(marks, in: home).lineNumbers
    var further: [Section] = []
    for related in diagnostic.related {
      let alone = snippet([mark(related.location, .related, nil)], in: related.location.file)
      let isNear =
        related.location.file == home
        && lines.lowerBound - Self.nearby <= alone.lineNumbers.lowerBound
        && alone.lineNumbers.upperBound <= lines.upperBound + Self.nearby
      if isNear {
        marks.append(mark(related.location, .related, related.message))
      } else {
        further.append(Section(note: related.message, place: places.place(of: related.location), snippet: alone))
      }
    }
    return [Section(note: nil, place: place, snippet: snippet(marks, in: home))] + further
  }

  private func rows(of diagnostic: Diagnostic, _ sections: [Section]) -> [String] {
    let largest = sections.map(\.snippet.lineNumbers.upperBound).max() ?? 1
    let gutter = String(largest).utf8.count
    let indent = String(repeating: " ", count: gutter)
    let title = paint(
      "\(diagnostic.severity.rawValue)[\(visible(diagnostic.rule.description))]", as: .severity(diagnostic.severity))
    var rows = [title + paint(": " + visible(diagnostic.message), as: .message)]
    for section in sections {
      if let note = section.note { rows.append(remark("note", note, indent)) }
      let place = "\(visible(section.place.file)):\(section.place.line):\(section.place.column)"
      rows.append(paint(indent + "-->", as: .frame) + " " + place)
      rows += section.snippet.rows(gutter: gutter, width: width, severity: diagnostic.severity, paint: paint)
    }
    if let help = diagnostic.help { rows.append(remark("help", help, indent)) }
    return rows
  }

  private func remark(_ kind: String, _ text: String, _ indent: String) -> String {
    paint(indent + " =", as: .frame) + " " + paint(kind + ":", as: .help) + " " + visible(text)
  }
}
