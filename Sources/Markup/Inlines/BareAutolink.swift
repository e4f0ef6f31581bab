import SourceText

extension InlineParser {
  /// `:` may be that of `https://`, or begin an emoji's name.
  mutating func readColon() {
    if options.contains(.autolinks), readBareURI() { return }
    if options.contains(.emoji), readEmoji() { return }
    offset += 1
  }

  /// `.` may be that of `www.`, or begin an ellipsis.
  mutating func readDot() {
    if options.contains(.autolinks), readWWW() { return }
    if options.contains(.smart), readEllipsis() { return }
    offset += 1
  }

  /// `@` may be that of an address, or begin the key of a citation.
  mutating func readAt() {
    if options.contains(.citations), !isAfterLocalPart, readCitationKey() { return }
    if options.contains(.autolinks), readBareEmail() { return }
    if options.contains(.citations), readCitationKey() { return }
    offset += 1
  }

  /// Whether what stands before the `@` may be the first half of an address. A hyphen alone is a citation's.
  private var isAfterLocalPart: Bool {
    guard offset > textStart, isLocal(bytes[offset - 1]) else { return false }
    return bytes[offset - 1] != .hyphen || offset - 1 > textStart && isLocal(bytes[offset - 2])
  }

  /// A URL that stands in the text as it is. GFM 0.29, §6.9.
  private mutating func readBareURI() -> Bool {
    guard bytes.at(offset + 1) == .slash, bytes.at(offset + 2) == .slash, offset + 3 < lineEnd else { return false }
    var start = offset
    while start > textStart, offset - start < 5, bytes[start - 1].isLetter { start -= 1 }
    guard start == textStart || !bytes[start - 1].isLetter else { return false }
    let length = offset - start
    guard
      length == 5 && bytes.matches("https", at: start) || length == 4 && bytes.matches("http", at: start)
        || length == 3 && bytes.matches("ftp", at: start)
    else { return false }
    guard bytes[offset + 3].isAlphanumeric || bytes[offset + 3] >= 0x80,
      hasDomain(from: offset + 3, needsDot: false)
    else { return false }
    return appendBare(.bareURI, from: start, searchingFrom: offset + 3)
  }

  private mutating func readWWW() -> Bool {
    let start = offset - 3
    guard start >= textStart, bytes.at(start) == 0x77, bytes.at(start + 1) == 0x77, bytes.at(start + 2) == 0x77,
      isAutolinkBoundary(before: start), hasDomain(from: start, needsDot: true)
    else { return false }
    return appendBare(.www, from: start, searchingFrom: offset + 1)
  }

  /// Whether a link may begin after the byte before `start`.
  private func isAutolinkBoundary(before start: Int) -> Bool {
    guard start > Int(lines[line].start) else { return true }
    let byte = bytes[start - 1]
    return byte.isWhitespace || byte == .asterisk || byte == .underscore || byte == .tilde || byte == .leftParenthesis
  }

  /// Whether what begins at `start` looks like a host: no underscore in its last two labels, and a dot where needed.
  private func hasDomain(from start: Int, needsDot: Bool) -> Bool {
    var underscores = 0
    var underscoresBefore = 0
    var dots = 0
    var index = start
    while index < lineEnd {
      let byte = bytes[index]
      if byte == .underscore {
        underscores += 1
      } else if byte == .dot {
        underscoresBefore = underscores
        underscores = 0
        dots += 1
      } else if !byte.isAlphanumeric, byte != .hyphen, byte < 0x80 {
        break
      }
      index += 1
      // A host is no longer than this; beyond it the verdict stands.
      if index - start > 2048 { break }
    }
    if dots > 0, underscores + underscoresBefore > 0 { return false }
    return index > start && (!needsDot || dots > 0)
  }

  private mutating func appendBare(_ kind: AutolinkKind, from start: Int, searchingFrom first: Int) -> Bool {
    var end = first
    // Inside brackets a closing one ends the URL, so that the brackets can still make a link.
    let stop: UInt8 = brackets.isEmpty ? .less : .rightBracket
    while end < lineEnd, !bytes[end].isWhitespace, bytes[end] != .less, bytes[end] != stop { end += 1 }
    end = trimmedAutolink(from: start, to: end)
    guard end > first else { return false }
    appendBare(kind, from: start, to: end)
    return true
  }

  private mutating func appendBare(_ kind: AutolinkKind, from start: Int, to end: Int) {
    flushText(to: start)
    var item = InlineItem(.leaf, .autolink, from: start, to: end)
    item.detail = kind.rawValue
    bareAutolinks.append(append(item))
    offset = end
    textStart = end
  }

  /// The end without the punctuation that belongs to the sentence: closing parentheses that were not opened in the
  /// link, references such as `&amp;`, and marks at the end. O(length).
  private func trimmedAutolink(from start: Int, to end: Int) -> Int {
    var end = end
    var depth = 0
    for index in start..<end {
      if bytes[index] == .leftParenthesis { depth += 1 } else if bytes[index] == .rightParenthesis { depth -= 1 }
    }
    while end > start {
      switch bytes[end - 1] {
      case .question, .exclamation, .dot, .comma, .colon, .asterisk, .underscore, .tilde, .apostrophe, .quote:
        end -= 1
      case .rightParenthesis:
        guard depth < 0 else { return end }
        depth += 1
        end -= 1
      case .semicolon:
        var ampersand = end - 2
        while ampersand > start, bytes[ampersand].isAlphanumeric { ampersand -= 1 }
        end = ampersand >= start && ampersand < end - 2 && bytes[ampersand] == .ampersand ? ampersand : end - 1
      default: return end
      }
    }
    return end
  }

  /// An e-mail address that stands in the text as it is, or one behind `mailto:` or `xmpp:`.
  private mutating func readBareEmail() -> Bool {
    var start = offset
    while start > textStart, isLocal(bytes[start - 1]) { start -= 1 }
    guard start < offset else { return false }
    var end = offset + 1
    var dots = 0
    while end < lineEnd {
      let byte = bytes[end]
      if byte == .dot {
        guard bytes.at(end + 1).isAlphanumeric, end + 1 < lineEnd else { break }
        dots += 1
      } else if !byte.isAlphanumeric, byte != .hyphen, byte != .underscore {
        break
      }
      end += 1
    }
    guard dots > 0, bytes[end - 1].isAlphanumeric, bytes.at(end) != .at else { return false }
    var kind = AutolinkKind.bareEmail
    for scheme: StaticString in ["mailto:", "xmpp:"] {
      let length = scheme.utf8CodeUnitCount
      guard start - length >= textStart, bytes.matches(scheme, at: start - length),
        start - length == Int(lines[line].start) || !bytes[start - length - 1].isAlphanumeric
      else { continue }
      kind = .bareURI
      start -= length
      if length == 5, bytes.at(end) == .slash { end = resourceEnd(from: end) }
      break
    }
    appendBare(kind, from: start, to: end)
    return true
  }

  /// The end of the resource of an `xmpp:` address.
  private func resourceEnd(from slash: Int) -> Int {
    var end = slash + 1
    while end < lineEnd, bytes[end].isAlphanumeric || bytes[end] == .dot || bytes[end] == .at { end += 1 }
    while end > slash, bytes[end - 1] == .dot || bytes[end - 1] == .at { end -= 1 }
    return end > slash + 1 ? end : slash
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .dot || byte == .plus || byte == .hyphen || byte == .underscore
  }
}
