extension BlockParser {
  /// A colon and blanks after a one-line paragraph define it.
  ///
  ///     Term
  ///     :   What it means.
  ///
  /// Pandoc's `definition_lists`.
  mutating func openDefinition() -> Opened {
    let start = cursor.nonspace
    guard options.contains(.definitionLists), start + 1 < cursor.end, bytes[start + 1].isSpaceOrTab,
      bytes.skipBlanks(from: start + 1, to: cursor.end) < cursor.end
    else { return .none }
    let continues = matched > 0 && open[matched - 1].kind == .definitionList
    guard continues || makeTerm() else { return .none }
    let markerIndent = cursor.indent
    let record = begin(.definitionDescription, at: start)
    contentEnd = start + 1
    cursor.eatMarker(bytes: 1, in: bytes)
    let padding = cursor.indent >= 5 ? 1 : cursor.indent
    cursor.advance(columns: padding, in: bytes)
    push(
      OpenContainer(
        kind: .definition, record: Int32(record), contentIndent: Int32(max(markerIndent + 1 + padding, 2))))
    return .container
  }

  /// Turns the one-line paragraph before the line into a term, in a list with the terms before it.
  private mutating func makeTerm() -> Bool {
    guard matched == open.count, leaf.kind == .paragraph || leaf.kind == .none else { return false }
    let isOpen = leaf.kind == .paragraph
    if isOpen { closeLeaf() }
    let term = records.count - 1
    guard term > 0, records[term].kind == .paragraph, records[term].lineCount == 1, isOpen || followsBlankLine,
      Int(open.last?.record ?? 0) < term
    else { return false }
    records[term].kind = .definitionTerm
    let isLoose = !isOpen
    if let list = lastDefinitionList, Int(records[list].subtreeEnd) == term {
      push(OpenContainer(kind: .definitionList, record: Int32(list)))
      if isLoose { records[list].flags.remove(.tight) }
    } else {
      var list = BlockRecord(.definitionList, start: Int(records[term].start), end: Int(records[term].end))
      list.flags = isLoose ? [] : .tight
      records.insert(list, at: term)
      records[term + 1].subtreeEnd = UInt32(term + 2)
      lastDefinitionList = term
      push(OpenContainer(kind: .definitionList, record: Int32(term)))
    }
    // A blank line between a term and its definition is no gap between definitions.
    followsBlankLine = false
    return true
  }
}
