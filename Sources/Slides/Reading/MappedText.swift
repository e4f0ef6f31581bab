package import Markup
package import SourceText

/// Text that was put together from several places, such as the lines of an HTML block in a quote, and where each of
/// its bytes comes from.
package struct MappedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  private var offsets: [UInt32] = []

  package init() {}

  /// The lines of raw HTML, with a line feed between them.
  package init(html id: NodeID, in document: Document) {
    let lines =
      if case .htmlBlock(let block) = Block(id, in: document) {
        block.lines.map(\.range)
      } else {
        document.verbatimLines(of: id)
      }
    self.init(lines: lines, in: document)
  }

  /// Lines of the source, with a line feed between them.
  init(lines: [SourceRange], in document: Document) {
    for (number, line) in lines.enumerated() {
      if number > 0 {
        bytes.append(.lineFeed)
        offsets.append(line.start)
      }
      bytes += document.source[line]
      offsets += line.offsets.map { UInt32($0) }
    }
  }

  /// Where bytes of this text stand in the source. A range over several lines includes what is between them.
  package func range(_ part: Range<Int>) -> SourceRange {
    guard !part.isEmpty else {
      let offset =
        part.lowerBound < offsets.count ? Int(offsets[part.lowerBound]) : offsets.last.map { Int($0) + 1 } ?? 0
      return SourceRange(offset, offset)
    }
    return SourceRange(Int(offsets[part.lowerBound]), Int(offsets[part.upperBound - 1]) + 1)
  }

  func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  /// The offset of `pattern` in `part`, or nil.
  func firstIndex(of pattern: String, in part: Range<Int>) -> Int? {
    let letters = Array(pattern.utf8)
    guard part.count >= letters.count else { return nil }
    for offset in part.lowerBound...(part.upperBound - letters.count)
    where bytes[offset] == letters[0] && bytes[offset..<offset + letters.count].elementsEqual(letters) {
      return offset
    }
    return nil
  }
}
