import SourceText

/// What holds at a place between two characters. The places at the edges of lines are those of the flag `m`.
enum PatternAssertion: Hashable, Sendable {
  /// `^`
  case lineStart
  /// `$`
  case lineEnd
  /// `\b`
  case wordBoundary
  /// `\B`
  case noWordBoundary
}

extension PatternAssertion {
  /// Whether it holds at `offset` of a text that begins at `start`.
  func holds(at offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    switch self {
    case .lineStart: isLineStart(offset, in: bytes, from: start)
    case .lineEnd: isLineEnd(offset, in: bytes)
    case .wordBoundary: isWord(offset - 1, in: bytes, from: start) != isWord(offset, in: bytes, from: start)
    case .noWordBoundary: isWord(offset - 1, in: bytes, from: start) == isWord(offset, in: bytes, from: start)
    }
  }

  /// The line separators U+2028 and U+2029, E2 80 A8 and E2 80 A9, end lines too.
  private func isLineStart(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    guard offset > start else { return true }
    let byte = bytes[offset - 1]
    return byte.isLineEnding
      || byte & 0xFE == 0xA8 && offset - start >= 3 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE2
  }

  private func isLineEnd(_ offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte.isLineEnding
      || byte == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8
  }

  private func isWord(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
    guard offset >= start, offset < bytes.count else { return false }
    return bytes[offset].isAlphanumeric || bytes[offset] == .underscore
  }
}
