import Diagnostics
import Markup
import SourceText

/// Reads the lines of one comment.
struct DirectiveScanner {
  let text: MappedText
  let file: FileID
  var diagnostics: [Diagnostic] = []

  init(text: MappedText, file: FileID) {
    self.text = text
    self.file = file
  }

  var bytes: [UInt8] { text.bytes }

  /// The directives of a line, or nil when it has none.
  ///
  /// At the start of a line attributes are read as people write them. Further on, behind other words, only what
  /// reveal.js would read counts.
  mutating func readLine(_ line: Range<Int>) -> [Directive]? {
    let start = line.first { !bytes[$0].isWhitespace } ?? line.upperBound
    if name(at: start, to: line.upperBound) != nil { return readDirectives(start..<line.upperBound) }
    for offset in line where bytes[offset] == .dot {
      guard let (target, end) = name(at: offset, to: line.upperBound) else { continue }
      let hasColon = end < line.upperBound && bytes[end] == .colon
      guard hasColon || target == .element else { continue }
      var attributes = AttributeScanner(text: text, file: file, range: end + (hasColon ? 1 : 0)..<line.upperBound)
      let list = attributes.readStrictly()
      return list.isEmpty ? nil : [.attributes(target, list, range: text.range(offset..<line.upperBound))]
    }
    return nil
  }

  /// The attributes of a line that goes on with a directive, or nil when there is anything else in it.
  mutating func readContinuation(_ line: Range<Int>) -> AttributeList? {
    var attributes = AttributeScanner(text: text, file: file, range: line)
    let list = attributes.read()
    guard attributes.isPlain, !list.isEmpty else { return nil }
    return list
  }

  private mutating func readDirectives(_ range: Range<Int>) -> [Directive] {
    var directives: [Directive] = []
    var offset = range.lowerBound
    while let (target, end) = name(at: offset, to: range.upperBound) {
      let start = offset
      let afterColon = readColon(of: target, named: start..<end, to: range.upperBound)
      var attributes = AttributeScanner(text: text, file: file, range: afterColon..<range.upperBound)
      attributes.isPortable = target != .stack
      let list = attributes.read(upTo: { name(at: $0, to: range.upperBound) != nil })
      diagnostics += attributes.diagnostics
      offset = attributes.offset
      directives.append(.attributes(target, list, range: text.range(start..<offset)))
    }
    return directives
  }

  /// `.slide`, `.stack` or `.element` as a word of its own, and where it ends.
  private func name(at offset: Int, to limit: Int) -> (target: Directive.Target, end: Int)? {
    guard offset < limit, bytes[offset] == .dot else { return nil }
    for target in [Directive.Target.slide, .element, .stack]
    where bytes[offset + 1..<limit].starts(with: target.rawValue.utf8) {
      let end = offset + 1 + target.rawValue.utf8.count
      guard end == limit || bytes[end] == .colon || bytes[end].isWhitespace else { return nil }
      return (target, end)
    }
    return nil
  }

  /// Steps over the colon, and says so when it is missing or has no blank behind it.
  private mutating func readColon(of target: Directive.Target, named name: Range<Int>, to limit: Int) -> Int {
    guard name.upperBound < limit else { return limit }
    if bytes[name.upperBound] == .colon {
      let next = name.upperBound + 1
      if target == .element, next < limit, bytes[next].isNameByte { reportGlued(at: next, name: name) }
      return next
    }
    var next = name.upperBound
    while next < limit, bytes[next].isWhitespace { next += 1 }
    let hasColon = next < limit && bytes[next] == .colon
    if target != .element { reportMissingColon(name, detached: hasColon ? next : nil) }
    return hasColon ? next + 1 : name.upperBound
  }

  private mutating func reportGlued(at offset: Int, name: Range<Int>) {
    var end = offset
    while end < bytes.count, bytes[end].isNameByte { end += 1 }
    diagnostics.append(
      Diagnostic(
        rule: .gluedAttribute, severity: .warning,
        message: "'\(text.string(offset..<end))' is glued to the colon, which reveal.js reads as part of its name",
        location: location(name.lowerBound..<end), help: "write a blank after '\(text.string(name)):'",
        fix: Fix(applicability: .safe, edits: [Fix.Edit(location: location(offset..<offset), replacement: " ")])))
  }

  private mutating func reportMissingColon(_ name: Range<Int>, detached colon: Int?) {
    let place = location(name.upperBound..<(colon.map { $0 + 1 } ?? name.upperBound))
    diagnostics.append(
      Diagnostic(
        rule: .missingColon, severity: .warning,
        message: "'\(text.string(name))' has no colon behind it, and reveal.js does not read it",
        location: location(name), help: "write '\(text.string(name)):'",
        fix: Fix(applicability: .safe, edits: [Fix.Edit(location: place, replacement: ":")])))
  }

  private func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(file: file, range: text.range(range)) }
}
