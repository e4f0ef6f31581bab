import HTML
import Highlight
import Markup
import Slides
import SourceText

/// A code block as HTML, its words told apart, and each line an element of its own where lines have numbers or stand
/// out.
///
///     <pre><code class="hljs language-js" data-line-numbers="1|2-3"><span class="line"><span class="hljs-keyword">let...
///
/// - Parameters:
///   - attributes: What comments and braces say about it.
func codeBlock(_ id: NodeID, _ listing: CodeListing, _ attributes: AttributeList, in document: Document) -> [UInt8] {
  let code = CodeText(of: id, listing, in: document)
  var output = OutputBuffer(capacity: code.bytes.count * 2 + 256)
  output.append("<pre")
  output.append(AttributeList(attributes.attributes.filter { !CodeText.ownAttributes.contains($0.name) }))
  output.append("><code")
  var classes = listing.language.isEmpty ? [] : ["language-\(listing.languageName)"]
  if listing.isNumbered { classes.insert("numbered", at: 0) }
  if !code.spans.isEmpty { classes.insert("hljs", at: 0) }
  if !classes.isEmpty {
    output.append(" class=\"")
    output.append(escaping: classes.joined(separator: " "))
    output.append("\"")
  }
  if listing.isNumbered {
    output.append(" data-line-numbers=\"")
    output.append(escaping: listing.steps.map(text(of:)).joined(separator: "|"))
    output.append("\"")
    if listing.firstLine != 1 {
      output.append(" data-ln-start-from=\"")
      output.append(escaping: String(listing.firstLine))
      output.append("\"")
    }
    if let index = attributes["data-fragment-index"] {
      output.append(" data-fragment-index=\"")
      output.append(escaping: index)
      output.append("\"")
    }
  }
  output.append(">")
  var writer = CodeWriter(code)
  writer.write(asLines: listing.isNumbered, to: &output)
  output.append("</code></pre>\n")
  return output.bytes()
}

extension CodeListing {
  /// Whether its lines are told apart.
  var isNumbered: Bool { numbersLines || !steps.isEmpty }

  /// The language as highlight.js knows it: `language-js` is `js`.
  fileprivate var languageName: String { String(language.trimmingPrefix("language-")) }
}

/// `[1...2, 4...4]` → `1-2,4`
private func text(of step: [ClosedRange<Int>]) -> String {
  step.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
}

/// Writes code from its first byte to its last, the words in spans that no line break is in.
private struct CodeWriter {
  private let code: CodeText
  private var next = 0

  init(_ code: CodeText) { self.code = code }

  mutating func write(asLines: Bool, to output: inout OutputBuffer) {
    guard asLines else { return write(0..<code.bytes.count, to: &output) }
    var start = 0
    while start < code.bytes.count {
      let end = code.bytes[start...].firstIndex(of: .lineFeed) ?? code.bytes.count
      output.append("<span class=\"line\">")
      write(start..<end, to: &output)
      output.append("</span>\n")
      start = end + 1
    }
  }

  private mutating func write(_ range: Range<Int>, to output: inout OutputBuffer) {
    if code.holdsMarkup { return output.append(code.bytes[range]) }
    var offset = range.lowerBound
    while next < code.spans.count, Int(code.spans[next].range.start) < range.upperBound {
      let span = code.spans[next]
      let start = max(Int(span.range.start), offset)
      let end = min(Int(span.range.end), range.upperBound)
      output.append(escaping: code.bytes[offset..<start])
      if end > start {
        output.append("<span class=\"")
        output.append(span.tokenClass.hljs)
        output.append("\">")
        output.append(escaping: code.bytes[start..<end])
        output.append("</span>")
      }
      offset = max(offset, end)
      // What goes on in the next line is opened there again.
      guard Int(span.range.end) <= range.upperBound else { break }
      next += 1
    }
    output.append(escaping: code.bytes[offset..<range.upperBound])
  }
}

/// The bytes that a code block shows, each line ended by a line feed.
struct CodeText {
  let bytes: [UInt8]
  let holdsMarkup: Bool
  /// What its words are; none for a language that is not known.
  let spans: [HighlightSpan]

  /// Attributes that speak of the code's lines and are printed with them.
  static let ownAttributes: Set<String> = [
    "data-line-numbers", "data-ln-start-from", "data-trim", "data-noescape", "data-fragment-index", "file", "lines",
    "region", "startfrom", "startFrom",
  ]

  init(of id: NodeID, _ listing: CodeListing, in document: Document) {
    holdsMarkup = listing.holdsMarkup
    let text = listing.shownText(of: id, in: document)
    bytes = text
    // A diagram that was not drawn is read as what it is.
    let isPlain = holdsMarkup || DiagramLanguage(fence: listing.language) != nil
    spans = isPlain ? [] : Language.named(listing.languageName).map { highlight(text, as: $0) } ?? []
  }
}
