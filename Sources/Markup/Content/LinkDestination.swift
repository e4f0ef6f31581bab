import SourceText

/// A link's destination as it stands in the source, always within one line.
struct ContentDestination {
  /// The destination without its pointy brackets.
  var written: SourceRange
  var needsDecoding: Bool

  func text(in bytes: ByteView, _ buffer: inout [UInt8]) -> TextRef {
    guard needsDecoding else { return TextRef(range: written, isDecoded: false) }
    let start = buffer.count
    appendDecoded(bytes, from: Int(written.start), to: Int(written.end), into: &buffer)
    return TextRef(range: SourceRange(start, buffer.count), isDecoded: true)
  }
}

extension ContentCursor {
  /// Reads a destination, in pointy brackets or bare.
  ///
  ///     </a path>      /a/path(1)
  ///
  /// CommonMark 0.31, §6.3.
  mutating func scanDestination() -> ContentDestination? {
    byte == .less ? scanPointyDestination() : scanBareDestination()
  }

  private mutating func scanPointyDestination() -> ContentDestination? {
    advance()
    let start = offset
    var needsDecoding = false
    while offset < lineEnd {
      switch bytes[offset] {
      case .greater:
        let destination = ContentDestination(written: SourceRange(start, offset), needsDecoding: needsDecoding)
        advance()
        return destination
      case .less: return nil
      case .backslash:
        needsDecoding = true
        if second.isPunctuation { advance() }
      case .ampersand: needsDecoding = true
      default: break
      }
      advance()
    }
    return nil
  }

  private mutating func scanBareDestination() -> ContentDestination? {
    let start = offset
    var needsDecoding = false
    var depth = 0
    scan: while offset < lineEnd {
      let byte = bytes[offset]
      switch byte {
      case .backslash:
        needsDecoding = true
        if second.isPunctuation { advance() }
      case .ampersand: needsDecoding = true
      case .leftParenthesis:
        depth += 1
        // As in every implementation, so that no search for the closing one is long.
        if depth > 32 { return nil }
      case .rightParenthesis:
        if depth == 0 { break scan }
        depth -= 1
      default:
        if byte <= .space || byte == 0x7F { break scan }
      }
      advance()
    }
    guard offset > start, depth == 0 else { return nil }
    return ContentDestination(written: SourceRange(start, offset), needsDecoding: needsDecoding)
  }
}
