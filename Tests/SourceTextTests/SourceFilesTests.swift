import SourceText
import Testing

@Suite struct SourceFilesTests {
  @Test func filesKeepTheirOrder() {
    var files = SourceFiles()
    let deck = files.add(SourceFile(name: "deck.md", text: "one"))
    let part = files.add(SourceFile(name: "part.md", text: "two"))
    #expect(files.ids == [deck, part])
    #expect(deck < part)
    #expect(files[part].name == "part.md")
    #expect(files.text(SourceText.SourceLocation(file: part, range: SourceRange(0, 2))) == "tw")
  }

  @Test func locationsOrderByFileThenByPlace() {
    func location(_ file: UInt16, _ start: Int, _ end: Int) -> SourceText.SourceLocation {
      SourceText.SourceLocation(file: FileID(index: file), range: SourceRange(start, end))
    }
    let sorted = [location(0, 7, 9), location(1, 0, 1), location(1, 2, 3), location(1, 2, 4), location(2, 0, 0)]
    #expect(sorted.reversed().sorted() == sorted)
  }
}
