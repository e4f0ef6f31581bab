import SourceText

extension BlockParser {
  /// Takes the definitions off the start of a paragraph.
  ///
  ///     [label]: /destination "title"
  ///
  /// CommonMark 0.31, §4.7. O(length of the definitions).
  ///
  /// - Returns: Whether anything else is left of the paragraph.
  mutating func extractDefinitions(of leaf: inout OpenLeaf) -> Bool {
    while leaf.firstLine < lines.count, bytes.at(Int(lines[leaf.firstLine].start)) == .leftBracket {
      guard let found = definition(fromLine: leaf.firstLine) else { return true }
      add(found.definition, for: found.label, at: leaf.record, end: found.end)
      leaf.record += 1
      leaf.firstLine = found.nextLine
    }
    return leaf.firstLine < lines.count
  }

  private struct FoundDefinition {
    var definition: LinkDefinition
    var label: ContentLabel
    var end: Int
    var nextLine: Int
  }

  /// Reads one definition that begins with the line.
  private mutating func definition(fromLine first: Int) -> FoundDefinition? {
    // The lines are borrowed while the cursor reads them, and the buffer for decoded text is written meanwhile.
    var buffer = decoded
    decoded = []
    defer { decoded = buffer }
    return lines.withUnsafeBufferPointer { pointer in
      var cursor = ContentCursor(bytes: bytes, lines: LineView(pointer), from: first, to: pointer.count)
      guard let label = cursor.scanLabel(), cursor.eat(.colon), !isCitation(label) else { return nil }
      cursor.skipWhitespace()
      guard let destination = cursor.scanDestination() else { return nil }
      var end = cursor
      var title: ContentTitle?
      // A title needs blanks before it, and nothing after it in its line; without one the destination ends the line.
      if cursor.byte.isWhitespace {
        cursor.skipWhitespace()
        title = cursor.scanTitle()
        if title != nil {
          cursor.skipBlanks()
          if cursor.isAtLineEnd { end = cursor } else { title = nil }
        }
      }
      let destinationEnd = title?.range.end ?? destination.written.end
      if title == nil {
        end.skipBlanks()
        guard end.isAtLineEnd else { return nil }
      }
      let definition = LinkDefinition(
        label: label.range, destination: destination.text(in: bytes, &buffer),
        written: destination.written, title: title?.text(&buffer) ?? .empty)
      return FoundDefinition(
        definition: definition, label: label, end: Int(destinationEnd), nextLine: end.line + 1)
    }
  }

  /// Whether what looks like a label cites something.
  private func isCitation(_ label: ContentLabel) -> Bool {
    options.contains(.citations) && bytes.holdsCitationKey(from: Int(label.range.start), to: Int(label.range.end))
  }

  /// Puts the definition into the table and its block before the paragraph's.
  private mutating func add(_ definition: LinkDefinition, for label: ContentLabel, at record: Int, end: Int) {
    var block = BlockRecord(
      .linkReferenceDefinition, start: Int(definition.label.start) - 1, end: end)
    block.payload = UInt32(definitions.definitions.count)
    block.subtreeEnd = UInt32(record + 1)
    let paragraph = records[record]
    records[record] = block
    records.append(paragraph)
    let key = normalizedLabel(label)
    if let first = definitions.add(definition, key: key) {
      problems.append(Problem(.duplicateDefinition, definition.label, other: first))
    }
  }

  private func normalizedLabel(_ label: ContentLabel) -> [UInt8] {
    lines.withUnsafeBufferPointer { pointer in
      LabelKey.normalized(label, in: bytes, lines: LineView(pointer))
    }
  }
}
