import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct CodeFileTests {
  private static let sort = """
    import Foundation

    struct Sort {
      // #region partition
      func partition() {
        // #region loop
        while true {}
        // #endregion

        return
      }
      // #endregion partition
    }
    """

  private static let files: [String: FileContents] = [
    "a.swift": .bytes(Array(sort.utf8)),
    "crlf.c": .bytes(Array("\u{FEFF}int a;\r\n\r\n\tint b;\r\n\t\tint c;\r\n".utf8)),
    "empty.c": .bytes([]),
    "image.png": .bytes([0x89, 0x50, 0x4E, 0x47]),
    "nul.bin": .bytes([0x61, 0]),
    "../../secret": .outside,
    "locked.c": .unreadable("permission denied"),
    "open.py": .bytes(Array("# region setup\na\n# region other\nb\n".utf8)),
  ]

  @Test(arguments: [
    ("file=\"crlf.c\"", "int a;\n\n\tint b;\n\t\tint c;\n"),
    ("file=\"crlf.c\" lines=\"3-4\"", "int b;\n\tint c;\n"),
    ("file=\"crlf.c\" lines=\"3-\"", "int b;\n\tint c;\n"),
    ("file=\"crlf.c\" lines=\"-1\"", "int a;\n"),
    ("file=crlf.c lines=1", "int a;\n"),
    ("file=\"crlf.c\" lines=\"3-100\"", "int b;\n\tint c;\n"),
    // In the order of the file, none twice.
    ("file=\"crlf.c\" lines=\"4, 1-2, 2-3\"", "int a;\n\n\tint b;\n\t\tint c;\n"),
    ("file=\"a.swift\" lines=\"1,13\"", "import Foundation\n}\n"),
    ("file=\"a.swift\" region=\"loop\"", "while true {}\n"),
    ("file=\"a.swift\" region=\"partition\"", "func partition() {\n  while true {}\n\n  return\n}\n"),
    ("file=\"crlf.c\" data-trim lines=\"2-3\"", "int b;\n"),
    ("file=\"empty.c\"", ""),
  ])
  func text(of attributes: String, is expected: String) {
    let block = Listed("```swift {\(attributes)}\nown\n```", files: Self.files)
    #expect(block.text == expected)
    #expect(block.listing.lineCount == expected.split(separator: "\n", omittingEmptySubsequences: false).count - 1)
    #expect(block.messages == [])
  }

  @Test(
    arguments: [
      ("", .everything),
      ("lines=\"4,1-2,2-3,6\"", .lines([1...4, 6...6])),
      ("region=\"loop\"", .region("loop")),
    ] as [(String, CodeListing.Selection)])
  func origin(_ attributes: String, is selection: CodeListing.Selection) {
    let marked = Marked("```swift {file=\"⟦a.swift⟧\" \(attributes)}\n```")
    let block = Listed(marked.text, files: Self.files)
    #expect(block.listing.origin?.path == "a.swift")
    #expect(block.listing.origin?.pathRange == marked.ranges[0])
    #expect(block.listing.origin?.selection == selection)
  }

  @Test(
    arguments: [
      ("⟦file=\"\"⟧", "'file' names no file to take the code from", .error),
      ("file=\"⟦b.swift⟧\"", "there is no file 'b.swift' to take the code from", .error),
      ("file=⟦../../secret⟧", "the file '../../secret' is outside of the project", .error),
      ("file=\"⟦locked.c⟧\"", "cannot read the file 'locked.c': permission denied", .error),
      ("file=\"⟦image.png⟧\"", "the file 'image.png' is not text in UTF-8", .error),
      ("file=\"⟦nul.bin⟧\"", "the file 'nul.bin' is not text in UTF-8", .error),
      ("file=\"a.swift\" region=\"⟦partitoin⟧\"", "there is no region 'partitoin' in 'a.swift'", .error),
      ("file=\"a.swift\" ⟦region⟧", "there is no region '' in 'a.swift'", .error),
      (
        "file=\"open.py\" region=\"⟦setup⟧\"", "the region 'setup', which begins in line 1 of 'open.py', never ends",
        .warning
      ),
      (
        "file=\"a.swift\" lines=\"12-⟦20⟧\"", "line 20 is beyond the end of 'a.swift', which has 13 lines", .warning
      ),
      (
        "file=\"a.swift\" lines=\"⟦20-⟧\"", "line 20 is beyond the end of 'a.swift', which has 13 lines", .warning
      ),
      ("file=\"a.swift\" lines=\"⟦4-2⟧\"", "the range '4-2' runs backwards", .warning),
      (
        "file=\"a.swift\" lines=\"1,⟦x⟧\"", "cannot read '1,x' as lines of 'a.swift', and shows all of them", .warning
      ),
      ("file=\"a.swift\" ⟦lines=\"\"⟧", "cannot read '' as lines of 'a.swift', and shows all of them", .warning),
      (
        "file=\"a.swift\" lines=\"⟦1|2⟧\"", "cannot read '1|2' as lines of 'a.swift', and shows all of them", .warning
      ),
      (
        "file=\"a.swift\" region=\"loop\" ⟦lines=\"1-2\"⟧",
        "'lines' and 'region' both say what is shown of 'a.swift', and only the region counts", .warning
      ),
    ] as [(String, String, Severity)])
  func problem(_ attributes: String, _ message: String, _ severity: Severity) {
    // The steps are not held against code that could not be read.
    let marked = Marked("- ```swift [] {\(attributes)}\n  ```")
    let block = Listed(marked.text, files: Self.files)
    #expect(block.messages == [message])
    #expect(block.ranges == marked.ranges)
    #expect(block.diagnostics.map(\.severity) == [severity])
  }

  @Test(arguments: [
    ("a.swift", "partitoin", "did you mean 'partition'?"),
    ("a.swift", "sorting", "its regions are 'loop', 'partition'"),
    ("crlf.c", "sorting", "mark it in the file with the comments '#region sorting' and '#endregion'"),
  ])
  func helpWithRegions(_ file: String, _ region: String, _ help: String) {
    #expect(Listed("```c {file=\(file) region=\(region)}\n```", files: Self.files).help == [help])
  }

  @Test func stepsOfUnknownCodeAreNotChecked() {
    let block = Listed("```c [12] {file=none.c}\n```")
    #expect(block.rules == ["code-file"])
    #expect(block.text == nil)
  }

  @Test func stepsCountInWhatIsShown() {
    #expect(
      Listed("```c [2|3] {file=crlf.c lines=3-4}\n```", files: Self.files).messages == [
        "line 3 is beyond the end of the code, which has 2 lines"
      ])
  }
}
