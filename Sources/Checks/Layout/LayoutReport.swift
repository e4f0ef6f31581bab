/// What a browser has found out about the slides of a deck, as `measure.js` writes it:
///
///     high 3 84 57
///     scrolls-wide 5 120 -
///     end 14
package struct LayoutReport: Sendable, Hashable {
  /// One thing that does not fit.
  package struct Excess: Sendable, Hashable {
    package enum Kind: String, Sendable {
      /// The slide is too high or too wide for its box.
      case high, wide
      /// A code block is, and has to scroll.
      case scrollsHigh = "scrolls-high"
      case scrollsWide = "scrolls-wide"
    }

    package var kind: Kind
    /// The slide's place in the order of the show, hidden ones counted.
    package var slide: Int
    /// CSS pixels of a slide that is shown in its own size.
    package var pixels: Int
    /// The node that the first such element comes from; nil where none is known.
    package var node: Int?
  }

  package private(set) var excesses: [Excess] = []

  /// Reads the report in what a browser prints of the page; nil when there is none, or not all of it. O(n).
  package init?(page: [UInt8]) {
    let opening = Array(#"<pre id="lectern-layout">"#.utf8)
    guard let start = page.firstRange(of: opening)?.upperBound,
      let end = page[start...].firstRange(of: "</pre>".utf8)?.lowerBound
    else { return nil }
    var isComplete = false
    for line in page[start..<end].split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      if words.first == "end" {
        isComplete = true
      } else if let excess = Excess(words) {
        excesses.append(excess)
      } else {
        return nil
      }
    }
    if !isComplete { return nil }
  }
}

extension LayoutReport.Excess {
  fileprivate init?(_ words: [String]) {
    guard words.count == 4, let kind = Kind(rawValue: words[0]), let slide = Int(words[1]), let pixels = Int(words[2])
    else { return nil }
    self.init(kind: kind, slide: slide, pixels: pixels, node: Int(words[3]))
  }
}
