import SourceText

extension InlineParser {
  /// The end of a line inside a leaf: a hard break after two spaces, else a soft one.
  ///
  /// CommonMark 0.31, §6.7 and §6.8.
  mutating func readLineEnd() {
    let textEnd = bytes.trimBlanks(from: textStart, to: lineEnd)
    let isHard = lineEnd - textEnd >= 2 && bytes[lineEnd - 1] == .space && bytes[lineEnd - 2] == .space
    endLine(kind: isHard ? .hardBreak : .softBreak, from: textEnd)
  }

  /// Ends the current line with a break that begins at `start`.
  mutating func endLine(kind: Node.Kind, from start: Int) {
    flushText(to: start)
    let end = lineEnd + (bytes.at(lineEnd) == .carriageReturn && bytes.at(lineEnd + 1) == .lineFeed ? 2 : 1)
    append(InlineItem(.leaf, kind, from: start, to: end))
    line += 1
    offset = Int(lines[line].start)
    lineEnd = Int(lines[line].end)
    textStart = offset
  }
}
