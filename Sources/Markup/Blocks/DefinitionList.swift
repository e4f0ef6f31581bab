import SourceText

extension BlockParser {
  /// A colon or a tilde with blanks behind it defines the one-line paragraph above.
  ///
  ///     Term
  ///     :   What it means.
  ///
  ///     :   What else it means, with a blank line before it: a paragraph.
  ///
  /// Pandoc's `definition_lists`. One blank line may stand between the term and a colon; a tilde there begins text.
  mutating func openDefinition() -> Opened {
    let start = cursor.nonspace
    guard options.contains(.definitionLists), start + 1 < cursor.end, bytes[start + 1].isSpaceOrTab,
      bytes.skipBlanks(from: start + 1, to: cursor.end) < cursor.end
    else { return .none }
    let isLoose = followsBlankLine
    if matched == 0 || open[matched - 1].kind != .definitionList {
      guard makeTerm(allowsBlankLine: bytes[start] == .colon) else { return .none }
    }
    let markerIndent = cursor.indent
    let record = begin(.definitionDescription, at: start)
    records[record].flags = isLoose ? [] : .tight
    contentEnd = start + 1
    cursor.eatMarker(bytes: 1, in: bytes)
    let padding = cursor.indent >= 5 ? 1 : cursor.indent
    cursor.advance(columns: padding, in: bytes)
    push(
      OpenContainer(
        kind: .definition, record: Int32(record), contentIndent: Int32(max(markerIndent + 1 + padding, 2))))
    return .container
  }

  /// Whether the line begins a definition of the open list, and not one inside the open definition.
  var isAtDefinition: Bool {
    let start = cursor.nonspace
    return cursor.indent < 4 && (bytes[start] == .colon || bytes[start] == .tilde) && bytes.at(start + 1).isSpaceOrTab
      && start + 1 < cursor.end
  }

  /// Turns the one-line paragraph before the line into a term, in a list with the terms before it.
  private mutating func makeTerm(allowsBlankLine: Bool) -> Bool {
    guard matched == open.count else { return false }
    if leaf.kind == .paragraph {
      guard lines.count == leaf.firstLine + 1 else { return false }
      closeLeaf()
    } else {
      guard leaf.kind == .none, allowsBlankLine, isAfterOneBlankLine else { return false }
    }
    let term = records.count - 1
    guard term > 0, records[term].kind == .paragraph, records[term].lineCount == 1, paragraphDepth == open.count else {
      return false
    }
    records[term].kind = .definitionTerm
    let parent = Int(open.last?.record ?? 0)
    // The list before goes on if it ended here, in the same container.
    if let list = lastDefinitionList, Int(records[list].subtreeEnd) == term, lastDefinitionListParent == parent {
      push(OpenContainer(kind: .definitionList, record: Int32(list)))
    } else {
      let list = BlockRecord(.definitionList, start: Int(records[term].start), end: Int(records[term].end))
      records.insert(list, at: term)
      records[term + 1].subtreeEnd = UInt32(term + 2)
      lastDefinitionList = term
      lastDefinitionListParent = parent
      push(OpenContainer(kind: .definitionList, record: Int32(term)))
    }
    // A blank line between a term and its definition is no gap between blocks.
    followsBlankLine = false
    return true
  }

  /// Whether one blank line, not two, stands between the last block and the current line.
  private var isAfterOneBlankLine: Bool {
    guard followsBlankLine else { return false }
    var offset = contentEnd
    for _ in 0..<2 { offset = bytes.startOfLine(after: bytes.endOfLine(from: offset)) }
    return offset <= cursor.nonspace && cursor.nonspace <= bytes.endOfLine(from: offset)
  }
}
