import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

/// What is said about the lines that an info string names. The code has nine lines.
@Suite struct CodeStepsTests {
  @Test(arguments: [
    // Beyond the end.
    ("js [⟦12⟧]", "-", "line 12 is beyond the end of the code, which has 9 lines"),
    ("js [1|⟦12-13⟧]", "1|-", "lines 12 to 13 are beyond the end of the code, which has 9 lines"),
    ("js [1,3-⟦12⟧|2]", "1,3-9|2", "line 12 is beyond the end of the code, which has 9 lines"),
    ("js [9 - ⟦10⟧]", "9", "line 10 is beyond the end of the code, which has 9 lines"),
    ("js [⟦12-3⟧]", "3-9", "line 12 is beyond the end of the code, which has 9 lines"),
    ("js [⟦100⟧]", "-", "line 100 is beyond the end of the code, which has 9 lines"),
    ("js [⟦12-⟧]", "-", "line 12 is beyond the end of the code, which has 9 lines"),
    ("js [⟦99999999999999999999-⟧]", "-", "line 1000000000 is beyond the end of the code, which has 9 lines"),
    ("js {data-line-numbers=\"1|⟦10⟧\"}", "1|-", "line 10 is beyond the end of the code, which has 9 lines"),
    // Backwards, and zero.
    ("js [⟦5-3⟧]", "3-5", "the range '5-3' runs backwards"),
    ("js [⟦0-3⟧]", "1-3", "there is no line 0, where '0-3' begins"),
    ("js [⟦0⟧,3]", "3", "there is no line 0"),
    // What reveal.js misreads.
    ("js [⟦3-⟧]", "3-9", "reveal.js reads the range '3-' as line 3 alone"),
    ("js [1|⟦-3⟧]", "1|1-3", "reveal.js cannot read the range '-3', which has no first line"),
    ("js [⟦1–3⟧]", "1-3", "the range '1–3' is written with a dash, not with a hyphen"),
    ("js [⟦1 3-4⟧]", "1,3-4", "'1 3-4' has no comma between its numbers, and reveal.js reads them as one"),
    ("js ⟦{1-2}⟧", "1-2", "reveal.js does not read lines in braces, as in '{1-2}'"),
    ("go⟦{1|3-5}⟧", "1|3-5", "reveal.js does not read lines in braces, as in '{1|3-5}'"),
    ("js ⟦[1-2|3⟧", "1-2|3", "the bracket of '[1-2|3' is never closed"),
    // What nobody can read.
    ("js [⟦a⟧]", "", "cannot read 'a' as a line or a range of lines"),
    ("js [1-2|⟦3;4⟧]", "", "cannot read '3;4' as a line or a range of lines"),
    ("js [⟦1-3-5⟧]", "", "cannot read '1-3-5' as a line or a range of lines"),
    ("js [⟦2-end⟧]", "", "cannot read '2-end' as a line or a range of lines"),
    ("js [1|⟦-⟧]", "", "cannot read '-' as a line or a range of lines"),
    ("js [1: ⟦2:3⟧]", "", "cannot read '2:3' as a line or a range of lines"),
    ("js {data-line-numbers=\"⟦true⟧\"}", "", "cannot read 'true' as a line or a range of lines"),
    ("js {data-ln-start-from=\"⟦x⟧\"}", "", "cannot read 'x' as the number of the first line"),
  ])
  func problem(_ info: String, _ steps: String, _ message: String) {
    let marked = Marked("> ```\(info)\n" + String(repeating: "> x\n", count: 9) + "> ```")
    let block = Listed(marked.text)
    #expect(block.steps == steps)
    #expect(block.messages == [message])
    #expect(block.ranges == marked.ranges)
    #expect(block.diagnostics.map(\.severity) == [.warning])
    #expect(block.listing.numbersLines)
  }

  @Test(arguments: [
    ("js [1,3-12]", "js [1,3-9]", "write '3-9'"),
    ("js [9-10]", "js [9]", "write '9'"),
    ("js [12-3]", "js [3-9]", "write '3-9'"),
    ("js [12]", "js [12]", "name lines that the code has"),
    ("js [5 - 3]", "js [3-5]", "write '3-5'"),
    ("js [0-3]", "js [1-3]", "lines are counted from 1: write '1-3'"),
    ("js [3-]", "js [3-9]", "write '3-9'"),
    ("js [-3|2]", "js [1-3|2]", "write '1-3'"),
    ("js [1–3]", "js [1-3]", "write '1-3'"),
    ("js [1 3]", "js [1,3]", "write a comma between them"),
    ("js{1-2} {.a}", "js[1-2] {.a}", "write '[1-2]'"),
    ("js [1", "js [1]", "write '[1]'"),
    // Counted from the number that is printed.
    (
      "js [712: 713-715]", "js [712: 2-4]",
      "lines are counted from 1 whatever number is printed beside the first: write '2-4'"
    ),
  ])
  func fix(of info: String, is fixed: String, _ help: String) {
    let code = "\n" + String(repeating: "x\n", count: 9) + "```"
    let block = Listed("```" + info + code)
    #expect(block.fixed == "```" + fixed + code)
    #expect(block.help == [help])
    if fixed != info { #expect(Listed(block.fixed).rules == []) }
  }

  @Test func eachRangeIsReported() {
    let marked = Marked("```js [⟦4⟧|1,⟦3-2⟧|⟦2-⟧]\nx\ny\nz\n```")
    let block = Listed(marked.text)
    #expect(block.rules == ["code-range", "code-range", "code-steps"])
    #expect(block.ranges == marked.ranges)
  }

  @Test(arguments: [(0, "is empty"), (1, "has 1 line"), (2, "has 2 lines")])
  func aSmallCode(of count: Int, _ size: String) {
    #expect(Listed(info: "js [3]", lines: count).messages == ["line 3 is beyond the end of the code, which \(size)"])
  }

  /// Whatever an info string holds, the steps are lines of the code and the problems are places in it.
  @Test func noInfoStringLeadsAstray() {
    let pieces = ["1", "9", "10", "0", "-", "–", "|", ",", ":", " ", "[", "]", "{", "}", "a", ".", "\"", "k=", "[1-3]"]
    var state: UInt64 = 20_260
    for _ in 0..<4_000 {
      var info = "js "
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        info += pieces[Int(state >> 33) % pieces.count]
      }
      let block = Listed(info: info, lines: 9)
      for range in block.listing.steps.joined() {
        #expect((1...9).contains(range.lowerBound) && range.upperBound <= 9, "\(info)")
      }
      for range in block.ranges { #expect(block.listing.infoRange.contains(range) && !range.isEmpty, "\(info)") }
      if !block.diagnostics.contains(where: { $0.fix == nil }) {
        #expect(Listed(block.fixed).rules == [], "\(info)")
      }
    }
  }
}
