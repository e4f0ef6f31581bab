import HTML
import Markup
import Slides
import SourceText

/// A code block as HTML, each line an element of its own where lines have numbers or stand out.
///
///     <pre><code class="hljs language-js" data-line-numbers="1|2-3"><span class="line">let a = 1</span>
///     <span class="line">...
///
/// - Parameters:
///   - attributes: What comments and braces say about it.
func codeBlock(_ id: NodeID, _ listing: CodeListing, _ attributes: AttributeList, in document: Document) -> [UInt8] {
  let code = CodeText(of: id, listing, in: document)
  var output = OutputBuffer(capacity: code.bytes.count * 2 + 256)
  output.append("<pre")
  output.append(AttributeList(attributes.attributes.filter { !CodeText.ownAttributes.contains($0.name) }))
  output.append("><code")
  var classes = listing.language.isEmpty ? [] : ["language-\(listing.language.trimmingPrefix("language-"))"]
  if listing.isNumbered { classes.insert("numbered", at: 0) }
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
  append(code, asLines: listing.isNumbered, to: &output)
  output.append("</code></pre>\n")
  return output.bytes()
}

extension CodeListing {
  /// Whether its lines are told apart.
  var isNumbered: Bool { numbersLines || !steps.isEmpty }
}

/// `[1...2, 4...4]` → `1-2,4`
private func text(of step: [ClosedRange<Int>]) -> String {
  step.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
}

private func append(_ code: CodeText, asLines: Bool, to output: inout OutputBuffer) {
  guard asLines else { return code.append(0..<code.bytes.count, to: &output) }
  var start = 0
  while start < code.bytes.count {
    let end = code.bytes[start...].firstIndex(of: .lineFeed) ?? code.bytes.count
    output.append("<span class=\"line\">")
    code.append(start..<end, to: &output)
    output.append("</span>\n")
    start = end + 1
  }
}

/// The bytes that a code block shows, each line ended by a line feed.
private struct CodeText {
  let bytes: [UInt8]
  private let holdsMarkup: Bool

  /// Attributes that speak of the code's lines and are printed with them.
  static let ownAttributes: Set<String> = [
    "data-line-numbers", "data-ln-start-from", "data-trim", "data-noescape", "data-fragment-index", "file", "lines",
    "region", "startfrom", "startFrom",
  ]

  init(of id: NodeID, _ listing: CodeListing, in document: Document) {
    holdsMarkup = listing.holdsMarkup
    if let text = listing.text {
      bytes = text
      return
    }
    var bytes: [UInt8] = []
    guard case .codeBlock(let block) = Block(id, in: document) else {
      self.bytes = []
      return
    }
    for line in block.lines {
      bytes += repeatElement(.space, count: Int(line.leadingColumns))
      bytes += document.source[line.range]
      bytes.append(.lineFeed)
    }
    self.bytes = bytes
  }

  func append(_ range: Range<Int>, to output: inout OutputBuffer) {
    if holdsMarkup { output.append(bytes[range]) } else { output.append(escaping: bytes[range]) }
  }
}
