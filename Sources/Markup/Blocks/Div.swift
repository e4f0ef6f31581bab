import SourceText

extension BlockParser {
  /// The deepest nesting of divs; each line passes them all.
  private static var deepestDiv: Int { 32 }

  /// A line of at least three colons opens a div, with attributes or a class, or closes one.
  ///
  ///     ::: {.columns}          ::::: columns :::::
  ///     :::                     :::
  ///
  /// Pandoc's `fenced_divs`.
  mutating func openDiv() -> Opened {
    guard options.contains(.divs) else { return .none }
    let start = cursor.nonspace
    let afterColons = bytes.endOfRun(of: .colon, from: start, to: cursor.end)
    guard afterColons - start >= 3 else { return .none }
    let end = bytes.trimBlanks(from: afterColons, to: cursor.end)
    let contentStart = bytes.skipBlanks(from: afterColons, to: end)
    if contentStart >= end { return closeDiv(end: afterColons) }
    guard divDepth < Self.deepestDiv, let list = divAttributes(from: contentStart, to: end) else { return .none }
    let record = begin(.div, at: start)
    if !list.isEmpty { keep(list, of: record) }
    contentEnd = end
    push(OpenContainer(kind: .div, record: Int32(record)))
    return .leaf
  }

  /// A line of colons closes the innermost div, however many colons opened it.
  private mutating func closeDiv(end: Int) -> Opened {
    guard let index = open[..<matched].lastIndex(where: { $0.kind == .div }) else { return .none }
    // Blocks inside the div end before its closing line.
    close(downTo: index + 1)
    contentEnd = end
    open[index].isClosed = true
    close(downTo: index)
    matched = index
    return .leaf
  }

  /// Says that a div has ended where what it stands in ends.
  mutating func noteUnclosedDiv(_ record: Int) {
    let start = Int(records[record].start)
    let end = bytes.trimBlanks(from: start, to: bytes.endOfLine(from: start))
    problems.append(Problem(.unclosedDiv, SourceRange(start, end)))
  }

  /// `{...}`, or one word and perhaps `{...}`, with or without colons behind.
  private func divAttributes(from start: Int, to lineEnd: Int) -> AttributeList? {
    var end = lineEnd
    while end > start, bytes[end - 1] == .colon { end -= 1 }
    end = bytes.trimBlanks(from: start, to: end)
    var wordEnd = start
    while wordEnd < end, !bytes[wordEnd].isWhitespace, bytes[wordEnd] != .leftBrace { wordEnd += 1 }
    let brace = bytes.skipBlanks(from: wordEnd, to: end)
    var list = AttributeList()
    if wordEnd > start {
      let range = SourceRange(start, wordEnd)
      list.add(
        Attribute(name: "class", value: bytes.string(from: start, to: wordEnd), range: range, valueRange: range))
    }
    if brace < end {
      // Braces with nothing in them are a div's attributes too.
      let inside = bytes.skipBlanks(from: brace + 1, to: end)
      if bytes[brace] != .leftBrace || inside != end - 1 || bytes[inside] != .rightBrace {
        guard let parsed = bytes.attributes(at: brace, to: end), parsed.end == end else { return nil }
        list.add(parsed.list)
      }
    }
    return brace > start || end > brace ? list : nil
  }
}
