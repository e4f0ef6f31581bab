package import SourceText

/// A range as people and other programs name it.
package struct Place {
  package let file: String
  /// All four from 1; columns count Unicode scalars, and `endColumn` is the one after the last.
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
}

/// Finds lines and columns while places are printed one after the other.
///
/// The line starts of a file are made once, when first asked for. A line may be as long as its file and hold
/// thousands of diagnostics, so columns are counted on from the last place instead of from the start of the line.
package struct Places {
  private struct FileState {
    let lines: LineStarts
    var last = Spot(offset: 0, line: 1, column: 1)
  }

  private struct Spot {
    let offset: Int
    let line: Int
    let column: Int
  }

  private let files: SourceFiles
  private var states: [FileID: FileState] = [:]

  package init(in files: SourceFiles) { self.files = files }

  /// O(size of the file) for the first place in it, then O(log lines + distance from the last place).
  package mutating func place(of location: SourceLocation) -> Place {
    let file = files[location.file]
    let range = file.characters(touching: location.range)
    var state = states[location.file] ?? FileState(lines: LineStarts(of: file))
    let start = Self.spot(at: range.lowerBound, after: state.last, in: file, state.lines)
    let end = Self.spot(at: range.upperBound, after: start, in: file, state.lines)
    state.last = start
    states[location.file] = state
    return Place(
      file: file.name, line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
  }

  mutating func lines(of id: FileID) -> LineStarts {
    if let state = states[id] { return state.lines }
    let state = FileState(lines: LineStarts(of: files[id]))
    states[id] = state
    return state.lines
  }

  private static func spot(at offset: Int, after last: Spot, in file: SourceFile, _ lines: LineStarts) -> Spot {
    let line = lines.line(at: UInt32(offset))
    let known =
      line == last.line && last.offset <= offset
      ? last : Spot(offset: Int(lines.contents(ofLine: line).start), line: line, column: 1)
    let scalars = file.bytes[known.offset..<offset].count { !isContinuation($0) }
    return Spot(offset: offset, line: line, column: known.column + scalars)
  }
}

extension SourceFile {
  /// `range` as whole scalars inside the file, so that a rule that counted wrongly still gets its message printed.
  func characters(touching range: SourceRange) -> Range<Int> {
    var start = min(range.offsets.lowerBound, bytes.count)
    while start > 0, start < bytes.count, isContinuation(bytes[start]) { start -= 1 }
    var end = min(max(range.offsets.upperBound, start), bytes.count)
    while end > start, end < bytes.count, isContinuation(bytes[end]) { end += 1 }
    return start..<end
  }
}

/// Whether `byte` goes on with a scalar that another byte began.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
