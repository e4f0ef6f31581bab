import Diagnostics
import Markup
import SourceText

/// Takes code from a file.
///
///     ``` swift {file="../Sources/Sort.swift" region="partition"}
///     ``` swift {file="../Sources/Sort.swift" lines="3-9,12"}
struct CodeFileReader {
  let source: SourceFile
  let file: FileID
  private(set) var origin: CodeListing.Origin
  /// Nil when nothing could be read.
  private(set) var code: CodeLines?
  private(set) var diagnostics: [Diagnostic] = []

  /// Nil when no attribute names a file. O(size of the file).
  init?(_ attributes: AttributeList, in source: SourceFile, as file: FileID, read: (String) -> FileContents) {
    guard let named = attributes.last("file") else { return nil }
    self.source = source
    self.file = file
    origin = CodeListing.Origin(path: named.value ?? "", pathRange: named.valueRange, selection: .everything)
    guard let text = readText(of: named, read) else { return }
    let whole = CodeLines(of: text)
    let lines = attributes.last("lines")
    if let region = attributes.last("region") {
      if let lines { reportBoth(lines) }
      code = select(region: region, of: whole)?.dedented()
    } else if let lines {
      code = select(lines: lines, of: whole)?.dedented()
    } else {
      code = whole
    }
  }

  private var path: String { origin.path }

  private mutating func readText(of attribute: Attribute, _ read: (String) -> FileContents) -> SourceFile? {
    guard !path.isEmpty else {
      report(
        .codeFile, .error, "'file' names no file to take the code from", attribute.range, help: "write 'file=\"PATH\"'")
      return nil
    }
    switch read(path) {
    case .bytes(let bytes):
      let text = SourceFile(name: path, bytes: bytes)
      if text.firstInvalidByte == nil, !bytes.contains(0) { return text }
      report(
        .codeFile, .error, "the file '\(path)' is not text in UTF-8", attribute.valueRange,
        help: "save the file as UTF-8, or name another one")
    case .missing:
      report(
        .codeFile, .error, "there is no file '\(path)' to take the code from", attribute.valueRange,
        help: "write its path relative to the folder of this file")
    case .outside:
      report(
        .codeFile, .error, "the file '\(path)' is outside of the project", attribute.valueRange,
        help: "copy the file into the project")
    case .unreadable(let reason):
      report(
        .codeFile, .error, "cannot read the file '\(path)': \(reason)", attribute.valueRange,
        help: "make the file readable, or name another one")
    }
    return nil
  }

  // MARK: Lines

  /// Lines in the order of the file, none of them twice; nil when there are none.
  private mutating func select(lines attribute: Attribute, of whole: CodeLines) -> CodeLines? {
    let written = WrittenSteps(source.bytes, in: attribute.valueRange)
    guard written.unreadable == nil, written.firstLine == nil, written.steps.count == 1 else {
      report(
        .codeSteps, .warning,
        "cannot read '\(source.text(attribute.valueRange))' as lines of '\(path)', and shows all of them",
        written.unreadable ?? attribute.valueOrName, help: "write lines as '3-9,12'")
      return whole
    }
    var resolver = LineResolver(of: source, as: file, lineCount: whole.count, subject: "'\(path)'")
    resolver.allowsOpenRanges = true
    let ranges = written.steps[0].compactMap { resolver.resolve($0) }
    diagnostics += resolver.diagnostics
    let selected = merged(ranges)
    origin.selection = .lines(selected)
    return selected.isEmpty ? nil : whole.selecting(selected)
  }

  /// In ascending order; those that overlap or touch are one. O(n log n).
  private func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  // MARK: Regions

  private mutating func select(region attribute: Attribute, of whole: CodeLines) -> CodeLines? {
    let name = attribute.value ?? ""
    origin.selection = .region(name)
    let regions = Regions(of: whole)
    guard !name.isEmpty, let region = regions[name] else {
      reportMissing(name, attribute, regions)
      return nil
    }
    if !region.isClosed {
      report(
        .codeRegion, .warning,
        "the region '\(name)', which begins in line \(region.opening + 1) of '\(path)', never ends",
        attribute.valueRange, help: "write '#endregion' in a comment of '\(path)' where it ends")
    }
    return regions.lines(of: region, in: whole)
  }

  private mutating func reportMissing(_ name: String, _ attribute: Attribute, _ regions: Regions) {
    let names = Set(regions.regions.map(\.name)).subtracting([""])
    let help =
      if let near = closest(to: name, in: names) ?? completion(of: name, in: names) {
        "did you mean '\(near)'?"
      } else if names.isEmpty {
        "mark it in the file with the comments '#region \(name.isEmpty ? "name" : name)' and '#endregion'"
      } else if names.count <= 8 {
        "its regions are \(names.sorted().map { "'\($0)'" }.joined(separator: ", "))"
      } else {
        "name one of its \(names.count) regions"
      }
    report(
      .codeRegion, .error, "there is no region '\(name)' in '\(path)'",
      attribute.valueOrName, help: help)
  }

  private mutating func reportBoth(_ lines: Attribute) {
    report(
      .codeFile, .warning,
      "'lines' and 'region' both say what is shown of '\(path)', and only the region counts",
      lines.range, help: "remove one of the two")
  }

  private mutating func report(
    _ rule: RuleID, _ severity: Severity, _ message: String, _ range: SourceRange, help: String
  ) {
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: severity, message: message, location: SourceLocation(file: file, range: range),
        help: help))
  }
}

extension AttributeList {
  /// The attribute called `name`, with its places.
  func last(_ name: String) -> Attribute? { attributes.last { $0.name == name } }
}

extension Attribute {
  /// What to point to when the value is wrong: the whole attribute where there is no value to see.
  var valueOrName: SourceRange { valueRange.isEmpty ? range : valueRange }
}
