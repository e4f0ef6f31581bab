import Foundation
import SourceText
import TeXMath
import TestSupport
import Testing

/// Whatever the input: an output, and time that grows with the input only.
@Suite(.serialized) struct HostileTests {
  /// Shapes of n pieces that make parsers recurse, search or unfold.
  static let shapes: [(String, @Sendable (Int) -> String)] = [
    ("open braces", { String(repeating: "{", count: $0) }),
    ("nested groups", { String(repeating: "{", count: $0) + String(repeating: "}", count: $0) }),
    ("closing braces", { String(repeating: "}", count: $0) }),
    ("roots", { String(repeating: #"\sqrt"#, count: $0) }),
    ("powers", { String(repeating: "x^{", count: $0) }),
    ("flat powers", { String(repeating: "x^", count: $0) }),
    ("fences", { String(repeating: #"\left("#, count: $0) }),
    ("environments", { String(repeating: #"\begin{matrix}"#, count: $0) }),
    ("ends", { String(repeating: #"\end{matrix}"#, count: $0) }),
    ("texts", { String(repeating: #"\text{$"#, count: $0) }),
    ("brackets", { String(repeating: #"\sqrt["#, count: $0) }),
    ("line ends with brackets", { String(repeating: #"\\["#, count: $0) }),
    ("fractions without braces", { String(repeating: #"\frac1"#, count: $0) }),
    ("infix fractions", { String(repeating: #"\over x"#, count: $0) }),
    ("definitions", { #"\def\a{x}"# + String(repeating: #"\def\a{\a\a}\a"#, count: $0) }),
    (
      "doubling macros",
      {
        (1...max($0 % 100, 2)).map { "\\def\\\(letters($0)){\\\(letters($0 - 1))\\\(letters($0 - 1))}" }.joined()
          + "\\b"
      }
    ),
    (
      "doubling arguments",
      { #"\def\d#1{#1#1}"# + String(repeating: #"\d{"#, count: $0) + "x" + String(repeating: "}", count: $0) }
    ),
    ("delimited arguments", { #"\def\d#1;{#1}"# + String(repeating: #"\d "#, count: $0) }),
    ("chemistry", { String(repeating: #"\ce{A"#, count: $0) }),
    ("chemical labels", { #"\ce{"# + String(repeating: "->[", count: $0) + "}" }),
    ("units", { #"\si{"# + String(repeating: #"\kilo\metre\squared"#, count: $0) + "}" }),
    ("unknown commands", { String(repeating: #"\fracc"#, count: $0) }),
    ("addresses", { String(repeating: #"\url{"#, count: $0) }),
    ("verbatim", { String(repeating: #"\verb!\verb"\verb+"#, count: $0) }),
    ("colors", { String(repeating: #"\color{red}"#, count: $0) + "x" }),
    ("primes", { "x" + String(repeating: "'", count: $0) }),
    ("digits", { String(repeating: "1", count: $0) }),
    ("arrays", { #"\begin{array}{"# + String(repeating: "*{9}{", count: $0) + "}" }),
    ("diagrams", { #"\begin{CD}"# + String(repeating: "@>", count: $0) }),
    ("plain", { String(repeating: "a+b=c ", count: $0) }),
  ]

  /// A name of letters for a number.
  private static func letters(_ number: Int) -> String {
    String(String(number, radix: 10).map { Character(Unicode.Scalar(UInt8($0.wholeNumberValue ?? 0) + 0x62)) })
  }

  @Test(arguments: shapes.indices)
  func growsLinearly(shape: Int) {
    let (name, make) = Self.shapes[shape]
    // What looks bad may be another process; what stays bad with more runs is not.
    var growth = growth(of: make, runs: 1)
    for attempt in 1...3 where growth > 16 { growth = self.growth(of: make, runs: 3 * attempt) }
    #expect(growth <= 16, "\(name): eight times the input takes \(growth) times as long")
  }

  /// How much longer eight times the input takes: a quadratic shape has 64.
  private func growth(of make: (Int) -> String, runs: Int) -> Double {
    let (small, large) = (time(make(500), runs: runs), time(make(4_000), runs: runs))
    return large < 0.002 ? 1 : large / small
  }

  /// The least of several runs, in seconds of this thread.
  private func time(_ tex: String, runs: Int) -> Double {
    let bytes = Array(tex.utf8)
    var least = Double.infinity
    for _ in 0..<runs {
      let start = threadTime()
      _ = mathML(fromTeX: bytes, display: true)
      least = min(least, threadTime() - start)
    }
    return least
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The deepest nesting needs no more stack than a small thread has.
  @Test func fitsASmallStack() {
    let finished = DispatchSemaphore(value: 0)
    let thread = Thread {
      for (_, make) in Self.shapes { _ = mathML(fromTeX: Array(make(500).utf8), display: true) }
      finished.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    finished.wait()
  }

  /// Formulas with bytes changed, cut out and doubled: never a crash, always well-formed, places inside the formula.
  @Test func mutationsAreHarmless() {
    var random = SplitMix(state: 2024)
    let pieces = [
      #"\frac"#, "{", "}", "^", "_", "&", #"\\"#, #"\left("#, #"\right)"#, #"\begin{cases}"#, #"\end{cases}"#, "$",
      "#1", #"\text{"#, #"\ce{"#, #"\def\a"#, #"\a"#, "\u{0}", "é", "[", "]", "%", "'",
    ]
    for _ in 0..<3_000 {
      var bytes = Array(seeds[random.below(seeds.count)].utf8)
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count + 1)
        switch random.below(4) {
        case 0: bytes.insert(contentsOf: Array(pieces[random.below(pieces.count)].utf8), at: place)
        case 1: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
        case 2: bytes.removeSubrange(place..<min(place + random.below(5), bytes.count))
        default: bytes += bytes[..<place]
        }
      }
      let markup = mathML(fromTeX: bytes, display: random.below(2) == 0)
      #expect(isBalanced(markup.bytes), "\(String(decoding: bytes, as: UTF8.self))")
      for problem in markup.problems {
        #expect(Int(problem.range.end) <= bytes.count, "\(String(decoding: bytes, as: UTF8.self)): \(problem)")
      }
    }
  }

  private let seeds = [
    #"\frac{a}{b}+\sqrt[3]{x}^2"#, #"\begin{cases} a & b \\ c & \text{if $x$} \end{cases}"#,
    #"\left(\sum_{i=1}^n x_i\middle|\right)'"#, #"\def\f#1{#1^2}\f{x} \newcommand\g[2][a]{#1}\g b"#,
    #"\ce{2 H2 + O2 ->[a][b] SO4^2-} \SI{1.2e3}{\kilo\meter}"#, #"\begin{array}{l|c} a \\ \hline \end{array} \tag{1}"#,
    #"\begin{CD}A@>a>>B\\@VVV@AAA\end{CD} \color{red}x \href{a}{b}"#,
  ]

  /// Whether every element is closed in its order, and no text has a bare `<`.
  private func isBalanced(_ bytes: [UInt8]) -> Bool {
    var open: [Substring] = []
    for piece in String(decoding: bytes, as: UTF8.self).split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      if piece.hasPrefix("/") {
        guard open.popLast() == piece.dropFirst() else { return false }
      } else {
        open.append(piece.prefix { $0 != " " })
      }
    }
    return open.isEmpty
  }
}
