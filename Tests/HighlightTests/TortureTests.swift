import Foundation
import Highlight
import Testing

/// Twice the code takes twice the time, whatever the code.
@Suite(.serialized) struct TortureTests {
  #if DEBUG
    static let size = 1_000
  #else
    static let size = 64_000
  #endif
  /// Where growth begins to be too much: a quadratic lexer has 4.
  static let tooMuch = 2.6

  /// Beginnings without ends, ends without beginnings, and what a rule must look far for.
  static let fragments = [
    "a", "a ", "a\n", "1", " ", "\n", "\t", "é", "\\", "(", "{", "[", "<", ">", "}", ")", "\"", "'", "`", "/", "/*",
    "*/",
    "//", "#", "# ", "@", "$", "${", "$(", "$((", "%", ":", ": ", "-", "--", "- a: |\n", "=", "a=", "a:", "|", "a b(",
    "a b(c) {", "a b(c);", "r#\"", "R\"a(", "\"#", "<<A\n", "<<a b\n", "A\n", "<a ", "<a b='", "</a", "<a>", "<!--",
    "<script>",
    "</script", "<style>", "<?php ", "?>", "{{", "}}", "--[==[", "]=]", "[=[", "#=", "{-", "(*", "\"\"\"", "'''",
    "f\"{",
    "`${", "\"#{", "\"$(", "\\(", "#[", "[[", "```\n", "**a", "_a", "[a](", "%[", "~r/", "/a", "a /", "\\begin{", "$$",
    "\\\n", "#if 0\n", "#define a \\\n", "\"\\", "a: &b *c\n", "$ a\n", "@@ a\n", "a,", "0x", "1e", "::", "<T", "a?.b",
    "=> ",
  ]

  #if DEBUG
    static let languages = ["rust", "cpp", "tsx", "ruby"]
  #else
    static let languages = Language.all.map(\.name)
  #endif

  @Test(arguments: languages)
  func growsInProportion(_ name: String) throws {
    let language = try #require(Language.named(name))
    for fragment in Self.fragments {
      var growth = growth(of: fragment, language, from: Self.size, runs: 1)
      // What looks bad may be another process; what stays bad in more runs, and larger ones, is not.
      for attempt in 0...2 where growth > Self.tooMuch {
        growth = self.growth(of: fragment, language, from: Self.size << attempt, runs: 4 + attempt)
      }
      #expect(growth <= Self.tooMuch, "\(name), \(fragment.debugDescription) again and again")
    }
  }

  /// How much longer twice the code takes: the larger of the growth over the last doubling and the mean of two.
  private func growth(of fragment: String, _ language: Language, from size: Int, runs: Int) -> Double {
    let times = [size, 2 * size, 4 * size].map { size in
      time(of: Array(repeatElement(Array(fragment.utf8), count: size / fragment.utf8.count).joined()), language, runs)
    }
    // Too fast to measure.
    guard times[2] > 0.000_5 else { return 1 }
    return max(times[2] / times[1], (times[2] / times[0]).squareRoot())
  }

  /// The least of several runs, in seconds of this thread.
  private func time(of code: [UInt8], _ language: Language, _ runs: Int) -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = threadTime()
      _ = highlight(code, as: language)
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
  @Test(arguments: [
    ("rust", "/*"), ("javascript", "`${"), ("bash", "$("), ("swift", "\"\\("), ("jsx", "<a>"), ("json", "["),
  ])
  func nestsWithoutRecursion(_ name: String, _ opening: String) throws {
    let language = try #require(Language.named(name))
    let code = Array(repeatElement(Array(opening.utf8), count: 100_000).joined())
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      _ = highlight(code, as: language)
      done.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    done.wait()
  }
}
