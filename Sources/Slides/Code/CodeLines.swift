import SourceText

/// Lines of code without their line endings, and what can be done with them.
struct CodeLines {
  private(set) var lines: [ArraySlice<UInt8>]

  var count: Int { lines.count }

  init(_ lines: [ArraySlice<UInt8>]) { self.lines = lines }

  /// The lines of a file; LF, CRLF or CR ends one. A byte order mark is none of the text. O(n).
  init(of source: SourceFile) {
    let bytes = source.bytes
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var offset = start
    while offset < bytes.count {
      if bytes[offset].isLineEnding {
        lines.append(bytes[start..<offset])
        if bytes[offset] == .carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == .lineFeed { offset += 1 }
        start = offset + 1
      }
      offset += 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    self.lines = lines
  }

  /// Those of `ranges` alone.
  func selecting(_ ranges: [ClosedRange<Int>]) -> CodeLines {
    CodeLines(ranges.flatMap { lines[($0.lowerBound - 1)..<$0.upperBound] })
  }

  /// Without the indentation that all of them share, blank lines aside. Tabs and blanks are not the same. O(n).
  func dedented() -> CodeLines {
    var shared: ArraySlice<UInt8>?
    for line in lines {
      let indentation = line.prefix { $0.isSpaceOrTab }
      guard indentation.endIndex < line.endIndex else { continue }
      guard let earlier = shared else {
        shared = indentation
        continue
      }
      shared = earlier.prefix(zip(earlier, indentation).prefix { $0 == $1 }.count)
    }
    guard let width = shared?.count, width > 0 else { return self }
    return CodeLines(lines.map { $0.dropFirst(min(width, $0.prefix { $0.isSpaceOrTab }.count)) })
  }

  /// Without blank lines at both ends.
  func trimmed() -> CodeLines {
    guard let first = lines.firstIndex(where: { !$0.trimmed().isEmpty }),
      let last = lines.lastIndex(where: { !$0.trimmed().isEmpty })
    else { return CodeLines([]) }
    return CodeLines(Array(lines[first...last]))
  }

  /// Each line ended by a line feed.
  var text: [UInt8] { lines.flatMap { Array($0) + [.lineFeed] } }
}
