import SourceText

extension BlockParser {
  /// Code between fences of at least three backticks or tildes.
  ///
  ///     ~~~ swift
  ///     ^^^ ^^^^^ info string
  ///
  /// CommonMark 0.31, §4.5.
  mutating func openFencedCode(_ byte: UInt8) -> Opened {
    let start = cursor.nonspace
    let afterFence = bytes.endOfRun(of: byte, from: start, to: cursor.end)
    guard afterFence - start >= 3 else { return byte == .tilde ? openDefinition() : .none }
    let infoStart = bytes.skipBlanks(from: afterFence, to: cursor.end)
    let infoEnd = bytes.trimBlanks(from: infoStart, to: cursor.end)
    if byte == .backtick {
      for offset in infoStart..<infoEnd where bytes[offset] == .backtick { return .none }
    }
    let fenceIndent = cursor.indent
    let isMath = options.contains(.math) && isMathFence(from: infoStart, to: infoEnd)
    let record = begin(isMath ? .mathBlock : .codeBlock, at: start)
    records[record].flags = .fenced
    records[record].detail = UInt16(clamping: afterFence - start)
    records[record].payload = UInt32(leaves.count)
    leaves.append(
      LeafLines(
        first: UInt32(lines.count), count: 0, info: decodedText(from: infoStart, to: infoEnd),
        written: SourceRange(infoStart, infoEnd)))
    if options.contains(.attributes) {
      records[record].flags.insert(.bracketedInfo)
      readFenceAttributes(of: record, from: infoStart, to: infoEnd)
    }
    contentEnd = max(infoEnd, afterFence)
    leaf = OpenLeaf(
      kind: .fencedCode, record: record, firstLine: lines.count, fenceLength: afterFence - start,
      fenceIndent: fenceIndent, fenceByte: byte)
    if !breaks.isEmpty { leaf.forcedEnd = forcedEndOfFence(from: cursor.end) }
    return .leaf
  }

  /// Whether the first word of an info string is `math`, as on GitHub.
  private func isMathFence(from start: Int, to end: Int) -> Bool {
    end - start >= 4 && bytes[start] == 0x6D && bytes.matches("math", at: start)
      && (start + 4 == end || bytes[start + 4].isSpaceOrTab)
  }

  mutating func continueFencedCode() {
    if isClosingFence() {
      contentEnd = bytes.trimBlanks(from: cursor.nonspace, to: cursor.end)
      let closing = leaf
      leaf.kind = .none
      return closeFencedCode(closing, isClosed: true)
    }
    let indent = min(leaf.fenceIndent, cursor.indent)
    if indent > 0 { cursor.advance(columns: indent, in: bytes) }
    addRestOfLine()
    contentEnd = cursor.end
  }

  private func isClosingFence() -> Bool {
    guard cursor.indent <= 3, bytes.at(cursor.nonspace) == leaf.fenceByte else { return false }
    let end = bytes.endOfRun(of: leaf.fenceByte, from: cursor.nonspace, to: cursor.end)
    return end - cursor.nonspace >= leaf.fenceLength && bytes.skipBlanks(from: end, to: cursor.end) == cursor.end
  }

  mutating func closeFencedCode(_ leaf: OpenLeaf, isClosed: Bool) {
    finishLeaf(leaf.record, firstLine: leaf.firstLine)
    leaves[Int(records[leaf.record].payload)].count = records[leaf.record].lineCount
    guard !isClosed else { return }
    let start = Int(records[leaf.record].start)
    problems.append(Problem(.unclosedFence, SourceRange(start, start + leaf.fenceLength)))
  }
}
