import SourceText

extension BlockParser {
  /// Raw HTML that begins a line, in seven kinds with ends of their own.
  ///
  /// CommonMark 0.31, §4.6.
  mutating func openHTMLBlock() -> Opened {
    let kind = htmlBlockKind()
    guard kind != 0 else { return .none }
    // The last kind is too common in running text to end a paragraph.
    if kind == 7, leaf.kind == .paragraph { return .none }
    let record = begin(.htmlBlock, at: cursor.nonspace)
    leaf = OpenLeaf(kind: .htmlBlock, record: record, firstLine: lines.count, htmlKind: kind)
    if kind == 2, !breaks.isEmpty, !commentEnds(after: cursor.nonspace + 4) { leaf.forcedEnd = breaks.nextEnding() }
    // The first line keeps its indentation.
    addHTMLLine(lookingForEndFrom: cursor.nonspace)
    return .leaf
  }

  mutating func continueHTMLBlock() {
    if leaf.htmlKind >= 6, cursor.isBlank {
      closeLeaf()
      isBlankLine = true
      blankLineQuote = quotes.last ?? -1
      return
    }
    addHTMLLine(lookingForEndFrom: cursor.restOfLine)
  }

  private mutating func addHTMLLine(lookingForEndFrom start: Int) {
    addRestOfLine()
    if !cursor.isBlank { contentEnd = bytes.trimBlanks(from: start, to: cursor.end) }
    if leaf.htmlKind <= 5, holdsEnd(of: leaf.htmlKind, from: start) {
      let closing = leaf
      leaf.kind = .none
      closeHTMLBlock(closing, isClosed: true)
    }
  }

  mutating func closeHTMLBlock(_ leaf: OpenLeaf, isClosed: Bool = false) {
    if leaf.htmlKind == 2, !isClosed {
      let start = Int(records[leaf.record].start)
      problems.append(Problem(.unclosedComment, SourceRange(start, start + 4)))
    }
    finishCode(leaf, info: .empty)
  }

  /// Whether a comment that is open at `offset` is closed anywhere. Each stretch of the text is read once.
  mutating func commentEnds(after offset: Int) -> Bool {
    if nextCommentEnd >= offset { return nextCommentEnd < .max }
    var index = offset
    while index + 2 < bytes.count {
      if bytes[index] == .hyphen, bytes[index + 1] == .hyphen, bytes[index + 2] == .greater {
        nextCommentEnd = index
        return true
      }
      index += 1
    }
    nextCommentEnd = .max
    return false
  }

  /// 1 to 7, or 0 where the line begins no HTML block.
  private func htmlBlockKind() -> UInt8 {
    let start = cursor.nonspace
    switch bytes.at(start + 1) {
    case .exclamation:
      if bytes.matches("<!--", at: start) { return 2 }
      if bytes.matches("<![cdata[", at: start) {
        return bytes.at(start + 3) == UInt8(ascii: "C") ? 5 : 0
      }
      return bytes.at(start + 2).isLetter ? 4 : 0
    case .question: return 3
    default: break
    }
    let isClosing = bytes.at(start + 1) == .slash
    let nameStart = isClosing ? start + 2 : start + 1
    var nameEnd = nameStart
    while nameEnd < cursor.end, bytes[nameEnd].isAlphanumeric { nameEnd += 1 }
    guard nameEnd > nameStart, bytes[nameStart].isLetter else { return 0 }
    let name = HTMLBlockNames.kind(of: bytes, from: nameStart, to: nameEnd)
    let next = nameEnd < cursor.end ? bytes[nameEnd] : .lineFeed
    if name == .verbatim, !isClosing, next.isWhitespace || next == .greater { return 1 }
    if name == .block, next.isWhitespace || next == .greater || (next == .slash && bytes.at(nameEnd + 1) == .greater) {
      return 6
    }
    guard name != .verbatim || isClosing else { return 0 }
    return isCompleteTag(from: start) ? 7 : 0
  }

  /// Whether the line is one open or closing tag and nothing else.
  private func isCompleteTag(from start: Int) -> Bool {
    let line = [LineRecord(start, cursor.end)]
    return line.withUnsafeBufferPointer { buffer in
      var content = ContentCursor(bytes: bytes, lines: LineView(buffer), from: 0, to: 1)
      return content.scanTag() && bytes.skipBlanks(from: content.offset, to: cursor.end) == cursor.end
    }
  }

  /// Whether the line, from `start` on, ends a block of this kind.
  private func holdsEnd(of kind: UInt8, from start: Int) -> Bool {
    var offset = start
    while offset < cursor.end {
      let byte = bytes[offset]
      switch kind {
      case 1:
        if byte == .less, bytes.at(offset + 1) == .slash {
          for tag: StaticString in ["</pre>", "</script>", "</style>", "</textarea>"]
          where bytes.matches(tag, at: offset) && offset + tag.utf8CodeUnitCount <= cursor.end { return true }
        }
      case 2:
        if byte == .hyphen, offset + 2 < cursor.end, bytes[offset + 1] == .hyphen, bytes[offset + 2] == .greater {
          return true
        }
      case 3: if byte == .question, offset + 1 < cursor.end, bytes[offset + 1] == .greater { return true }
      case 4: if byte == .greater { return true }
      default:
        if byte == .rightBracket, offset + 2 < cursor.end, bytes[offset + 1] == .rightBracket,
          bytes[offset + 2] == .greater
        {
          return true
        }
      }
      offset += 1
    }
    return false
  }
}
