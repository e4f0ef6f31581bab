import Markup
import Slides
import SourceText

/// Links and the year behind them: `[V3](...) | [R1](...) (2024-2025)`.
struct DatedLinks {
  struct CitedLink {
    var target: String
    /// Where the target is written.
    var range: SourceRange
  }

  /// The links that the year is about. Not empty.
  var links: [CitedLink]
  var years: ClosedRange<Int>
  /// The year without its parentheses.
  var range: SourceRange
}

/// The dated links of a slide and its notes, in the order of the text. O(nodes).
func datedLinks(of slide: Slide, in document: Document) -> [DatedLinks] {
  (slide.blocks + slide.notes).flatMap { block in
    (block.index..<Int(document[block].subtreeEnd)).flatMap { index -> [DatedLinks] in
      switch document.nodes[index].kind {
      case .paragraph, .heading, .tableCell, .definitionTerm:
        CitationLine(of: NodeID(index), in: document).datedLinks
      default: []
      }
    }
  }
}

/// The text of one paragraph, heading or cell as a citation reads it: links, and what stands between them.
struct CitationLine {
  private enum Piece {
    case scalar(Unicode.Scalar, at: SourceRange)
    case link(DatedLinks.CitedLink)
    /// Code, an image, raw HTML: what ends a citation.
    case other
  }

  private var pieces: [Piece] = []

  /// Reads the inlines of `id`. O(n).
  init(of id: NodeID, in document: Document) {
    var index = id.index + 1
    let end = Int(document[id].subtreeEnd)
    while index < end {
      let node = document.nodes[index]
      let inline = Inline(NodeID(index), in: document)
      index = Int(node.subtreeEnd)
      switch inline {
      case .text(let text): add(text.string, of: node, in: document)
      case .softBreak: pieces.append(.scalar(" ", at: node.range))
      case .hardBreak: pieces.append(.scalar("|", at: node.range))
      case .link(let link):
        pieces.append(.link(DatedLinks.CitedLink(target: link.destination, range: link.target.written)))
      case .autolink(let link):
        pieces.append(.link(DatedLinks.CitedLink(target: link.destination, range: link.textRange)))
      case .emphasis(let style), .strong(let style), .strikethrough(let style), .span(let style):
        index = style.id.index + 1
      case .codeSpan, .htmlInline, .math, .footnoteReference, .citation, .citationItem, .image: pieces.append(.other)
      }
    }
  }

  private mutating func add(_ string: String, of node: Node, in document: Document) {
    // An escape or an entity stands for one scalar.
    let isVerbatim = document.source[node.range].elementsEqual(string.utf8)
    var offset = Int(node.range.start)
    for scalar in string.unicodeScalars {
      let length = UTF8.width(scalar)
      pieces.append(.scalar(scalar, at: isVerbatim ? SourceRange(offset, offset + length) : node.range))
      offset += length
    }
  }

  // MARK: Finding

  /// Links that nothing but separators stands between.
  private struct Run {
    var links: [DatedLinks.CitedLink] = []
    /// Where the segment begins in which the last link stands.
    var segment = 0
    /// Whether there is nothing but blanks behind the last link.
    var isAtEnd = false
  }

  /// The links that have a year behind them.
  var datedLinks: [DatedLinks] {
    var found: [DatedLinks] = []
    var run = Run()
    var index = 0
    while index < pieces.count {
      switch pieces[index] {
      case .link(let link):
        run.links.append(link)
        run.isAtEnd = true
      case .scalar("(", _), .scalar("（", _):
        if run.isAtEnd, let (years, range, end) = years(from: index + 1) {
          // A range spans the run; one year is about its own segment.
          let links = years.count > 1 ? run.links : Array(run.links[run.segment...])
          found.append(DatedLinks(links: links, years: years, range: range))
          index = end
        }
        run = Run()
      case .scalar(let scalar, _) where scalar.properties.isWhitespace: break
      case .scalar("|", _):
        run.segment = run.links.count
        run.isAtEnd = false
      case .scalar(let scalar, _) where "/,;&+·、，；".unicodeScalars.contains(scalar): run.isAtEnd = false
      default:
        if let end = endOfAnd(from: index), !run.links.isEmpty {
          index = end - 1
          run.isAtEnd = false
        } else {
          run = Run()
        }
      }
      index += 1
    }
    return found
  }

  /// `2023)`, `2024-2025)`, `2024–25)`, from after the opening parenthesis.
  private func years(from start: Int) -> (years: ClosedRange<Int>, range: SourceRange, end: Int)? {
    var index = skipBlanks(from: start)
    guard let (first, firstRange) = number(of: 4, at: index), (1900...2199).contains(first) else { return nil }
    index += 4
    var years = first...first
    var range = firstRange
    let afterFirst = skipBlanks(from: index)
    if let scalar = scalar(at: afterFirst), "-\u{2010}\u{2011}–—−/~～".unicodeScalars.contains(scalar) {
      index = skipBlanks(from: afterFirst + 1)
      let digits = number(of: 4, at: index) == nil ? 2 : 4
      guard let (second, secondRange) = number(of: digits, at: index) else { return nil }
      let last = digits == 4 ? second : first / 100 * 100 + second
      // `2023-02` is a month.
      if last > first { years = first...last }
      range.end = secondRange.end
      index += digits
    }
    index = skipBlanks(from: index)
    guard let closing = scalar(at: index), closing == ")" || closing == "）" else { return nil }
    return (years, range, index)
  }

  /// A number of exactly so many digits.
  private func number(of digits: Int, at start: Int) -> (value: Int, range: SourceRange)? {
    var value = 0
    var range: SourceRange?
    for index in start..<start + digits {
      guard index < pieces.count, case .scalar(let scalar, let place) = pieces[index], ("0"..."9").contains(scalar)
      else {
        return nil
      }
      value = value * 10 + Int(scalar.value - 0x30)
      range = SourceRange(Int(range?.start ?? place.start), Int(place.end))
    }
    if let next = scalar(at: start + digits), ("0"..."9").contains(next) { return nil }
    return range.map { (value, $0) }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < pieces.count, case .scalar(let scalar, _) = pieces[index] else { return nil }
    return scalar
  }

  private func skipBlanks(from start: Int) -> Int {
    var index = start
    while let scalar = scalar(at: index), scalar.properties.isWhitespace { index += 1 }
    return index
  }

  /// The index after the word `and`, when that is what begins at `start`.
  private func endOfAnd(from start: Int) -> Int? {
    for (distance, letter) in "and".unicodeScalars.enumerated() where scalar(at: start + distance) != letter {
      return nil
    }
    let next = scalar(at: start + 3)
    return next?.properties.isAlphabetic == true ? nil : start + 3
  }
}
