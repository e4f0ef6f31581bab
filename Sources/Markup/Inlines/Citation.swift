import SourceText

/// What the scan of one leaf has found that citations are made of.
struct CitationMarks {
  struct Key {
    /// Its first item: a node's start, the key, the node's end, one after the other.
    var item: Int32
    var offset: Int
    /// Its place among the keys of the document.
    var index: Int
  }

  var keys: [Key] = []
  /// Semicolons in brackets, which may separate the keys of a group.
  var semicolons: [(item: Int32, offset: Int)] = []

  mutating func reset() {
    if !keys.isEmpty { keys.removeAll(keepingCapacity: true) }
    if !semicolons.isEmpty { semicolons.removeAll(keepingCapacity: true) }
  }

  /// What stands behind a bracket. O(marks there).
  func marks(after bracket: Int32) -> (keys: [Key], semicolons: [(item: Int32, offset: Int)]) {
    let firstKey = (keys.lastIndex { $0.item < bracket } ?? -1) + 1
    let firstSemicolon = (semicolons.lastIndex { $0.item < bracket } ?? -1) + 1
    return (Array(keys[firstKey...]), Array(semicolons[firstSemicolon...]))
  }

  /// Forgets what stands behind a bracket that was closed: brackets around it group their own keys only. So each mark
  /// is looked at once.
  mutating func drop(after bracket: Int32) {
    while let last = keys.last, last.item > bracket { keys.removeLast() }
    while let last = semicolons.last, last.item > bracket { semicolons.removeLast() }
  }
}

extension InlineParser {
  /// A key in running text: a citation of its own, unless brackets around it make it one of a group.
  ///
  ///     @doe99    -@doe99    @{https://example.org}
  ///
  /// Pandoc's `citations`. Behind a letter, a digit or a dot it is the second half of an address.
  mutating func readCitationKey() -> Bool {
    let lineStart = Int(lines[line].start)
    var start = offset
    let isAfterHyphen = start > textStart && bytes[start - 1] == .hyphen
    let suppressesAuthor = isAfterHyphen && !bytes.isWord(before: start - 1, lineStart)
    if suppressesAuthor { start -= 1 }
    guard !bytes.isWord(before: start, lineStart), let key = bytes.citationKey(after: offset, to: lineEnd) else {
      return false
    }
    let isBraced = bytes[offset + 1] == .leftBrace
    let end = Int(key.end) + (isBraced ? 1 : 0)
    flushText(to: start)
    var opening = InlineItem(.open, .citation, from: start, to: start)
    opening.payload = UInt32(line)
    var leaf = InlineItem(.leaf, .citationItem, from: start, to: end)
    leaf.payload = UInt32(citations.count)
    let first = append(opening)
    append(leaf)
    append(InlineItem(.close, .citation, from: end, to: end))
    citationMarks.keys.append(.init(item: first, offset: start, index: citations.count))
    citations.append(
      CitationKey(
        key: key, segment: SourceRange(start, end), suppressesAuthor: suppressesAuthor, isInText: true,
        citation: NodeID(0)))
    offset = end
    textStart = end
    return true
  }

  /// A semicolon may separate two keys in brackets.
  mutating func readSemicolon() {
    guard !brackets.isEmpty else {
      offset += 1
      return
    }
    flushText(to: offset)
    let item = append(InlineItem(.text, .text, from: offset, to: offset + 1))
    citationMarks.semicolons.append((item, offset))
    offset += 1
    textStart = offset
  }

  /// Keys in brackets, with text before and behind each; or brackets behind a key in running text.
  ///
  ///     [see @doe99, pp. 33-35; -@smith04]    @doe99 [p. 33]
  ///
  /// Every part between semicolons has a key, and the first one in it counts. Only behind a key in running text the
  /// first part has none: it belongs to that key.
  mutating func readCitation(_ opener: Bracket) -> Bool {
    guard options.contains(.citations), !opener.isImage, offset + 1 >= lineEnd || bytes[offset + 1] != .leftBracket
    else { return false }
    let textual = textualCitation(before: opener)
    let (marked, separators) = citationMarks.marks(after: opener.item)
    guard textual != nil || !marked.isEmpty else { return false }
    var keys = marked[...]
    var parts: [(key: CitationMarks.Key?, range: SourceRange)] = []
    var start = opener.contentStart
    for end in separators.map(\.offset) + [offset] {
      let key = keys.first.flatMap { $0.offset < end ? $0 : nil }
      guard key != nil || parts.isEmpty && textual != nil else { return false }
      while let next = keys.first, next.offset < end { keys.removeFirst() }
      parts.append((key, SourceRange(start, end)))
      start = end + 1
    }
    closeCitation(opener, textual)
    for separator in separators { items[Int(separator.item)].role = .dropped }
    var line = opener.line
    for part in parts {
      let start = part.key?.offset ?? opener.contentStart
      while start > lines[line].end { line += 1 }
      finish(part.key, part.range, opener, textual, line: line)
    }
    return true
  }

  /// The citation in running text that ends right before a bracket, with at most blanks and a line ending between.
  private func textualCitation(before opener: Bracket) -> CitationMarks.Key? {
    guard brackets.count == 1 else { return nil }
    var item = items[Int(opener.item)].previous
    for kind in [Node.Kind.softBreak, .text] where item >= 0 && items[Int(item)].kind == kind {
      let range = items[Int(item)]
      if kind == .text, !isBlank(from: Int(range.start), to: Int(range.end)) { return nil }
      item = range.previous
    }
    guard item >= 0, items[Int(item)].role == .close, items[Int(item)].kind == .citation,
      let key = citationMarks.keys.last(where: { $0.item < item }), key.item == item - 2
    else { return nil }
    return key
  }

  private func isBlank(from start: Int, to end: Int) -> Bool { bytes.skipBlanks(from: start, to: end) == end }

  /// Puts the ends of the node.
  private mutating func closeCitation(_ opener: Bracket, _ textual: CitationMarks.Key?) {
    flushText(to: offset)
    let item = Int(opener.item)
    if let textual {
      items[item].role = .dropped
      items[Int(textual.item) + 2].role = .dropped
    } else {
      items[item].role = .open
      items[item].kind = .citation
      items[item].payload = UInt32(opener.line)
    }
    append(InlineItem(.close, .citation, from: offset, to: offset + 1))
    processEmphasis(from: Int(opener.delimiters))
    popBracket()
    offset += 1
    textStart = offset
  }

  /// Makes a key one of a group, or gives a key in running text what stands in the brackets behind it.
  private mutating func finish(
    _ key: CitationMarks.Key?, _ part: SourceRange, _ opener: Bracket, _ textual: CitationMarks.Key?, line: Int
  ) {
    let isInText = key == nil
    guard let key = key ?? textual else { return }
    var first = opener.item
    var start = opener.contentStart
    if isInText {
      citations[key.index].segment = SourceRange(key.offset, Int(part.end))
    } else {
      items[Int(key.item)].role = .dropped
      items[Int(key.item) + 2].role = .dropped
      citations[key.index].segment = part
      citations[key.index].isInText = false
      first = key.item + 2
      start = Int(items[Int(first)].end)
    }
    var cursor = ContentCursor(bytes: bytes, lines: lines, at: start, in: line, to: endLine)
    guard let found = cursor.scanLocator(before: Int(part.end)) else { return }
    citations[key.index].locator = found.locator
    dropItems(after: first, before: UInt32(found.end))
  }

  /// Takes text away that was read as something else.
  private mutating func dropItems(after first: Int32, before end: UInt32) {
    var index = items[Int(first)].next
    while index >= 0, items[Int(index)].start < end {
      if items[Int(index)].end <= end {
        items[Int(index)].role = .dropped
      } else {
        items[Int(index)].start = end
      }
      index = items[Int(index)].next
    }
  }
}

extension CheckedView<UInt8> {
  /// Whether a letter, a digit or a dot stands before `offset`.
  fileprivate func isWord(before offset: Int, _ lineStart: Int) -> Bool {
    guard offset > lineStart else { return false }
    let byte = self[offset - 1]
    if byte < 0x80 { return byte.isAlphanumeric || byte == .dot }
    return isWordScalar(scalar(before: offset, from: lineStart))
  }

  private func isWordScalar(_ scalar: UInt32) -> Bool {
    !isUnicodePunctuation(scalar) && !isUnicodeWhitespace(scalar)
  }

  /// The key behind the `@` at `offset`: letters, digits and `_`, with single punctuation marks inside; or anything in
  /// braces but blanks and braces.
  func citationKey(after offset: Int, to end: Int) -> SourceRange? {
    let start = offset + 1
    guard start < end else { return nil }
    if self[start] == .leftBrace {
      var index = start + 1
      while index < end, !self[index].isWhitespace, self[index] != .leftBrace, self[index] != .rightBrace { index += 1 }
      guard index < end, self[index] == .rightBrace, index > start + 1 else { return nil }
      return SourceRange(start + 1, index)
    }
    var index = start
    while index < end {
      let length = lengthOfWordScalar(at: index)
      if length > 0 {
        index += length
      } else if index > start, index + 1 < end, canStand(self[index], before: index + 1) {
        index += 1
      } else {
        break
      }
    }
    return index > start ? SourceRange(start, index) : nil
  }

  private func lengthOfWordScalar(at offset: Int) -> Int {
    let byte = self[offset]
    if byte < 0x80 { return byte.isAlphanumeric || byte == .underscore ? 1 : 0 }
    let scalar = scalar(at: offset)
    return isWordScalar(scalar.value) ? scalar.length : 0
  }

  /// Whether a mark is part of a key: what follows it goes on with the key, or it is that of `://`.
  private func canStand(_ mark: UInt8, before next: Int) -> Bool {
    switch mark {
    case .colon, .slash: self[next] == .slash || lengthOfWordScalar(at: next) > 0
    case .dot, .hash, .dollar, .percent, .ampersand, .hyphen, .plus, .question, .less, .greater, .tilde:
      lengthOfWordScalar(at: next) > 0
    default: false
    }
  }

  /// Whether a key stands in the text, which is not a label then.
  func holdsCitationKey(from start: Int, to end: Int) -> Bool {
    for offset in start..<end where self[offset] == .at {
      if !isWord(before: offset, start), citationKey(after: offset, to: end) != nil { return true }
    }
    return false
  }
}
