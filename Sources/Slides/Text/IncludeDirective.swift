import Markup
import SourceText

/// A line that stands for the text of another file.
///
///     <!-- include: parts/search.md -->
///     ^ line          ^ path
struct IncludeDirective {
  /// The line without its ending.
  var line: SourceRange
  /// The path as it is written.
  var path: SourceRange

  /// Reads the line from `start` to `end`, or nil when it is none.
  init?(_ source: SourceFile, from start: Int, to end: Int) {
    let line = source.trimmed(SourceRange(start, end))
    guard !line.isEmpty, line.start == start, let path = Self.path(in: source[line]) else { return nil }
    self.line = SourceRange(start, end)
    self.path = SourceRange(path.lowerBound, path.upperBound)
  }

  /// The path in a comment that includes, without the quotes around it.
  private static func path(in comment: ArraySlice<UInt8>) -> Range<Int>? {
    guard comment.starts(with: "<!--".utf8), comment.count >= 7, comment.suffix(3).elementsEqual("-->".utf8) else {
      return nil
    }
    return includedPath(in: comment.dropFirst(4).dropLast(3))
  }
}

/// The path in the text of a comment that begins with `include:`, or nil. It may be in quotes.
func includedPath(in comment: ArraySlice<UInt8>) -> Range<Int>? {
  let text = comment.trimmed()
  guard text.starts(with: "include:".utf8) else { return nil }
  var path = text.dropFirst("include:".utf8.count).trimmed()
  if path.count >= 2, let quote = path.first, quote == .quote || quote == .apostrophe, path.last == quote {
    path = path.dropFirst().dropLast()
  }
  return path.startIndex..<path.endIndex
}

/// The lines of a file that include another, unless they stand in a fence, a comment or mathematics. O(n).
func includeDirectives(
  in source: SourceFile, from start: Int, options: MarkupOptions, separators: Separators
) -> [IncludeDirective] {
  var found: [IncludeDirective] = []
  var offset = start
  while offset < source.bytes.count {
    let end = source.endOfLine(from: offset)
    if source.bytes[offset] == .less, let include = IncludeDirective(source, from: offset, to: end) {
      found.append(include)
    }
    offset = source.startOfNextLine(from: end)
  }
  guard !found.isEmpty else { return [] }
  // Only the blocks tell what stands in a fence.
  let tree = parseBlocks(
    source, from: start, options: options,
    breaks: sectionBreakCandidates(in: source, from: start, separators: separators))
  let document = parseInlines(in: tree)
  let comments = Set(
    document.children(of: NodeID(0)).filter { document[$0].kind == .htmlBlock }.map { document[$0].range.start })
  return found.filter { comments.contains($0.line.start) }
}
