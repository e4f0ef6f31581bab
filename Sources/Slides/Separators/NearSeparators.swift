import Diagnostics
import Markup
import SourceText

/// Warns about lines that were probably meant to separate slides, but are rules on the slide.
///
///     (a blank line)
///     --- ␠             ← a blank behind it
///     (a blank line)
///
/// Only where a line stands between blank lines: under a text, hyphens make a heading of it. And only in a deck whose
/// separators are lines of hyphens.
func nearSeparators(in document: Document, separators: Separators = Separators()) -> [Diagnostic] {
  guard separators.horizontal.line == .horizontal, separators.vertical.line == .vertical else { return [] }
  let source = document.source
  return document.children(of: NodeID(0)).compactMap { id in
    let node = document[id]
    guard node.kind == .thematicBreak else { return nil }
    let start = source.startOfLine(at: Int(node.range.start))
    let end = source.endOfLine(from: Int(node.range.start))
    let hyphens = source[node.range]
    guard hyphens.allSatisfy({ $0 == .hyphen }), (3...5).contains(hyphens.count),
      source.isBlankLine(before: start), source.isBlankLine(after: end)
    else { return nil }
    return nearSeparator(source.bytes[start..<end], hyphens: hyphens.count)
  }
}

private func nearSeparator(_ line: ArraySlice<UInt8>, hyphens: Int) -> Diagnostic {
  let separator = String(repeating: "-", count: min(hyphens, 4))
  let reason =
    if hyphens > 4 {
      "it has \(hyphens) hyphens"
    } else if line.first?.isSpaceOrTab == true {
      "it is indented"
    } else {
      "blanks follow it"
    }
  let location = SourceLocation(file: .deckText, range: SourceRange(line.startIndex, line.endIndex))
  return Diagnostic(
    rule: .nearSeparator, severity: .warning,
    message: "'\(String(repeating: "-", count: hyphens))' is a rule and does not separate slides, because \(reason)",
    location: location,
    help: "write '\(separator)' and nothing else to begin a slide here, or '***' for a rule",
    fix: Fix(
      applicability: .suggestion, edits: [Fix.Edit(location: location, replacement: separator)]))
}

extension SourceFile {
  /// Whether the line that ends before `start` is blank, or there is none.
  fileprivate func isBlankLine(before start: Int) -> Bool {
    guard start > 0 else { return true }
    let ending = start > 1 && bytes[start - 1] == .lineFeed && bytes[start - 2] == .carriageReturn ? 2 : 1
    return bytes[startOfLine(at: start - ending)..<start].allSatisfy(\.isWhitespace)
  }

  /// Whether the line after the one that ends at `end` is blank, or there is none.
  fileprivate func isBlankLine(after end: Int) -> Bool {
    let next = startOfNextLine(from: end)
    return bytes[next..<endOfLine(from: next)].allSatisfy(\.isWhitespace)
  }
}
