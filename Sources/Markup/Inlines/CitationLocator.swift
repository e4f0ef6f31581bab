package import SourceText

/// Where in a source something stands.
///
///     [@doe99, pp. 33-35 and more]
///              ^^^^^^^^^  ^^ the suffix goes on
package struct CitationLocator: Sendable, Hashable {
  /// The kinds of place, by their names in CSL.
  package enum Label: String, Sendable, CaseIterable {
    case book, chapter, column, figure, folio, number, line, note, opus, page, paragraph, part, section
    case subVerbo = "sub verbo"
    case verse, volume
  }

  /// A page unless something else is written.
  package var label: Label
  /// From the label, or the brace before it, to the end.
  package var range: SourceRange
  /// The number or numbers.
  package var value: SourceRange
}

/// The terms of each label, as pandoc knows them in English.
private let locatorTerms: [(CitationLocator.Label, [StaticString])] = [
  (.book, ["book", "books", "bk.", "bks."]),
  (.chapter, ["chapter", "chapters", "chap.", "chaps."]),
  (.column, ["column", "columns", "col.", "cols."]),
  (.figure, ["figure", "figures", "fig.", "figs."]),
  (.folio, ["folio", "folios", "fol.", "fols."]),
  (.number, ["number", "numbers", "no.", "nos."]),
  (.line, ["line", "lines", "l.", "ll."]),
  (.note, ["note", "notes", "n.", "nn."]),
  (.opus, ["opus", "opera", "op.", "opp."]),
  (.page, ["page", "pages", "p.", "pp."]),
  (.paragraph, ["paragraph", "paragraphs", "para.", "paras.", "¶", "¶¶"]),
  (.part, ["part", "parts", "pt.", "pts."]),
  (.section, ["section", "sections", "sec.", "secs.", "§", "§§"]),
  (.subVerbo, ["sub verbo", "s.v.", "s.vv."]),
  (.verse, ["verse", "verses", "v.", "vv."]),
  (.volume, ["volume", "volumes", "vol.", "vols."]),
]

extension ContentCursor {
  /// Reads the locator at the start of what follows a key, up to `limit`.
  ///
  ///     , pp. 33-35    , 12    , {p. iv, extra}    {}
  ///
  /// As in pandoc: a term and numbers, or numbers alone, which are pages; braces hold whatever they hold, and empty
  /// ones say that what follows is none.
  ///
  /// - Returns: The locator, if there is one, and where the suffix begins.
  mutating func scanLocator(before limit: Int) -> (locator: CitationLocator?, end: Int)? {
    if offset < limit, byte == .comma { advance() }
    skipWhitespace()
    guard offset < limit else { return nil }
    if byte == .leftBrace { return scanDelimitedLocator(before: limit) }
    let start = offset
    let label = scanLocatorLabel(before: limit)
    if label != nil { skipWhitespace() }
    let valueStart = offset
    guard scanLocatorWord(before: limit, allowsRoman: label != nil) else { return nil }
    var valueEnd = offset
    while true {
      var next = self
      if next.offset < limit, next.byte == .comma { next.advance() }
      next.skipWhitespace()
      guard next.offset > valueEnd, next.offset < limit,
        next.scanLocatorWord(before: limit, allowsRoman: label != nil)
      else { break }
      self = next
      valueEnd = offset
    }
    let locator = CitationLocator(
      label: label ?? .page, range: SourceRange(start, valueEnd), value: SourceRange(valueStart, valueEnd))
    return (locator, valueEnd)
  }

  private mutating func scanDelimitedLocator(before limit: Int) -> (locator: CitationLocator?, end: Int)? {
    let start = offset
    advance()
    skipWhitespace()
    let label = scanLocatorLabel(before: limit)
    skipWhitespace()
    let valueStart = offset
    while offset < limit, Self.isPlain(byte) { advance() }
    guard offset < limit, byte == .rightBrace else { return nil }
    var valueEnd = offset
    while valueEnd > valueStart, bytes[valueEnd - 1].isWhitespace { valueEnd -= 1 }
    advance()
    guard valueEnd > valueStart else { return (nil, offset) }
    let locator = CitationLocator(
      label: label ?? .page, range: SourceRange(start, offset), value: SourceRange(valueStart, valueEnd))
    return (locator, offset)
  }

  /// What braces may hold without being read as anything but text.
  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte.isAlphanumeric || byte.isWhitespace || byte >= 0x80 { return true }
    switch byte {
    case .comma, .dot, .colon, .hyphen, .slash, .leftParenthesis, .rightParenthesis, .plus, .hash, .percent: return true
    default: return false
    }
  }

  /// Steps over the longest term that stands here: one of letters needs something else behind it.
  private mutating func scanLocatorLabel(before limit: Int) -> CitationLocator.Label? {
    var best: (label: CitationLocator.Label, length: Int)?
    for (label, terms) in locatorTerms {
      for term in terms where bytes.matches(term, at: offset) {
        let length = term.utf8CodeUnitCount
        let end = offset + length
        guard length > best?.length ?? 0, end <= min(limit, lineEnd) else { continue }
        if bytes[end - 1].isLetter, end < lineEnd, bytes[end].isLetter { continue }
        best = (label, length)
      }
    }
    guard let best else { return nil }
    for _ in 0..<best.length { advance() }
    return best.label
  }

  /// Steps over one word of digits or, behind a term, Roman numerals: `33-35`, `3.1`, `12a`, `1:2`, `(3)`, `iv`.
  private mutating func scanLocatorWord(before limit: Int, allowsRoman: Bool) -> Bool {
    let start = offset
    var end = start
    var depth = 0
    var hasDigit = false
    var isRoman = true
    scan: while end < min(limit, lineEnd) {
      let byte = bytes[end]
      var length = 1
      switch byte {
      case .leftParenthesis: depth += 1
      case .rightParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      case .hyphen, .colon: break
      case .dot: if end == start || end + 1 >= min(limit, lineEnd) || !bytes[end + 1].isAlphanumeric { break scan }
      default:
        if byte.isDigit { hasDigit = true }
        if byte >= 0x80 {
          let scalar = bytes.scalar(at: end)
          length = scalar.length
          // An en dash joins two numbers.
          if scalar.value == 0x2013 { break }
          if isUnicodePunctuation(scalar.value) || isUnicodeWhitespace(scalar.value) { break scan }
          isRoman = false
        } else if byte.isLetter {
          if !Self.isRomanNumeral(byte) { isRoman = false }
        } else if !byte.isDigit {
          break scan
        }
      }
      end += length
    }
    while end > start, bytes[end - 1] == .colon || bytes[end - 1] == .hyphen { end -= 1 }
    guard end > start, depth == 0, hasDigit || allowsRoman && isRoman else { return false }
    while offset < end { advance() }
    return true
  }

  private static func isRomanNumeral(_ byte: UInt8) -> Bool {
    switch byte.lowercased {
    case 0x69, 0x76, 0x78, 0x6C, 0x63, 0x64, 0x6D: true
    default: false
    }
  }
}
