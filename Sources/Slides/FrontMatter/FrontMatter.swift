import Diagnostics
import SourceText

/// The YAML at the top of a deck, and where its Markdown begins.
struct FrontMatter {
  var entries: [YAMLEntry] = []
  var end: Int
  var diagnostics: [Diagnostic] = []
}

/// Reads the YAML between two `---` lines at the very start. Never fails: what cannot be read is reported and left out.
///
///     ---
///     title: Sorting
///     ---
func readFrontMatter(of source: SourceFile, as file: FileID) -> FrontMatter {
  guard let block = frontMatterBlock(of: source) else { return FrontMatter(end: 0) }
  var frontMatter = FrontMatter(end: block.end)
  if !block.isClosed {
    frontMatter.diagnostics.append(
      Diagnostic(
        rule: .unclosedFrontMatter, severity: .error, message: "the front matter is opened with '---' and never closed",
        location: SourceLocation(file: file, range: block.opening), help: "write '---' on a line of its own after it"))
  }
  let yaml = readYAML(in: source, at: block.yaml, as: file)
  frontMatter.diagnostics += yaml.diagnostics
  frontMatter.entries = yaml.entries
  return frontMatter
}

/// Where the front matter of a text stands.
struct FrontMatterBlock {
  /// The first `---`.
  var opening: SourceRange
  var yaml: SourceRange
  /// Where the Markdown begins.
  var end: Int
  var isClosed: Bool
}

/// The front matter, or nil when the text begins with a slide, perhaps after a separator.
///
/// A block that is not blank and has no key in it is a slide between separators. Without a closing line, keys that
/// follow directly are front matter all the same.
func frontMatterBlock(of source: SourceFile) -> FrontMatterBlock? {
  let start = source.hasByteOrderMark ? 3 : 0
  let openingEnd = source.endOfLine(from: start)
  guard isFence(source.bytes[start..<openingEnd]) else { return nil }
  let opening = SourceRange(start, start + 3)
  let yamlStart = source.startOfNextLine(from: openingEnd)
  var hasKey = false
  var isBlank = true
  // How far the text looks like YAML, for a block that is never closed.
  var settingsEnd: Int?
  var offset = yamlStart
  while offset < source.bytes.count {
    let end = source.endOfLine(from: offset)
    let line = source.bytes[offset..<end]
    if isFence(line) {
      guard hasKey || isBlank else { return nil }
      return FrontMatterBlock(
        opening: opening, yaml: SourceRange(yamlStart, offset), end: source.startOfNextLine(from: end), isClosed: true)
    }
    let isKey = isKeyLine(line)
    if settingsEnd == nil, !isKey, !(hasKey && isContinuationLine(line)) { settingsEnd = offset }
    hasKey = hasKey || isKey
    if !line.allSatisfy(\.isWhitespace) { isBlank = false }
    offset = source.startOfNextLine(from: end)
  }
  let end = settingsEnd ?? offset
  guard end > yamlStart else { return nil }
  return FrontMatterBlock(opening: opening, yaml: SourceRange(yamlStart, end), end: end, isClosed: false)
}

/// `---`, with or without blanks behind it.
private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy(\.isWhitespace)
}

/// `key:` at the start of the line.
private func isKeyLine(_ line: ArraySlice<UInt8>) -> Bool {
  if let first = line.first, first == .quote || first == .apostrophe { return line.contains(.colon) }
  let rest = line.drop { $0.isLetter || $0.isDigit || $0 == .underscore || $0 == .hyphen || $0 == .dot }
  guard rest.startIndex > line.startIndex, rest.first == .colon else { return false }
  return rest.dropFirst().first.map(\.isSpaceOrTab) ?? true
}

/// A line that goes on with a value: indented, or an item of a list.
private func isContinuationLine(_ line: ArraySlice<UInt8>) -> Bool {
  guard let first = line.first, !line.allSatisfy(\.isWhitespace) else { return false }
  return first.isSpaceOrTab || first == .hash || line.starts(with: "- ".utf8)
}
