package import Markup
public import SourceText

/// What a diagram is drawn from: equal sources give equal pictures.
public struct DiagramSource: Hashable, Sendable {
  public let language: DiagramLanguage
  /// Its lines, each ended by a line feed.
  public let text: [UInt8]

  public init(_ language: DiagramLanguage, text: [UInt8]) {
    self.language = language
    self.text = text
  }
}

/// A fence whose code is a picture.
public struct Diagram: Sendable {
  public let source: DiagramSource
  /// Where its language is named.
  public let location: SourceLocation
  /// Where each line of its text is written; empty when that is not in the deck's own files, or not line by line.
  public let lines: [SourceLocation]
}

extension CodeListing {
  /// What the code block `id` of `document` is drawn from; nil for code that is to be read.
  ///
  /// Whoever asks for numbered lines, or for steps through them, wants the source to be seen.
  package func diagram(_ id: NodeID, in document: Document) -> DiagramSource? {
    guard let language = DiagramLanguage(fence: language), !numbersLines, steps.isEmpty else { return nil }
    let text = shownText(of: id, in: document)
    return text.allSatisfy { $0 == .space || $0 == .tab || $0 == .lineFeed } ? nil : DiagramSource(language, text: text)
  }

  /// The bytes that the code block `id` of `document` shows, each line ended by a line feed. O(n).
  package func shownText(of id: NodeID, in document: Document) -> [UInt8] {
    if let text { return text }
    guard case .codeBlock(let block) = Block(id, in: document) else { return [] }
    var bytes: [UInt8] = []
    for line in block.lines {
      bytes += repeatElement(.space, count: Int(line.leadingColumns))
      bytes += document.source[line.range]
      bytes.append(.lineFeed)
    }
    return bytes
  }
}

extension Deck {
  /// Every diagram, in the order of the show. O(n).
  public var diagrams: [Diagram] {
    slides.flatMap { slide in
      slide.listings.sorted { $0.key < $1.key }.compactMap { id, listing in
        guard let source = listing.diagram(id, in: document), case .codeBlock(let block) = Block(id, in: document)
        else { return nil }
        let lines = listing.text == nil ? block.lines.map { location($0.range) } : []
        return Diagram(source: source, location: location(place(of: listing, block)), lines: lines)
      }
    }
  }

  /// The name of the language, or the whole block where attributes name it.
  private func place(of listing: CodeListing, _ block: CodeBlock) -> SourceRange {
    let (start, count) = (Int(listing.infoRange.start), listing.language.utf8.count)
    guard listing.infoRange.offsets.count >= count else { return document[block.id].range }
    let word = SourceRange(start, start + count)
    return document.source[word].elementsEqual(listing.language.utf8) ? word : document[block.id].range
  }
}
