import Diagnostics
import Markup
import Slides
import SourceText
import TestSupport
import Testing

/// The structure of the deck that the project was made for: its model, not its prose.
@Suite struct SeedDeckTests {
  @Test func structure() throws {
    guard let bytes = SharedData.bytes(of: "seeds/002_3f210a6317e0abc3.txt") else { return }
    let (deck, diagnostics) = assembleDeck(
      SourceFile(name: "seed.md", bytes: bytes), in: World(today: CalendarDay(year: 2025, month: 6, day: 30)))
    #expect(diagnostics == [])
    #expect(deck.stacks.count == 1)
    let lines = deck.slides.map { slide in
      let index = "\(slide.index.horizontal)/\(slide.index.vertical)"
      let links = slide.references.count { $0.kind == .link }
      let classes = slide.attributes.classes.map { " .\($0)" }.joined()
      return "\(index) #\(slide.id)\(classes) blocks \(slide.blocks.count) links \(links) notes \(slide.notes.count)"
    }
    #expect(lines.joined(separator: "\n") == golden)
  }

  private let golden = """
    0/0 #4-open-source-llm-milestones .center blocks 3 links 0 notes 0
    0/1 #the-problem-with-closed-ai blocks 4 links 0 notes 0
    0/2 #llama-opening-the-gates blocks 4 links 1 notes 0
    0/3 #why-open-source-matters blocks 4 links 0 notes 0
    0/4 #llama-2--3-getting-better-and-safer blocks 5 links 2 notes 0
    0/5 #do-we-need-a-giant-model blocks 4 links 1 notes 0
    0/6 #mixture-of-experts-use-the-right-part-of-your-brain blocks 4 links 1 notes 0
    0/7 #how-mixture-of-experts-works blocks 4 links 0 notes 0
    0/8 #deepseek-efficiency-at-extreme-scale blocks 4 links 3 notes 0
    0/9 #deepseek-r1-teaching-itself-to-reason blocks 4 links 0 notes 0
    0/10 #more-open-models-from-around-the-world blocks 4 links 2 notes 0
    0/11 #chapter-4-summary blocks 2 links 8 notes 0
    0/12 #want-to-learn-more blocks 2 links 4 notes 0
    0/13 #think-about-it blocks 2 links 0 notes 0
    """
}
