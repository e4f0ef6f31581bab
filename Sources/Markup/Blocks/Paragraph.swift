import SourceText

extension BlockParser {
  /// Begins a paragraph with the rest of the line, or what only the first line of a paragraph can be: an alert's
  /// name, a task's box.
  mutating func openParagraph() {
    if readAlertName() { return }
    let record = begin(.paragraph, at: cursor.nonspace)
    leaf = OpenLeaf(kind: .paragraph, record: record, firstLine: lines.count)
    let start = readTaskBox(before: record)
    lines.append(LineRecord(start, cursor.end))
    contentEnd = bytes.trimBlanks(from: start, to: cursor.end)
  }

  /// Adds the line, without its indentation, to the paragraph.
  @inline(__always)
  mutating func continueParagraph() {
    lines.append(LineRecord(cursor.nonspace, cursor.end))
    contentEnd = bytes.trimBlanks(from: cursor.nonspace, to: cursor.end)
  }

  mutating func closeParagraph(_ closing: OpenLeaf) {
    var leaf = closing
    guard extractDefinitions(of: &leaf) else {
      records.removeLast()
      return
    }
    trimLastLine()
    paragraphDepth = open.count
    records[leaf.record].start = lines[leaf.firstLine].start
    finishLeaf(leaf.record, firstLine: leaf.firstLine)
  }

  /// The last line of a paragraph ends before its trailing blanks.
  mutating func trimLastLine() {
    guard let last = lines.indices.last else { return }
    lines[last].end = UInt32(bytes.trimBlanks(from: Int(lines[last].start), to: Int(lines[last].end)))
  }
}
