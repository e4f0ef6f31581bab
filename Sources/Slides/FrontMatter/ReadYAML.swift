import Diagnostics
import SourceText
import Yams

/// Reads a block of YAML. An entry at the top that cannot be read is reported and left out; the others count.
///
/// - Parameter name: What diagnostics call the block.
func readYAML(
  in source: SourceFile, at range: SourceRange, as file: FileID, named name: String = "the front matter"
) -> (entries: [YAMLEntry], diagnostics: [Diagnostic]) {
  guard !source[range].allSatisfy(\.isWhitespace) else { return ([], []) }
  var reader = YAMLReader(source: source, range: range, file: file, name: name)
  reader.read()
  return (reader.entries, reader.diagnostics)
}

private struct YAMLReader {
  let source: SourceFile
  let range: SourceRange
  let file: FileID
  let name: String
  /// The block, with what could not be read made blank.
  var bytes: [UInt8]
  var entries: [YAMLEntry] = []
  var diagnostics: [Diagnostic] = []
  /// Where each line of the block begins in the source, as YAML counts lines.
  let lineStarts: [Int]

  init(source: SourceFile, range: SourceRange, file: FileID, name: String) {
    self.name = name
    self.source = source
    self.range = range
    self.file = file
    bytes = Array(source[range])
    var starts = [Int(range.start)]
    var offset = 0
    while offset < bytes.count {
      let length = Self.lineBreak(at: offset, in: bytes)
      offset += max(length, 1)
      if length > 0 { starts.append(Int(range.start) + offset) }
    }
    lineStarts = starts
  }

  /// The length of the line break at `offset`; YAML 1.1 has some more than Markdown. 0 where there is none.
  private static func lineBreak(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case .lineFeed: 1
    case .carriageReturn: offset + 1 < bytes.count && bytes[offset + 1] == .lineFeed ? 2 : 1
    case 0xC2: offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && (0xA8...0xA9).contains(bytes[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  mutating func read() {
    dropRepeatedKeys()
    // Each failure makes one entry blank; a block with more than that is not worth the time.
    for _ in 0..<8 {
      do {
        if let root = try compose(yaml: String(decoding: bytes, as: UTF8.self)) { take(root) }
        return
      } catch let error as YamlError {
        guard report(error) else { return }
      } catch {
        return
      }
    }
  }

  private mutating func take(_ root: Yams.Node) {
    guard case .map(let found) = value(root).content else {
      diagnostics.append(
        Diagnostic(
          rule: .frontMatterSyntax, severity: .error, message: "\(name) is not a list of 'key: value' lines",
          location: location(source.trimmed(range)), help: "write one setting a line, such as 'title: Sorting'"))
      return
    }
    entries = found
  }

  // MARK: From nodes to values

  private func value(_ node: Yams.Node) -> YAMLValue {
    let start = node.mark.map(offset) ?? Int(range.start)
    switch node {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return YAMLValue(
        content: .scalar(scalar.string), range: scalarRange(from: start, scalar), isNull: isNull)
    case .sequence(let sequence):
      return YAMLValue(content: .list(sequence.map(value)), range: lineRange(from: start))
    case .mapping(let mapping):
      let entries = mapping.map { key, value in
        let text = key.scalar?.string ?? "?"
        let start = key.mark.map(offset) ?? Int(range.start)
        return YAMLEntry(
          key: text, keyRange: key.scalar.map { scalarRange(from: start, $0) } ?? lineRange(from: start),
          value: self.value(value))
      }
      return YAMLValue(content: .map(entries), range: lineRange(from: start))
    case .alias: return YAMLValue(content: .scalar(""), range: lineRange(from: start))
    }
  }

  /// A scalar with its quotes. One that goes over several lines ends, for a reader, with its first.
  private func scalarRange(from start: Int, _ scalar: Yams.Node.Scalar) -> SourceRange {
    let line = lineRange(from: start)
    switch scalar.style {
    case .doubleQuoted, .singleQuoted:
      let quote = source.bytes[start]
      var offset = start + 1
      while offset < Int(range.end) {
        if source.bytes[offset] == .backslash, quote == .quote {
          offset += 1
        } else if source.bytes[offset] == quote {
          if quote == .quote || offset + 1 >= Int(range.end) || source.bytes[offset + 1] != quote {
            return SourceRange(start, offset + 1)
          }
          offset += 1
        }
        offset += 1
      }
      return line
    case .literal, .folded: return line
    default:
      let written = start + scalar.string.utf8.count
      return written <= Int(line.end) && source.bytes[start..<written].elementsEqual(scalar.string.utf8)
        ? SourceRange(start, written) : line
    }
  }

  /// From `start` to the end of its line, without blanks at the end.
  private func lineRange(from start: Int) -> SourceRange {
    let start = min(start, Int(range.end))
    let end = min(source.endOfLine(from: start), Int(range.end))
    let trimmed = source.trimmed(SourceRange(start, max(start, end)))
    return SourceRange(start, max(start, Int(trimmed.end)))
  }

  /// The byte offset of a mark, which counts scalars in a line.
  private func offset(of mark: Mark) -> Int {
    guard mark.line >= 1, mark.line <= lineStarts.count else { return Int(range.end) }
    var offset = lineStarts[mark.line - 1]
    for _ in 1..<max(mark.column, 1) where offset < Int(range.end) {
      offset += 1
      while offset < Int(range.end), source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  // MARK: What cannot be read

  /// Makes keys blank that were there before: YAML allows no key twice.
  private mutating func dropRepeatedKeys() {
    var first: [String: SourceRange] = [:]
    for start in lineStarts where start < Int(range.end) {
      guard let key = keyRange(at: start) else { continue }
      let name = source.text(key)
      guard let earlier = first[name] else {
        first[name] = key
        continue
      }
      diagnostics.append(
        Diagnostic(
          rule: .duplicateSetting, severity: .error,
          message: "the setting '\(name)' is there twice, and the first counts",
          location: location(key),
          related: [Diagnostic.Related(location: location(earlier), message: "first set here")],
          help: "remove one of the two lines"))
      makeBlank(entryAt: start)
    }
  }

  /// The key of a line that begins with one.
  private func keyRange(at start: Int) -> SourceRange? {
    var end = start
    while end < Int(range.end), isKeyByte(source.bytes[end]) { end += 1 }
    guard end > start, end < Int(range.end), source.bytes[end] == .colon else { return nil }
    return SourceRange(start, end)
  }

  private func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .underscore || byte == .hyphen || byte == .dot
  }

  /// Makes blank what stands from `start` to the next line that begins with a key.
  private mutating func makeBlank(entryAt start: Int) {
    var end = source.endOfLine(from: start)
    while end < Int(range.end) {
      let next = source.startOfNextLine(from: end)
      guard next < Int(range.end), keyRange(at: next) == nil else { break }
      end = source.endOfLine(from: next)
    }
    for offset in start..<min(end, Int(range.end)) where !source.bytes[offset].isLineEnding {
      bytes[offset - Int(range.start)] = .space
    }
  }

  /// - Returns: Whether there is something left to read.
  private mutating func report(_ error: YamlError) -> Bool {
    let problem: String
    let place: Int
    switch error {
    case .scanner(let context?, let text, _, _) where text.contains("end of stream"):
      // A quote without its end is seen only at the end; what counts is where it begins.
      (problem, place) = (text, offset(of: context.mark))
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
      (problem, place) = (text, min(offset(of: mark), max(Int(range.start), Int(range.end) - 1)))
    case .duplicatedKeysInMapping(let keys, let context):
      (problem, place) = ("the key '\(keys.first ?? "")' is there twice", offset(of: context.mark))
    case .reader(let text, _, _, _): (problem, place) = (text, Int(range.start))
    default: (problem, place) = ("it is not YAML", Int(range.start))
    }
    // What is wrong is often seen only in the line after it.
    var start = source.startOfLine(at: place)
    while start > Int(range.start), keyRange(at: start) == nil || isMadeBlank(start) {
      start = source.startOfLine(at: start - 1)
    }
    start = max(start, Int(range.start))
    let line = lineRange(from: source.startOfLine(at: place))
    let shown = place < Int(line.end) ? SourceRange(place, Int(line.end)) : lineRange(from: start)
    let key = keyRange(at: start)
    diagnostics.append(
      Diagnostic(
        rule: .frontMatterSyntax, severity: .error,
        message: key.map { "cannot read the setting '\(source.text($0))': \(problem)" }
          ?? "cannot read \(name): \(problem)",
        location: location(shown),
        help: Self.help(for: problem)))
    guard !isMadeBlank(start) else { return false }
    makeBlank(entryAt: start)
    return true
  }

  private static func help(for problem: String) -> String {
    if problem.contains("mapping values") { return "put the value into quotes, since it holds a colon" }
    if problem.contains("end of stream") { return "close the quote" }
    if problem.contains("cannot start any token") { return "use blanks instead of tabs, and put the value into quotes" }
    return "write the setting as 'key: value'"
  }

  private func isMadeBlank(_ start: Int) -> Bool {
    let end = source.endOfLine(from: start)
    return bytes[start - Int(range.start)..<min(end, Int(range.end)) - Int(range.start)].allSatisfy { $0 == .space }
  }

  private func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: file, range: range) }
}
