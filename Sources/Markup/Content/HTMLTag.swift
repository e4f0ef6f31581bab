import SourceText

extension ContentCursor {
  /// What the search for the end of a comment or the like has found so far in one leaf: where there is none.
  struct MissingEnds {
    var comment = false, instruction = false, declaration = false, cdata = false
  }

  /// Steps over raw HTML: a tag, a comment, an instruction, a declaration or a CDATA section.
  ///
  /// CommonMark 0.31, §6.6. O(n) in total for a leaf, as no search for an end that is missing is made twice.
  mutating func scanHTML(_ missing: inout MissingEnds) -> Bool {
    guard byte == .less else { return false }
    switch second {
    case .exclamation:
      if bytes.matches("<!--", at: offset), offset + 4 <= lineEnd { return scanComment(&missing) }
      if offset + 9 <= lineEnd, bytes.matches("<![cdata[", at: offset), bytes[offset + 3] == UInt8(ascii: "C") {
        return scan(toEnd: "]]>", missing: &missing.cdata)
      }
      return bytes.at(offset + 2).isLetter && scan(toEnd: ">", missing: &missing.declaration)
    case .question: return scan(toEnd: "?>", missing: &missing.instruction)
    default: return scanTag()
    }
  }

  private mutating func scanComment(_ missing: inout MissingEnds) -> Bool {
    var after = self
    for _ in 0..<4 { after.advance() }
    // `<!-->` and `<!--->` are whole comments.
    if after.byte == .greater || after.byte == .hyphen && after.second == .greater {
      if after.byte == .hyphen { after.advance() }
      after.advance()
      self = after
      return true
    }
    guard after.scan(toEnd: "-->", missing: &missing.comment) else { return false }
    self = after
    return true
  }

  private mutating func scan(toEnd end: StaticString, missing: inout Bool) -> Bool {
    guard !missing else { return false }
    var ahead = self
    let length = end.utf8CodeUnitCount
    while !ahead.isAtEnd {
      if ahead.offset + length <= ahead.lineEnd, bytes.matches(end, at: ahead.offset) {
        for _ in 0..<length { ahead.advance() }
        self = ahead
        return true
      }
      ahead.advance()
    }
    missing = true
    return false
  }

  /// Steps over an open or closing tag.
  mutating func scanTag() -> Bool {
    var tag = self
    guard tag.eat(.less) else { return false }
    let isClosing = tag.eat(.slash)
    guard tag.byte.isLetter else { return false }
    while tag.byte.isAlphanumeric || tag.byte == .hyphen { tag.advance() }
    if isClosing {
      tag.skipWhitespace()
    } else {
      guard tag.scanAttributes() else { return false }
      _ = tag.eat(.slash)
    }
    guard tag.eat(.greater) else { return false }
    self = tag
    return true
  }

  /// Steps over the attributes of a tag and the whitespace around them.
  private mutating func scanAttributes() -> Bool {
    while true {
      let isSeparated = byte.isWhitespace && !isAtEnd
      skipWhitespace()
      guard byte.isLetter || byte == .underscore || byte == .colon else { return true }
      guard isSeparated else { return false }
      while byte.isAlphanumeric || byte == .underscore || byte == .colon || byte == .dot || byte == .hyphen {
        advance()
      }
      var value = self
      value.skipWhitespace()
      if value.eat(.equals) {
        value.skipWhitespace()
        guard value.scanAttributeValue() else { return false }
        self = value
      }
    }
  }

  private mutating func scanAttributeValue() -> Bool {
    let quote = byte
    if quote == .quote || quote == .apostrophe {
      advance()
      while !isAtEnd, byte != quote { advance() }
      return eat(quote)
    }
    var isEmpty = true
    while !isAtEnd, !byte.isWhitespace {
      switch byte {
      case .quote, .apostrophe, .equals, .less, .greater, .backtick: return !isEmpty
      default: break
      }
      isEmpty = false
      advance()
    }
    return !isEmpty
  }
}
