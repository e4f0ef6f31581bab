import SourceText

extension InlineParser {
  /// `[` may begin a link, a span, a footnote's reference; `![` an image.
  mutating func readOpeningBracket(isImage: Bool) {
    let end = offset + (isImage ? 2 : 1)
    flushText(to: offset)
    let item = append(InlineItem(.text, .text, from: offset, to: end))
    if let last = brackets.indices.last { brackets[last].holdsBracket = true }
    brackets.append(
      Bracket(item: item, delimiters: Int32(delimiters.count), contentStart: end, line: line, isImage: isImage))
    offset = end
    textStart = end
  }

  mutating func readExclamation() {
    if offset + 1 < lineEnd, bytes[offset + 1] == .leftBracket {
      readOpeningBracket(isImage: true)
    } else {
      offset += 1
    }
  }

  /// `]` ends whatever the last open bracket began, if that can be told from what follows.
  ///
  /// CommonMark 0.31, appendix, "look for link or image".
  mutating func readClosingBracket() {
    guard let opener = brackets.last else {
      offset += 1
      return
    }
    // What holds a link can be no link, but it can have attributes or cite.
    let mayLink = opener.isImage || brackets.count > inactiveBrackets
    if mayLink, readFootnoteReference(opener) || readInlineLink(opener) || readReference(opener) { return }
    if readSpan(opener) || readCitation(opener) { return }
    dropBracket()
  }

  /// The last open bracket was only text, and so is the closing one.
  private mutating func dropBracket() {
    popBracket()
    offset += 1
  }

  mutating func popBracket() {
    let bracket = brackets.removeLast()
    if options.contains(.citations) { citationMarks.drop(after: bracket.item) }
    inactiveBrackets = min(inactiveBrackets, brackets.count)
  }

  /// Turns everything from the last open bracket on into a node that ends where `end` stands.
  mutating func closeBracket(_ opener: Bracket, as kind: Node.Kind, payload: Int, at end: ContentCursor) {
    let closeStart = offset
    flushText(to: closeStart)
    let item = Int(opener.item)
    items[item].role = .open
    items[item].kind = kind
    items[item].payload = UInt32(payload)
    append(InlineItem(.close, kind, from: closeStart, to: end.offset))
    processEmphasis(from: Int(opener.delimiters))
    popBracket()
    if kind == .link {
      // Links hold no links: not those of brackets before, nor those that a bare URL in the text would make.
      inactiveBrackets = brackets.count
      while let autolink = bareAutolinks.last, autolink > opener.item {
        items[Int(autolink)].role = .text
        bareAutolinks.removeLast()
      }
    }
    move(to: end)
  }
}
