import Markup
import SourceText

/// The lines that separate slides, or open the notes of one, unless they turn out to stand in a fence, a comment or
/// mathematics. One pass over the bytes.
///
///     ---            ← a new stack
///     ----           ← a new slide in the stack
///     Note: ...      ← notes, to the end of the slide; also `Notes:`, in any case, indented or not
func sectionBreakCandidates(in source: SourceFile, from start: Int, separators: Separators = Separators())
  -> [SectionBreak]
{
  let bytes = source.bytes
  var breaks: [SectionBreak] = []
  var offset = start
  if offset == 0, source.hasByteOrderMark { offset = 3 }
  while offset < bytes.count {
    let end = source.endOfLine(from: offset)
    let next = source.startOfNextLine(from: end)
    switch end > offset ? bytes[offset] : 0 {
    case .hyphen:
      if let tag = separator(bytes[offset..<end]) {
        breaks.append(
          SectionBreak(
            range: SourceRange(offset, end), contentStart: UInt32(next), tag: tag.rawValue, endsFences: true))
      }
    case .space, .tab, UInt8(ascii: "N"), UInt8(ascii: "n"):
      if let after = endOfNotesMarker(bytes[offset..<end]) {
        breaks.append(
          SectionBreak(
            range: SourceRange(offset, after), contentStart: UInt32(after), tag: SectionTag.notes.rawValue,
            endsFences: false))
      }
    default: break
    }
    offset = next
  }
  return breaks
}

/// What a line of nothing but three or four hyphens separates.
private func separator(_ line: ArraySlice<UInt8>) -> SectionTag? {
  guard line.count == 3 || line.count == 4, line.allSatisfy({ $0 == .hyphen }) else { return nil }
  return line.count == 3 ? .horizontal : .vertical
}

/// The offset after the colon of `Note:` or `Notes:`.
private func endOfNotesMarker(_ line: ArraySlice<UInt8>) -> Int? {
  let text = line.drop(while: \.isSpaceOrTab)
  guard text.startsIgnoringCase("note") else { return nil }
  var offset = text.startIndex + 4
  if offset < text.endIndex, text[offset].lowercased == UInt8(ascii: "s") { offset += 1 }
  return offset < text.endIndex && text[offset] == .colon ? offset + 1 : nil
}

extension SourceFile {
  /// Whether it begins with U+FEFF.
  var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// Where the line that holds `offset` ends, before its line ending.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !bytes[end].isLineEnding { end += 1 }
    return end
  }

  /// The offset after the line ending at `end`.
  func startOfNextLine(from end: Int) -> Int {
    guard end < bytes.count else { return end }
    return bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed ? end + 2 : end + 1
  }

  /// Where the line that holds `offset` begins.
  func startOfLine(at offset: Int) -> Int {
    var start = offset
    while start > 0, !bytes[start - 1].isLineEnding { start -= 1 }
    return start
  }

  /// `range` without whitespace at both ends; empty at its start when there is nothing else.
  func trimmed(_ range: SourceRange) -> SourceRange {
    var offsets = range.offsets
    while let first = offsets.first, bytes[first].isWhitespace { offsets.removeFirst() }
    while let last = offsets.last, bytes[last].isWhitespace { offsets.removeLast() }
    return offsets.isEmpty
      ? SourceRange(Int(range.start), Int(range.start)) : SourceRange(offsets.lowerBound, offsets.upperBound)
  }
}
