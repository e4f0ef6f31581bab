import SourceText

/// One JSON object a line; every object has all members, in this order.
///
///     {"rule":"unknown-slide","severity":"error","message":"no slide ...","file":"deck.md","line":31,"column":18,
///      "endLine":31,"endColumn":27,"help":"did you mean ...","related":[],"fix":null}
///
/// Lines and columns count from 1, columns in Unicode scalars; `endColumn` is the one after the last.
struct JSONPrinter {
  func print(_ findings: Findings) -> String {
    var places = Places(in: findings.files)
    return findings.diagnostics.map { object(for: $0, &places).compact + "\n" }.joined()
  }

  private func object(for diagnostic: Diagnostic, _ places: inout Places) -> JSON {
    var members: [(name: String, value: JSON)] = [
      ("rule", .string(diagnostic.rule.description)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
    ]
    members += place(of: diagnostic.location, &places)
    members.append(("help", .optional(diagnostic.help)))
    let related = diagnostic.related.map { related in
      JSON.object([("message", .string(related.message))] + place(of: related.location, &places))
    }
    members.append(("related", .array(related)))
    members.append(("fix", diagnostic.fix.map { object(for: $0, &places) } ?? .null))
    return .object(members)
  }

  private func object(for fix: Fix, _ places: inout Places) -> JSON {
    let edits = fix.edits.map { edit in
      JSON.object(place(of: edit.location, &places) + [("replacement", .string(edit.replacement))])
    }
    return .object([("applicability", .string(fix.applicability.rawValue)), ("edits", .array(edits))])
  }

  private func place(of location: SourceLocation, _ places: inout Places) -> [(name: String, value: JSON)] {
    let place = places.place(of: location)
    return [
      ("file", .string(place.file)),
      ("line", .integer(place.line)), ("column", .integer(place.column)),
      ("endLine", .integer(place.endLine)), ("endColumn", .integer(place.endColumn)),
    ]
  }
}
