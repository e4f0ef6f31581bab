import Slides
import TestSupport
import Testing

@Suite struct TimingTests {
  @Test(
    arguments: [
      // Equal shares of what is left.
      ("duration: 10", ["a", "b"], [300, 300]),
      ("duration: 10", ["a", "<!-- .slide: data-timing=\"120\" -->", "c"], [240, 120, 240]),
      ("duration: 1", ["a", "<!-- .slide: data-timing=\"120\" -->"], [0, 120]),
      // Hidden slides take none.
      ("duration: 10", ["a", "<!-- .slide: data-visibility=\"hidden\" -->", "c"], [300, nil, 300]),
      ("defaultTiming: 90", ["a", "<!-- .slide: data-timing=\"120\" -->"], [90, 120]),
      ("totalTime: 60", ["a", "b"], [30, 30]),
      ("title: T", ["a", "<!-- .slide: data-timing=\"x\" -->"], [nil, nil]),
    ] as [(String, [String], [Double?])])
  func slidesKnowTheirTime(_ yaml: String, _ slides: [String], _ seconds: [Double?]) {
    let deck = Assembled("---\n\(yaml)\n---\n" + slides.joined(separator: "\n---\n")).deck
    #expect(deck.slides.map(\.seconds) == seconds)
  }

  @Test(arguments: [
    ("Two words.", 2), ("**Don't** count `code` twice", 4), ("- a\n- b c", 3), ("该公司的模型", 6), ("GPT-4 是 model", 3),
    ("a — b", 2), ("", 0), ("![]() ...", 0),
  ])
  func words(of notes: String, are count: Int) {
    #expect(Assembled("a\n\nNote: \(notes)").deck.slides[0].noteWords == count)
  }
}
