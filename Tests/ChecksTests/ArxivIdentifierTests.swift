import Checks
import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct ArxivIdentifierTests {
  /// In a deck that is compiled on 30 June 2025.
  @Test(arguments: [
    // Since 2015, five digits; before, four.
    "abs/2302.13971", "abs/2302.13971v2", "abs/2302.13971v12", "pdf/2302.13971", "pdf/2302.13971.pdf",
    "pdf/2302.13971v1.pdf",
    "html/2302.13971v1", "abs/0704.0001", "abs/1412.9999", "abs/1501.00001", "abs/2302.13971/",
    "abs/2302.13971?context=cs",
    "abs/2302.13971#S1",
    // Somewhere it is 1 July already.
    "abs/2506.00001", "abs/2507.00001",
    // Until March 2007.
    "abs/hep-th/9901001", "abs/math.GT/0309136", "abs/math/0309136v1", "abs/cond-mat/0703001", "abs/hep-th/9107001",
    // Not papers.
    "list/cs.CL/recent", "a/warner_s_1", "", "help/api", "search/?query=2313.00001",
  ])
  func isSilent(on path: String) {
    #expect(Checked("[a](https://arxiv.org/\(path))", with: ArxivIdentifierRule()).messages == [])
  }

  @Test(arguments: [
    ("abs/⟦2313.00001⟧", "names the month '13'"),
    ("abs/⟦2300.00001⟧", "names the month '00'"),
    ("abs/⟦1501.0001⟧", "must have 5 digits behind the point"),
    ("abs/⟦1412.00001⟧", "must have 4 digits behind the point"),
    ("abs/⟦2302.1397⟧", "must have 5 digits behind the point"),
    ("abs/⟦2302.139711⟧", "must have 5 digits behind the point"),
    ("abs/⟦0703.0001⟧", "is of a month in which its form was not in use"),
    ("abs/⟦0501.0001⟧", "is of a month in which its form was not in use"),
    ("abs/⟦2302.00000⟧", "has the number 0, and arXiv counts from 1"),
    ("abs/⟦2508.00001⟧", "is of a month that has not come yet"),
    ("abs/⟦9912.00001⟧", "is of a month that has not come yet"),
    ("abs/⟦2302.13971v0⟧", "has an impossible version"),
    ("abs/⟦2302.13971v01⟧", "has an impossible version"),
    ("pdf/⟦2313.00001⟧.pdf", "names the month '13'"),
    ("abs/⟦23021.3971⟧", "does not have the form of one"),
    ("abs/⟦2302-13971⟧", "does not have the form of one"),
    ("abs/⟦arXiv:2302.13971⟧", "does not have the form of one"),
    ("abs/⟦XXXX.XXXXX⟧", "does not have the form of one"),
    ("abs/⟦hep-th/9913001⟧", "names the month '13'"),
    ("abs/⟦hep-th/9901000⟧", "has the number 0, and arXiv counts from 1"),
    ("abs/⟦hep-th/9106001⟧", "is of a month in which its form was not in use"),
    ("abs/⟦hep-th/0704001⟧", "does not have the form of one"),
    ("abs/⟦hep-th/990101⟧", "does not have the form of one"),
  ])
  func fires(on path: String, _ problem: String) {
    let marked = Marked("> [a](https://arxiv.org/\(path))")
    let found = Checked(marked.text, with: ArxivIdentifierRule())
    let identifier = Marked(path).text.dropFirst(4).replacing(".pdf", with: "")
    #expect(found.messages == ["the arXiv identifier '\(identifier)' \(problem)"])
    #expect(found.ranges == marked.ranges)
    #expect(found.diagnostics.map(\.severity) == [.error])
  }

  @Test(arguments: [
    "http://arxiv.org/abs/2313.00001", "https://www.arxiv.org/abs/2313.00001",
    "https://export.arxiv.org/abs/2313.00001",
    "https://ARXIV.org/ABS/2313.00001", "https://ar5iv.labs.arxiv.org/html/2313.00001",
    "https://ar5iv.org/abs/2313.00001",
    "https://www.alphaxiv.org/abs/2313.00001", "https://huggingface.co/papers/2313.00001",
    "https://scirate.com/arxiv/2313.00001", "https://doi.org/10.48550/arXiv.2313.00001",
    "https://doi.org/10.48550/ARXIV.2313.00001",
  ])
  func knows(_ url: String) {
    #expect(Checked("<\(url)>", with: ArxivIdentifierRule()).messages.count == 1)
  }

  @Test(arguments: [
    "https://example.org/abs/2313.00001", "https://notarxiv.org/abs/2313.00001", "arxiv.org/abs/2313.00001",
    "https://huggingface.co/papers/trending", "https://doi.org/10.1000/2313.00001", "https://arxiv.org",
  ])
  func doesNotKnow(_ url: String) {
    #expect(Checked("[a](\(url))", with: ArxivIdentifierRule()).messages == [])
  }

  @Test(arguments: [
    (CalendarDay(year: 2024, month: 12, day: 31), "2501", 0), (CalendarDay(year: 2024, month: 12, day: 30), "2501", 1),
    (CalendarDay(year: 2024, month: 2, day: 28), "2403", 1), (CalendarDay(year: 2024, month: 2, day: 29), "2403", 0),
    (CalendarDay(year: 2023, month: 2, day: 28), "2303", 0), (CalendarDay(year: 2100, month: 1, day: 1), "9912", 0),
  ])
  func theFutureBeginsTheDayAfterTomorrow(_ today: CalendarDay, _ month: String, _ count: Int) {
    let found = Checked("<https://arxiv.org/abs/\(month).00001>", with: ArxivIdentifierRule(), today: today)
    #expect(found.messages.count == count)
  }
}
