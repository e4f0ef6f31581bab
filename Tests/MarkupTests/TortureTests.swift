import Foundation
import HTML
import Markup
import SourceText
import Testing

/// Twice the text takes twice the time, whatever the text.
///
/// The inputs are those of the suites of cmark, cmark-gfm, pulldown-cmark and markdown-it, rebuilt from their
/// descriptions, with more of our own.
@Suite(.serialized) struct TortureTests {
  static let inputs =
    TortureInput.deepBlocks + TortureInput.manyBlocks + TortureInput.tables + TortureInput.emphasis
    + TortureInput.links + TortureInput.verbatim + TortureInput.autolinks

  #if DEBUG
    static let size = 3_500
  #else
    static let size = 48_000
  #endif
  /// Where growth begins to be too much: a quadratic parser has 4.
  static let tooMuch = 2.5

  @Test(arguments: inputs)
  func growsInProportion(_ input: TortureInput) {
    let start = threadTime()
    var growth = growth(of: input, from: Self.size, runs: 1)
    // What looks bad may be another process; what stays bad in more runs, and larger ones, is not.
    for attempt in 0...2 where growth > Self.tooMuch {
      growth = self.growth(of: input, from: Self.size << attempt, runs: 4 + attempt)
    }
    if let report = ProcessInfo.processInfo.environment["TORTURE_REPORT"], !report.isEmpty {
      let time = threadTime() - start
      print("growth \((growth * 100).rounded() / 100) in \((time * 1000).rounded()) ms: \(input.name)")
    }
    #expect(growth <= Self.tooMuch)
  }

  /// How much longer twice the text takes: the larger of the growth over the last doubling and the mean of two.
  private func growth(of input: TortureInput, from size: Int, runs: Int) -> Double {
    let times = [size, 2 * size, 4 * size].map { time(of: input.source(size: $0), input, runs: runs) }
    // Too fast to measure.
    guard times[2] > 0.000_5 else { return 1 }
    return max(times[2] / times[1], (times[2] / times[0]).squareRoot())
  }

  /// The least of several runs, in seconds of this thread.
  private func time(of source: SourceFile, _ input: TortureInput, runs: Int) -> Double {
    let breaks = input.breaks(in: source)
    var least = Double.infinity
    for _ in 0..<runs {
      let start = threadTime()
      let tree = parseBlocks(source, options: input.options, breaks: breaks)
      _ = renderHTML(parseInlines(in: tree))
      least = min(least, threadTime() - start)
    }
    return least
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  /// Depth costs memory, never stack.
  @Test(arguments: [">", "> ", "- ", "1. ", "> - ", "* - + ", "[^a]: ", "*a **", "[", "![", "~~*"])
  func nestsWithoutRecursion(_ marker: String) {
    let source = SourceFile(
      name: "deep.md", text: marker.times(100_000) + "a" + "]()".times(marker.hasSuffix("[") ? 100_000 : 0))
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      let document = parseInlines(in: parseBlocks(source, options: TortureInput.everything))
      _ = renderHTML(document)
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
  }

  /// More columns than a node can number.
  @Test func aTableOfTooManyColumnsIsText() {
    for (columns, isTable) in [(65_534, true), (65_535, false), (65_537, false), (70_000, false)] {
      let text = "|" + "a|".times(columns) + "\n|" + "-|".times(columns) + "\n|b|\n"
      let document = parseInlines(in: parseBlocks(SourceFile(name: "wide.md", text: text), options: .gfm))
      #expect(document.nodes.contains { $0.kind == .table } == isTable, "\(columns) columns")
    }
  }

  /// A short text cannot ask for a long page.
  @Test(arguments: ["definitions", "tables"])
  func outputStaysInProportion(_ kind: String) {
    let text =
      switch kind {
      case "definitions": "[a]: /\("b".times(50_000))\n\n" + "[a]\n".times(10_000)
      default: "|" + "a|".times(5_000) + "\n|" + "-|".times(5_000) + "\n" + "b\n".times(5_000)
      }
    let document = parseInlines(in: parseBlocks(SourceFile(name: "long.md", text: text), options: .gfm))
    #expect(renderHTML(document).bytes().count < 5_000_000)
  }
}
