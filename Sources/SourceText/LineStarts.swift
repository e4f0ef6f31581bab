/// Where the lines of a file begin: made when something is printed, never stored with the tree.
///
/// A line ends with LF, CRLF or a lone CR, as in CommonMark.
public struct LineStarts: Sendable {
  private let bytes: [UInt8]
  private let starts: [UInt32]

  /// O(n).
  public init(of file: SourceFile) {
    bytes = file.bytes
    var starts: [UInt32] = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A {
        starts.append(UInt32(offset))
      } else if byte == 0x0D {
        if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        starts.append(UInt32(offset))
      }
    }
    self.starts = starts
  }

  /// The number of lines. A text that ends with a line ending has an empty last line.
  public var count: Int { starts.count }

  /// The 1-based line that holds `offset`. O(log lines).
  public func line(at offset: UInt32) -> Int {
    var lines = 0..<starts.count
    while lines.count > 1 {
      let middle = (lines.lowerBound + lines.upperBound) / 2
      lines = starts[middle] <= offset ? middle..<lines.upperBound : lines.lowerBound..<middle
    }
    return lines.lowerBound + 1
  }

  /// The line and column of a byte offset. O(log lines + length of the line).
  public func position(at offset: UInt32) -> SourcePosition {
    let line = line(at: offset)
    // Every scalar has exactly one byte that is not a UTF-8 continuation.
    let scalars = bytes[Int(starts[line - 1])..<Int(offset)].count { $0 & 0xC0 != 0x80 }
    return SourcePosition(line: line, column: scalars + 1)
  }

  /// The range of a 1-based line without its line ending.
  public func contents(ofLine line: Int) -> SourceRange {
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceRange(start, end)
  }
}

/// A place as people name it.
public struct SourcePosition: Hashable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int
}
