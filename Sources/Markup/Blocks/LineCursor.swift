import SourceText

/// Reads the start of one line from left to right: indentation in columns, with tab stops of four, and markers.
///
/// CommonMark 0.31, §2.2.
struct LineCursor {
  /// The offset of the first byte that no container has used.
  private(set) var offset: Int
  /// The column of `offset`; inside a tab while the tab is used in part.
  private(set) var column: Int
  private(set) var isInsideTab = false
  /// The end of the line without its line ending.
  let end: Int
  /// The first byte that is neither space nor tab, and its column.
  private(set) var nonspace: Int
  private(set) var nonspaceColumn: Int

  init(at start: Int, to end: Int, in bytes: ByteView) {
    offset = start
    column = 0
    self.end = end
    nonspace = start
    nonspaceColumn = 0
    findNonspace(in: bytes)
  }

  /// The columns of blanks before the next byte that is none.
  var indent: Int { nonspaceColumn - column }
  /// Whether nothing but blanks is left.
  var isBlank: Bool { nonspace >= end }
  /// The columns of a tab that is used in part which are still to come.
  var columnsOfTab: Int { isInsideTab ? 4 - (column & 3) : 0 }
  /// Where the rest of the line begins, after a tab that is used in part.
  var restOfLine: Int { isInsideTab ? offset + 1 : offset }

  @inline(__always)
  private mutating func findNonspace(in bytes: ByteView) {
    var index = offset
    var stop = column
    while index < end {
      let byte = bytes[index]
      if byte == .space {
        stop += 1
      } else if byte == .tab {
        stop += 4 - (stop & 3)
      } else {
        break
      }
      index += 1
    }
    nonspace = index
    nonspaceColumn = stop
  }

  /// Steps over the blanks before the next byte that is none.
  mutating func skipIndent() {
    offset = nonspace
    column = nonspaceColumn
    isInsideTab = false
  }

  /// Steps over `count` columns of blanks, of which there are enough: what comes after them stays what it is, and is
  /// not looked for again, as every container around a line would.
  mutating func advance(columns count: Int, in bytes: ByteView) {
    var left = count
    while left > 0, offset < end {
      if bytes[offset] == .tab {
        let width = 4 - (column & 3)
        let used = min(width, left)
        column += used
        left -= used
        isInsideTab = used < width
        if !isInsideTab { offset += 1 }
      } else {
        isInsideTab = false
        offset += 1
        column += 1
        left -= 1
      }
    }
  }

  /// Steps over the indentation and a marker of `count` bytes, none of them a tab.
  mutating func eatMarker(bytes count: Int, in bytes: ByteView) {
    skipIndent()
    offset += count
    column += count
    findNonspace(in: bytes)
  }
}
