import SourceText
import Testing

@Suite struct SourceRangeTests {
  @Test func countsBytes() {
    #expect(SourceRange(3, 8).count == 5)
    #expect(SourceRange(3, 8).offsets == 3..<8)
    #expect(!SourceRange(3, 8).isEmpty)
    #expect(SourceRange(3, 3).isEmpty)
    #expect(SourceRange(3, 3).count == 0)
  }

  @Test(arguments: [
    ((2, 8), true), ((2, 4), true), ((6, 8), true), ((5, 5), true), ((8, 8), true),
    ((1, 4), false), ((7, 9), false), ((0, 20), false), ((9, 9), false),
  ])
  func containment(of inner: (Int, Int), is expected: Bool) {
    #expect(SourceRange(2, 8).contains(SourceRange(inner.0, inner.1)) == expected)
  }

  @Test func ordersByStartThenEnd() {
    let sorted = [SourceRange(0, 9), SourceRange(2, 2), SourceRange(2, 5), SourceRange(3, 3)]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
