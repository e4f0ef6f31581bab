import Checks
import Testing

@Suite struct LayoutReportTests {
  private func report(_ lines: String) -> LayoutReport? {
    LayoutReport(page: Array("<html><pre id=\"lectern-layout\">\(lines)</pre></html>\n".utf8))
  }

  @Test func aLineIsOneThingThatDoesNotFit() throws {
    let excesses = try #require(report("high 0 84 57\nscrolls-wide 12 120 -\nend 14")).excesses
    #expect(excesses.map(\.kind) == [.high, .scrollsWide])
    #expect(excesses.map(\.slide) == [0, 12])
    #expect(excesses.map(\.pixels) == [84, 120])
    #expect(excesses.map(\.node) == [57, nil])
  }

  @Test(arguments: [
    "", "high 0 84 57", "high 0 84 57\nen", "high 0 84\nend 1", "tall 0 84 57\nend 1", "high x 84 57\nend 1",
    "high 0 99999999999999999999 57\nend 1", "error: it broke\nend 1",
  ])
  func anythingElseIsNoReport(_ lines: String) {
    #expect(report(lines) == nil)
  }

  @Test(arguments: ["", "<p>end 1</p>", "<pre id=\"lectern-layout\">end 1", "<pre>end 1</pre>"])
  func aPageWithoutOne(_ page: String) {
    #expect(LayoutReport(page: Array(page.utf8)) == nil)
  }
}
