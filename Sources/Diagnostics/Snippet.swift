import SourceText

/// Source lines with underlines, behind line numbers.
///
///        |
///     31 | See [the router](#/mixtral) again.
///        |                  ^^^^^^^^^ label
struct Snippet {
  /// A place to underline.
  struct Mark {
    enum Style { case primary, related }

    let range: Range<Int>
    let style: Style
    let label: String?
  }

  /// The part of a mark that is on one line.
  private struct LineMark {
    let line: Int
    let range: Range<Int>
    let style: Mark.Style
    let label: String?
  }

  private let file: SourceFile
  private let lines: LineStarts
  private let marks: [LineMark]

  init(_ marks: [Mark], in file: SourceFile, _ lines: LineStarts) {
    self.file = file
    self.lines = lines
    self.marks = marks.flatMap { Self.split($0, in: file, lines) }
  }

  /// The lines that the underlined places are on, from the first to the last.
  var lineNumbers: ClosedRange<Int> {
    let numbers = marks.map(\.line)
    return (numbers.min() ?? 1)...(numbers.max() ?? 1)
  }

  /// The first line is underlined to its end and the last one from its start: what is between may be long.
  private static func split(_ mark: Mark, in file: SourceFile, _ lines: LineStarts) -> [LineMark] {
    var range = mark.range
    // A block's range holds its line ending; the line after it is not meant.
    while let last = file.bytes[range].last, last == 0x0A || last == 0x0D { range.removeLastByte() }
    let (first, last) = (lines.line(at: UInt32(range.lowerBound)), lines.line(at: UInt32(range.upperBound)))
    guard first < last else { return [LineMark(line: first, range: range, style: mark.style, label: mark.label)] }

    var end = max(range.lowerBound, lines.contents(ofLine: first).offsets.upperBound)
    while end > range.lowerBound, isBlank(file.bytes[end - 1]) { end -= 1 }
    var start = lines.contents(ofLine: last).offsets.lowerBound
    while start + 1 < range.upperBound, isBlank(file.bytes[start]) { start += 1 }
    return [
      LineMark(line: first, range: range.lowerBound..<end, style: mark.style, label: nil),
      LineMark(line: last, range: start..<range.upperBound, style: mark.style, label: mark.label),
    ]
  }

  /// The rows, without line endings. Lines that nothing is said about are left out behind a `...`.
  func rows(gutter: Int, width: Int, severity: Severity, paint: Paint) -> [String] {
    let bar = String(repeating: " ", count: gutter + 1) + "|"
    var rows = [paint(bar, as: .frame)]
    var previous: Int?
    for line in Set(marks.map(\.line)).sorted() {
      if let previous, line > previous + 1 { rows.append(paint("...", as: .frame)) }
      previous = line
      let marks = marks.filter { $0.line == line }
      let (text, underlines) = shown(line, marks, width: max(20, width - gutter - 3))
      let number = String(line)
      let padding = String(repeating: " ", count: gutter - number.utf8.count)
      rows.append(paint(padding + number + " |", as: .frame) + (text.isEmpty ? "" : " " + text))
      for (mark, cells) in zip(marks, underlines) {
        let sign = mark.style == .primary ? "^" : "-"
        let role: Paint.Role = mark.style == .primary ? .severity(severity) : .related
        let label = mark.label.map { " " + visible($0) } ?? ""
        let underline = String(repeating: sign, count: cells.count) + label
        rows.append(
          paint(bar, as: .frame) + String(repeating: " ", count: cells.lowerBound + 1) + paint(underline, as: role))
      }
    }
    return rows
  }

  /// The text of a line as it is shown, without trailing blanks, and the cells of each mark.
  private func shown(_ line: Int, _ marks: [LineMark], width: Int) -> (text: String, underlines: [Range<Int>]) {
    let focus = (marks.first { $0.style == .primary } ?? marks[0]).range
    let layout = LineLayout(of: lines.contents(ofLine: line).offsets, in: file.bytes, around: focus, width: width)
    var (text, underlines) = layout.window(around: focus, width: width, marking: marks.map(\.range))
    while text.last == " " { text.removeLast() }
    return (text, underlines)
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

extension Range<Int> {
  fileprivate mutating func removeLastByte() { self = lowerBound..<upperBound - 1 }
}
