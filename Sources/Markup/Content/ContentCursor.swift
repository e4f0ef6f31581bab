import SourceText

/// Reads the text of a leaf block across its lines: between two lines it sees one line feed, whatever stands there in
/// the source (a line ending, indentation, the markers of containers). At the end it sees NUL.
struct ContentCursor {
  let bytes: ByteView
  let lines: LineView
  /// The line after the last.
  let endLine: Int
  private(set) var line: Int
  private(set) var offset: Int
  private(set) var lineEnd: Int

  init(bytes: ByteView, lines: LineView, from line: Int, to endLine: Int) {
    self.bytes = bytes
    self.lines = lines
    self.endLine = endLine
    self.line = line
    offset = Int(lines[line].start)
    lineEnd = Int(lines[line].end)
  }

  /// A cursor at `offset` in `line`.
  init(bytes: ByteView, lines: LineView, at offset: Int, in line: Int, to endLine: Int) {
    self.init(bytes: bytes, lines: lines, from: line, to: endLine)
    self.offset = offset
  }

  @inline(__always) var isAtLineEnd: Bool { offset >= lineEnd }
  @inline(__always) var isAtEnd: Bool { offset >= lineEnd && line + 1 >= endLine }

  @inline(__always) var byte: UInt8 {
    if offset < lineEnd { return bytes[offset] }
    return line + 1 < endLine ? .lineFeed : 0
  }

  /// The byte after the next one in the same line, or NUL.
  @inline(__always) var second: UInt8 { offset + 1 < lineEnd ? bytes[offset + 1] : 0 }

  @inline(__always)
  mutating func advance() {
    if offset < lineEnd {
      offset += 1
    } else if line + 1 < endLine {
      line += 1
      offset = Int(lines[line].start)
      lineEnd = Int(lines[line].end)
    }
  }

  /// Steps over `byte` if it comes next.
  @inline(__always)
  mutating func eat(_ expected: UInt8) -> Bool {
    guard byte == expected, !isAtEnd else { return false }
    advance()
    return true
  }

  /// Steps over spaces and tabs.
  mutating func skipBlanks() {
    while offset < lineEnd, bytes[offset].isSpaceOrTab { offset += 1 }
  }

  /// Steps over blanks and line endings.
  mutating func skipWhitespace() {
    while !isAtEnd, byte.isWhitespace { advance() }
  }
}
