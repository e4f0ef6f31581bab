import SourceText

extension BlockParser {
  /// A stretch of one line as text: the source itself, unless something in it must be decoded.
  mutating func decodedText(from start: Int, to end: Int) -> TextRef {
    for offset in start..<end where bytes[offset] == .backslash || bytes[offset] == .ampersand {
      let first = decoded.count
      appendDecoded(bytes, from: start, to: end, into: &decoded)
      return TextRef(range: SourceRange(first, decoded.count), isDecoded: true)
    }
    return TextRef(range: SourceRange(start, end), isDecoded: false)
  }
}
