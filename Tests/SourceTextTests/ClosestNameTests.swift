import Testing

@testable import SourceText

@Suite struct ClosestNameTests {
  @Test(arguments: [
    // One letter missing, added, replaced, swapped.
    ("citaton", "citation"), ("citattion", "citation"), ("citatoin", "citation"), ("cication", "citation"),
    // Two letters off are close only in a word of six and more.
    ("citatn", "citation"), ("sitadion", "citation"), ("themme", "theme"), ("thxxe", nil), ("title", "title"),
    // Short names.
    ("tok", "toc"), ("tx", nil), ("ix", nil), ("ID", "id"),
    // Case is no difference.
    ("CITATION", "citation"), ("slidenumber", "slideNumber"), ("SLIDENUMBR", "slideNumber"),
    // Not near anything.
    ("bibliography", nil), ("", nil), ("x", nil), ("cit", nil), ("citations-of-all", nil),
  ])
  func closest(to name: String, is expected: String?) {
    #expect(SourceText.closest(to: name, in: ["toc", "id", "theme", "title", "slideNumber", "citation"]) == expected)
  }

  @Test func theNearestWinsWhereverItStands() {
    #expect(SourceText.closest(to: "heading", in: ["hexding", "headxyg", "headings"]) == "headings")
    #expect(SourceText.closest(to: "heading", in: ["headings", "headxyg"]) == "headings")
    #expect(SourceText.closest(to: "heading", in: ["headings", "Heading"]) == "Heading")
  }

  /// `\Alpha` is another letter than `\alpha`.
  @Test func ofEquallyNearOnesThatOfTheSameCaseWins() {
    for names in [["Alpha", "alpha"], ["alpha", "Alpha"]] {
      #expect(SourceText.closest(to: "aplha", in: names) == "alpha")
      #expect(SourceText.closest(to: "Aplha", in: names) == "Alpha")
    }
  }

  @Test func ofEquallyNearOnesTheAlphabeticallyFirstWins() {
    #expect(SourceText.closest(to: "cat", in: ["hat", "bat", "rat"]) == "bat")
    #expect(SourceText.closest(to: "cat", in: ["bat", "rat", "hat"]) == "bat")
    #expect(SourceText.closest(to: "ab", in: ["aB", "AB", "Ab"]) == "Ab")
  }

  @Test func lettersAreNotBytes() {
    #expect(SourceText.closest(to: "übung", in: ["ubung"]) == "ubung")
    #expect(SourceText.closest(to: "漢字仮", in: ["漢字假"]) == "漢字假")
    #expect(SourceText.closest(to: "漢字", in: ["漢語"]) == nil)
  }

  @Test func noCandidates() {
    #expect(SourceText.closest(to: "theme", in: []) == nil)
  }

  @Test(arguments: [
    ("mixtral", "mixtral-8x7b"), ("MIXTRAL", "mixtral-8x7b"), ("mixtral-8x7b", nil), ("mixtral-8x", nil),
    ("intro", nil), ("mi", nil), ("mixt", nil), ("übung", "übung 1"),
  ])
  func completion(of name: String, is expected: String?) {
    let candidates = ["intro-1", "mixtral-8x7b", "intro-2", "mixtures", "übung 1"]
    #expect(SourceText.completion(of: name, in: candidates) == expected)
  }

  /// The matrix without the shortcuts, over all short words of two letters.
  @Test func theBandLosesNothing() {
    let words = (0...4).flatMap { length in
      (0..<(1 << length)).map { bits in (0..<length).map { bits >> $0 & 1 == 0 ? "a" as Unicode.Scalar : "b" } }
    }
    for left in words {
      for right in words {
        let distance = wholeMatrixDistance(left, right)
        for limit in 0...4 {
          #expect(editDistance(left, right, atMost: limit) == (distance <= limit ? distance : nil), "\(left) \(right)")
        }
      }
    }
  }

  private func wholeMatrixDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var cost = (0...left.count).map { i in (0...right.count).map { j in i == 0 ? j : j == 0 ? i : 0 } }
    for i in left.indices {
      for j in right.indices {
        cost[i + 1][j + 1] = min(
          cost[i][j] + (left[i] == right[j] ? 0 : 1), cost[i][j + 1] + 1, cost[i + 1][j] + 1,
          i > 0 && j > 0 && left[i] == right[j - 1] && left[i - 1] == right[j] ? cost[i - 1][j - 1] + 1 : .max)
      }
    }
    return cost[left.count][right.count]
  }
}
