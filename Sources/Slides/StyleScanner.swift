import SourceText

/// Reads a style sheet from left to right, as finely as finding its URLs and leaving out its comments asks for.
///
///     a{b:url( "x.png" )} /* c */
///         ^^^^^^^^^^^^^^           → .url, contents `x.png`
///
/// CSS Syntax Level 3, §4.3. Linear; whatever the bytes, the pieces make up the whole.
package struct StyleScanner: IteratorProtocol, Sequence {
  package enum Piece: Equatable {
    case comment
    case blank
    case string
    /// `url(...)`; the contents stand without blanks and quotation marks.
    case url(contents: Range<Int>)
    case text
  }

  private let css: [UInt8]
  private var offset = 0

  package init(_ css: [UInt8]) { self.css = css }

  package mutating func next() -> (piece: Piece, range: Range<Int>)? {
    guard offset < css.count else { return nil }
    let start = offset
    let piece = self.piece()
    return (piece, start..<offset)
  }

  /// Steps over one piece.
  private mutating func piece() -> Piece {
    switch css[offset] {
    case UInt8(ascii: "/") where css[offset...].starts(with: "/*".utf8):
      offset += 2
      while offset < css.count, !css[offset...].starts(with: "*/".utf8) { offset += 1 }
      offset = Swift.min(offset + 2, css.count)
      return .comment
    case let byte where isBlank(byte):
      skipBlanks()
      return .blank
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      skipString()
      return .string
    case UInt8(ascii: "u"), UInt8(ascii: "U"): return url() ?? text()
    default: return text()
    }
  }

  /// A name, so that `url` in the middle of one is none; else one byte, or two of an escape.
  private mutating func text() -> Piece {
    if css[offset] == UInt8(ascii: "\\") {
      offset = Swift.min(offset + 2, css.count)
      return .text
    }
    repeat { offset += 1 } while offset < css.count && isNamed(css[offset]) && isNamed(css[offset - 1])
    return .text
  }

  private mutating func url() -> Piece? {
    let start = offset
    guard css.count - start > 3, zip(css[start...], "url(".utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else {
      return nil
    }
    offset += 4
    skipBlanks()
    let contents: Range<Int>
    if offset < css.count, css[offset] == UInt8(ascii: "\"") || css[offset] == UInt8(ascii: "'") {
      let first = offset + 1
      skipString()
      let isClosed = offset > first && css[offset - 1] == css[first - 1]
      contents = first..<Swift.max(first, isClosed ? offset - 1 : offset)
      skipBlanks()
    } else {
      let first = offset
      while offset < css.count, css[offset] != UInt8(ascii: ")") { offset += 1 }
      contents = first..<(css[first..<offset].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? first)
    }
    if offset < css.count, css[offset] == UInt8(ascii: ")") { offset += 1 }
    return .url(contents: contents)
  }

  private mutating func skipBlanks() {
    while offset < css.count, isBlank(css[offset]) { offset += 1 }
  }

  private mutating func skipString() {
    let mark = css[offset]
    offset += 1
    while offset < css.count {
      if css[offset] == mark {
        offset += 1
        return
      }
      offset += css[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset = css.count
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isNamed(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == 0x2D || byte == 0x5F || byte >= 0x80
  }
}
