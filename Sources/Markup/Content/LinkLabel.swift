import SourceText

/// The text between the brackets of a label, perhaps over several lines.
struct ContentLabel {
  var range: SourceRange
  /// The line in which it starts.
  var line: Int
}

extension ContentCursor {
  /// Reads a label with its brackets.
  ///
  ///     [a label]
  ///
  /// CommonMark 0.31, §6.3: no unescaped brackets, not blank, at most 999 characters.
  mutating func scanLabel() -> ContentLabel? {
    guard eat(.leftBracket) else { return nil }
    let start = offset
    let startLine = line
    var isBlank = true
    var length = 0
    while !isAtEnd {
      let byte = byte
      switch byte {
      case .rightBracket:
        guard !isBlank else { return nil }
        let label = ContentLabel(range: SourceRange(start, offset), line: startLine)
        advance()
        return label
      case .leftBracket: return nil
      case .backslash:
        isBlank = false
        if second.isPunctuation {
          advance()
          length += 1
        }
      default: if !byte.isWhitespace { isBlank = false }
      }
      length += 1
      if length > 999 { return nil }
      advance()
    }
    return nil
  }
}

enum LabelKey {
  /// A label as it is compared: case folded, runs of whitespace as one space, none at the ends. O(length).
  static func normalized(_ label: ContentLabel, in bytes: ByteView, lines: LineView) -> [UInt8] {
    var key: [UInt8] = []
    append(label, in: bytes, lines: lines, to: &key)
    return key
  }

  /// Appends the key of a label to `key`.
  static func append(_ label: ContentLabel, in bytes: ByteView, lines: LineView, to key: inout [UInt8]) {
    let first = key.count
    var offset = Int(label.range.start)
    var line = label.line
    var isAfterSpace = true
    while offset < Int(label.range.end) {
      if offset >= Int(lines[line].end) {
        line += 1
        offset = Int(lines[line].start)
        if !isAfterSpace { key.append(.space) }
        isAfterSpace = true
        continue
      }
      let byte = bytes[offset]
      if byte.isWhitespace {
        if !isAfterSpace { key.append(.space) }
        isAfterSpace = true
        offset += 1
      } else {
        isAfterSpace = false
        if byte < 0x80 {
          key.append(byte.lowercased)
          offset += 1
        } else {
          let scalar = bytes.scalar(at: offset)
          appendCaseFolded(scalar.value, to: &key)
          offset += scalar.length
        }
      }
    }
    if isAfterSpace, key.count > first { key.removeLast() }
  }
}
