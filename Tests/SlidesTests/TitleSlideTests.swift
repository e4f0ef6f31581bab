import Slides
import SourceText
import Testing

@Suite struct TitleSlideTests {
  @Test func comesFirstWhenAskedFor() {
    let slides = Assembled("---\ntitle: T\ntitleSlide: true\n---\n# A\n----\n# B").deck.slides
    #expect(slides.map(\.kind) == [.title, .content, .content])
    #expect(slides.map(\.id) == ["title-slide", "a", "b"])
    #expect(slides.map(\.title) == ["T", "A", "B"])
    #expect(slides.map(\.index).map { [$0.horizontal, $0.vertical] } == [[0, 0], [1, 0], [1, 1]])
  }

  @Test func leavesAnIDToTheAuthor() {
    #expect(Assembled("---\ntitleSlide: true\n---\n# Title slide").deck.slides.map(\.id) == ["", "title-slide"])
  }

  @Test func isNotThereUnasked() {
    #expect(Assembled("---\ntitle: T\n---\n# A").deck.slides.map(\.kind) == [.content])
  }
}
