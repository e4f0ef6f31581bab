import SourceText

/// One log with one run, as the OASIS standard SARIF 2.1.0 says and GitHub's code scanning wants it.
struct SARIFPrinter {
  private let tool: ToolDescription
  private let explained: [RuleID: RuleDescription]

  init(tool: ToolDescription) {
    self.tool = tool
    explained = Dictionary(tool.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func print(_ findings: [Findings]) -> String {
    let found = findings.flatMap { $0.diagnostics.map(\.rule) }
    let rules = Set(found + explained.keys).sorted()
    let indices = Dictionary(uniqueKeysWithValues: zip(rules, rules.indices))
    let results = findings.flatMap { found in
      var places = Places(in: found.files)
      return found.diagnostics.map { result(for: $0, ruleIndex: indices[$0.rule], &places) }
    }
    let driver = JSON.members([
      "name": .string(tool.name),
      "version": tool.version.map(JSON.string),
      "rules": .array(rules.map(rule)),
    ])
    let run = JSON.members([
      "tool": .members(["driver": driver]),
      "columnKind": "unicodeCodePoints",
      "results": .array(results),
    ])
    let log = JSON.members([
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ])
    return log.indented + "\n"
  }

  /// A `reportingDescriptor`.
  private func rule(_ id: RuleID) -> JSON {
    guard let rule = explained[id] else { return .members(["id": .string(id.description)]) }
    return .members([
      "id": .string(id.description),
      "shortDescription": text(rule.summary),
      "fullDescription": text(rule.summary),
      "help": .members(["text": .string(rule.details), "markdown": .string(rule.details)]),
      "defaultConfiguration": .members(["level": .string(rule.severity.rawValue)]),
    ])
  }

  private func result(for diagnostic: Diagnostic, ruleIndex: Int?, _ places: inout Places) -> JSON {
    // The message is all that code scanning shows in a list, so the help goes into it.
    let message = [diagnostic.message, diagnostic.help.map { "help: \($0)" }].compactMap(\.self)
    let location = JSON.members(["physicalLocation": physicalLocation(places.place(of: diagnostic.location))])
    let related = diagnostic.related.map { related in
      JSON.members([
        "physicalLocation": physicalLocation(places.place(of: related.location)),
        "message": text(related.message),
      ])
    }
    return .members([
      "ruleId": .string(diagnostic.rule.description),
      "ruleIndex": ruleIndex.map(JSON.integer),
      "level": .string(diagnostic.severity.rawValue),
      "message": text(message.joined(separator: "\n")),
      "locations": [location],
      "relatedLocations": related.isEmpty ? nil : .array(related),
      "fixes": diagnostic.fix.flatMap { $0.edits.isEmpty ? nil : [fix($0, &places)] },
    ])
  }

  /// SARIF knows no safe fixes, so the applicability is one of the properties that anyone may add.
  private func fix(_ fix: Fix, _ places: inout Places) -> JSON {
    var files: [String] = []
    var replacements: [String: [JSON]] = [:]
    for edit in fix.edits {
      let place = places.place(of: edit.location)
      if replacements[place.file] == nil { files.append(place.file) }
      replacements[place.file, default: []].append(
        .members(["deletedRegion": region(place), "insertedContent": text(edit.replacement)]))
    }
    let changes = files.map { file in
      JSON.members(["artifactLocation": artifactLocation(file), "replacements": .array(replacements[file] ?? [])])
    }
    return .members([
      "artifactChanges": .array(changes),
      "properties": .members(["applicability": .string(fix.applicability.rawValue)]),
    ])
  }

  private func physicalLocation(_ place: Place) -> JSON {
    .members(["artifactLocation": artifactLocation(place.file), "region": region(place)])
  }

  private func artifactLocation(_ file: String) -> JSON { .members(["uri": .string(uri(ofFile: file))]) }

  private func region(_ place: Place) -> JSON {
    .members([
      "startLine": .integer(place.line), "startColumn": .integer(place.column),
      "endLine": .integer(place.endLine), "endColumn": .integer(place.endColumn),
    ])
  }

  private func text(_ text: String) -> JSON { .members(["text": .string(text)]) }
}

/// A file name as a URI: relative as the name is, or `file://` for an absolute one.
///
///     ./Decks/Ü 1.md    → Decks/%C3%9C%201.md
///
/// RFC 3986; a colon is escaped too, since before the first slash it would end a scheme.
func uri(ofFile name: String) -> String {
  var path = name[...]
  while path.hasPrefix("./") { path = path.dropFirst(2) }
  let encoded = path.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      String(Unicode.Scalar(byte))
    default:
      "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return (name.hasPrefix("/") ? "file://" : "") + encoded.joined()
}
