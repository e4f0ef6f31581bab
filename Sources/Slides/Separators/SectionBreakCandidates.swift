import Markup
import SourceText

/// The places that separate slides, or open the notes of one, unless they turn out to stand in a fence, a comment or
/// mathematics.
///
///     ---            ← a new stack
///     ----           ← a new slide in the stack
///     Note: ...      ← notes, to the end of the slide; also `Notes:`, in any case, indented or not
///
/// One pass over the bytes where the separators are lines, as these are; else O(patterns × text).
func sectionBreakCandidates(
  in source: SourceFile, from start: Int, separators: Separators = Separators()
) -> [SectionBreak] {
  let start = start == 0 && source.hasByteOrderMark ? 3 : start
  let lines = lineBreaks(in: source, from: start, separators)
  guard separators.either != nil || separators.notes != nil else { return lines }
  var slides = lines.filter { $0.tag != SectionTag.notes.rawValue }
  var notes = lines.filter { $0.tag == SectionTag.notes.rawValue }
  if let either = separators.either {
    slides = either.matches(in: source.bytes, from: start).map { separatorBreak($0, in: source, separators) }
  }
  if let pattern = separators.notes {
    notes = pattern.matches(in: source.bytes, from: start).map { match in
      SectionBreak(
        range: source.withoutBlankLines(match), contentStart: UInt32(match.end), tag: SectionTag.notes.rawValue,
        endsFences: false)
    }
  }
  return merge(slides, notes)
}

/// The candidates that can be told by looking at lines.
private func lineBreaks(in source: SourceFile, from start: Int, _ separators: Separators) -> [SectionBreak] {
  let bytes = source.bytes
  let horizontal = separators.either == nil ? separators.horizontal.line : nil
  let vertical = separators.either == nil ? separators.vertical.line : nil
  let horizontalByte = horizontal?.line[0]
  let verticalByte = vertical?.line[0]
  let readsNotes = separators.notes == nil
  var breaks: [SectionBreak] = []
  var offset = start
  var followsEmptyLine = true
  while offset < bytes.count {
    let end = source.endOfLine(from: offset)
    let next = source.startOfNextLine(from: end)
    let byte = end > offset ? bytes[offset] : 0
    var tag: SectionTag?
    if byte == horizontalByte, source.holds(horizontal, from: offset, to: end, followsEmptyLine) {
      tag = .horizontal
    } else if byte == verticalByte, source.holds(vertical, from: offset, to: end, followsEmptyLine) {
      tag = .vertical
    }
    if let tag {
      breaks.append(
        SectionBreak(range: SourceRange(offset, end), contentStart: UInt32(next), tag: tag.rawValue, endsFences: true))
    } else if readsNotes, byte | 0x20 == UInt8(ascii: "n") || byte.isSpaceOrTab,
      let after = endOfNotesMarker(bytes[offset..<end])
    {
      breaks.append(
        SectionBreak(
          range: SourceRange(offset, after), contentStart: UInt32(after), tag: SectionTag.notes.rawValue,
          endsFences: false))
    }
    followsEmptyLine = end == offset
    offset = next
  }
  return breaks
}

/// The break at a match of `separators.either`. In reveal.js it is a horizontal one wherever the pattern for those
/// matches something in it.
private func separatorBreak(_ match: PatternMatch, in source: SourceFile, _ separators: Separators) -> SectionBreak {
  let bytes = source.bytes
  let isHorizontal =
    match.tag == 0 || separators.horizontalPattern?.isFound(in: Array(bytes[match.start..<match.end])) == true
  var contentStart = match.end
  if match.end > match.start, match.end < bytes.count, bytes[match.end].isLineEnding {
    contentStart = source.startOfNextLine(from: match.end)
  }
  return SectionBreak(
    range: source.withoutBlankLines(match), contentStart: UInt32(contentStart),
    tag: (isHorizontal ? SectionTag.horizontal : .vertical).rawValue, endsFences: true)
}

/// Both in the order of the text, without notes that begin inside a separator or reach into one.
private func merge(_ slides: [SectionBreak], _ notes: [SectionBreak]) -> [SectionBreak] {
  var merged: [SectionBreak] = []
  var notes = notes[...]
  for slide in slides {
    while let note = notes.first, note.range.start < max(slide.range.start + 1, slide.contentStart) {
      notes.removeFirst()
      if note.range.start < slide.range.start, note.range.end <= slide.range.start { merged.append(note) }
    }
    merged.append(slide)
  }
  return merged + notes
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
  /// Whether the line between two offsets is a separator.
  fileprivate func holds(_ separator: LineSeparator?, from start: Int, to end: Int, _ followsEmptyLine: Bool) -> Bool {
    guard let separator, end - start == separator.line.count, bytes[start..<end].elementsEqual(separator.line),
      followsEmptyLine || !separator.needsEmptyLineBefore
    else { return false }
    let next = startOfNextLine(from: end)
    return !separator.needsEmptyLineAfter || next == bytes.count || bytes[next].isLineEnding
  }

  /// What a pattern matches, without the blank lines at both ends; empty at its start when there is nothing else.
  fileprivate func withoutBlankLines(_ match: PatternMatch) -> SourceRange {
    var (start, end) = (match.start, match.end)
    var offset = start
    while offset < end, bytes[offset].isWhitespace {
      offset += 1
      if bytes[offset - 1].isLineEnding { start = offset }
    }
    if offset == end { return SourceRange(match.start, match.start) }
    offset = end
    while bytes[offset - 1].isWhitespace {
      offset -= 1
      if bytes[offset].isLineEnding { end = offset }
    }
    return SourceRange(start, end)
  }

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
