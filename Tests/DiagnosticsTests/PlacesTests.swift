import SourceText
import Testing

@testable import Diagnostics

@Suite struct PlacesTests {
  /// Every range of a text, asked for in every direction, gives what `LineStarts` says of its ends.
  @Test(arguments: [0, 1, 2])
  func agreeWithLineStarts(_ order: Int) {
    let text = "ä漢\r\n\n🎉 x\ré\n"
    var files = SourceFiles()
    let id = files.add(SourceFile(name: "deck.md", text: text))
    let lines = LineStarts(of: files[id])
    let bounds = text.unicodeScalars.reduce(into: [0]) { $0.append($0.last! + UTF8.width($1)) }
    var ranges = bounds.flatMap { start in bounds.filter { $0 >= start }.map { SourceRange(start, $0) } }
    if order == 1 { ranges.reverse() }
    if order == 2 { ranges.sort { ($0.end, $1.start) < ($1.end, $0.start) } }

    var places = Places(in: files)
    for range in ranges {
      let place = places.place(of: SourceText.SourceLocation(file: id, range: range))
      let (start, end) = (lines.position(at: range.start), lines.position(at: range.end))
      #expect((place.line, place.column) == (start.line, start.column))
      #expect((place.endLine, place.endColumn) == (end.line, end.column))
    }
  }

  /// A hundred times the diagnostics on a line a hundred times as long would otherwise take ten thousand times as long.
  @Test(.timeLimit(.minutes(1)), arguments: DiagnosticFormat.allCases)
  func manyDiagnosticsOnOneLongLine(in format: DiagnosticFormat) {
    let count = 2_000
    var files = SourceFiles()
    let id = files.add(SourceFile(name: "deck.md", text: String(repeating: "word ", count: count * 100)))
    let diagnostics = (0..<count).map { index in
      let location = SourceText.SourceLocation(file: id, range: SourceRange(index * 500, index * 500 + 4))
      return Diagnostic(rule: "some-rule", severity: .error, message: "wrong", location: location)
    }
    let text = format.print(diagnostics, in: files)
    #expect(text.utf8.count > count * 30)
  }
}
