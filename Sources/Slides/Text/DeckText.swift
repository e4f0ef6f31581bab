import Markup
package import SourceText

/// The text of a deck as one, whatever files it is made from, and where each of its bytes comes from.
///
///     deck.md      # Sorting          ┐
///     part.md      the part that it   │ one text, parsed once
///                  includes           │
///     deck.md      the rest           ┘
///
/// So link definitions, footnotes and ids hold for the whole deck, and a file cannot tell that it is one of many. Inside
/// `Slides` every range is one of this text, in the file `FileID.deckText`; `location(_:)` leads back.
package struct DeckText: Sendable {
  /// A run of bytes that comes from one file.
  struct Segment: Sendable {
    /// Where it begins in the text of the deck.
    var start: Int
    var file: FileID
    /// The bytes of the file.
    var range: SourceRange
  }

  /// All of the text. For a deck of one file, that file.
  package let source: SourceFile
  /// The files, the deck's own first.
  package let files: SourceFiles
  /// The folder of each file, from the folder of the deck; empty for that one.
  private let folders: [String]
  private let segments: [Segment]
  /// Where one file stops and another begins.
  let boundaries: [SectionBreak]

  init(
    source: SourceFile, files: SourceFiles, folders: [String], segments: [Segment], boundaries: [SectionBreak] = []
  ) {
    self.source = source
    self.files = files
    self.folders = folders
    self.segments = segments
    self.boundaries = boundaries
  }

  /// The folder that paths in `file` are relative to, from the folder of the deck; empty for that one.
  package func folder(of file: FileID) -> String {
    Int(file.index) < folders.count ? folders[Int(file.index)] : ""
  }

  /// Whether all paths are relative to the folder of the deck.
  package var hasOneFolder: Bool { folders.allSatisfy(\.isEmpty) }

  /// The file and the range that `range` comes from. One that goes over several files ends with the first, unless it
  /// comes back to it. O(log files).
  package func location(_ range: SourceRange) -> SourceLocation {
    let first = segments[index(at: Int(range.start))]
    let start = first.offset(of: Int(range.start))
    guard !range.isEmpty else { return SourceLocation(file: first.file, range: SourceRange(start, start)) }
    let last = segments[index(at: Int(range.end) - 1)]
    let end = last.file == first.file ? last.offset(of: Int(range.end)) : Int(first.range.end)
    return SourceLocation(file: first.file, range: SourceRange(start, max(start, end)))
  }

  /// The index of the last segment that begins at or before `offset`.
  private func index(at offset: Int) -> Int {
    var indices = segments.indices
    while indices.count > 1 {
      let middle = (indices.lowerBound + indices.upperBound) / 2
      indices = segments[middle].start <= offset ? middle..<indices.upperBound : indices.lowerBound..<middle
    }
    return indices.lowerBound
  }
}

extension DeckText.Segment {
  /// The offset in the file for one in the text; what stands between two segments belongs to the end of the first.
  fileprivate func offset(of offset: Int) -> Int { Int(range.start) + min(max(offset - start, 0), range.count) }
}

extension FileID {
  /// The text of the deck, which has no name: what is in it is told by `DeckText.location(_:)`.
  static let deckText = FileID(index: .max)
}
