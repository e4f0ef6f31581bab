import Diagnostics
import Markup
import SourceText

/// What a comment says to the compiler.
///
///     <!-- .slide: class="center" -->
///     <!-- .element: class="fragment" -->
///     <!-- lectern-ignore missing-file: comes with the next lecture -->
enum Directive {
  /// What `.slide`, `.stack` and `.element` give attributes to.
  enum Target: String { case slide, stack, element }

  case attributes(Target, AttributeList, range: SourceRange)
  /// Rules that are silent in the next block.
  case ignore([RuleName])
  /// A file to be put here. One on a line of its own has been replaced before the text was parsed.
  case include(SourceRange)
}

/// What a comment was found to hold.
struct Directives {
  var directives: [Directive] = []
  var diagnostics: [Diagnostic] = []

  /// Reads `content`, the part of `text` between `<!--` and `-->`. O(n).
  init(of content: Range<Int>, in text: MappedText, file: FileID) {
    let bytes = text.bytes
    let trimmed = bytes[content].trimmed()
    if trimmed.startsIgnoringCase("lectern-ignore") {
      let rest = trimmed.dropFirst("lectern-ignore".utf8.count)
      if rest.first.map(\.isWhitespace) ?? true {
        directives = [.ignore(Self.rules(in: rest, of: text, file))]
        return
      }
    }
    if let path = includedPath(in: bytes[content]) {
      directives = [.include(text.range(path))]
      return
    }
    var scanner = DirectiveScanner(text: text, file: file)
    var lines = bytes[content].split(
      omittingEmptySubsequences: true, whereSeparator: \.isLineEnding)[...]
    while let line = lines.popFirst() {
      guard let found = scanner.readLine(line.startIndex..<line.endIndex) else { continue }
      directives = found
      // What goes on in the next lines belongs to it, as long as it is attributes and nothing else.
      while let next = lines.popFirst(), let more = scanner.readContinuation(next.startIndex..<next.endIndex) {
        guard case .attributes(let target, var list, let range)? = directives.popLast() else { break }
        list.add(more)
        directives.append(.attributes(target, list, range: range))
      }
      break
    }
    diagnostics = scanner.diagnostics
  }

  /// The names before the colon, with blanks or commas between them.
  private static func rules(in names: ArraySlice<UInt8>, of text: MappedText, _ file: FileID) -> [RuleName] {
    names.prefix { $0 != .colon }.split { $0.isWhitespace || $0 == .comma }.map { name in
      RuleName(
        rule: RuleID(String(decoding: name, as: UTF8.self)),
        location: SourceLocation(file: file, range: text.range(name.startIndex..<name.endIndex)))
    }
  }
}
