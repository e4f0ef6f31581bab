import Markup
import SourceText

extension Document {
  /// The inlines of a node as plain text on one line, with a line feed for each hard break.
  ///
  ///     [the paper](https://example.org) says *so*    → the paper (https://example.org) says so
  ///
  /// A loop with a stack of what is open, so that no depth of nesting can exhaust anything but memory. O(length).
  func inlineText(of id: NodeID) -> String {
    var text: [UInt8] = []
    var links: [(end: Int, destination: ArraySlice<UInt8>, start: Int)] = []
    let end = Int(nodes[id.index].subtreeEnd)
    var index = id.index + 1
    func close(_ link: (end: Int, destination: ArraySlice<UInt8>, start: Int)) {
      // A link whose text is its URL says it once.
      if text[link.start...] != link.destination { text += " (".utf8 + link.destination + ")".utf8 }
    }
    while index < end {
      while let link = links.last, link.end <= index { close(links.removeLast()) }
      let node = nodes[index]
      switch node.kind {
      case .softBreak: text.append(0x20)
      case .hardBreak: text.append(0x0A)
      case .htmlInline: text += textOfHTML(plainText(of: NodeID(index)))
      case .footnoteReference:
        text += "[\(footnotes.definitions[Int(node.payload)].number)]".utf8
      case .link:
        let target = self.links[Int(node.payload)]
        links.append((Int(node.subtreeEnd), bytes(target.destination), text.count))
      case .image:
        let alternative = plainText(of: NodeID(index))
        text += alternative.isEmpty ? Array("[image]".utf8) : Array("[image: ".utf8) + alternative + Array("]".utf8)
        index = Int(node.subtreeEnd)
        continue
      case .emphasis, .strong, .strikethrough, .span: break
      default:
        text += plainText(of: NodeID(index))
        index = Int(node.subtreeEnd)
        continue
      }
      index = node.kind == .htmlInline ? Int(node.subtreeEnd) : index + 1
    }
    while let link = links.popLast() { close(link) }
    return String(decoding: text, as: UTF8.self)
  }
}

/// What a reader sees of raw HTML: its text, with a line feed for each `<br>`. O(n).
func textOfHTML(_ html: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  var scanner = TagScanner(html)
  var start = 0
  func take(to end: Int) { text += decodingReferences(html[start..<max(start, end)]) }
  while let piece = scanner.next() {
    switch piece {
    case .startTag(let tag):
      take(to: tag.range.lowerBound)
      start = tag.range.upperBound
      if tag.name == "br" { text.append(0x0A) }
    case .endTag(_, let range), .comment(let range, _), .unfinishedTag(let range), .rawText(_, let range):
      take(to: range.lowerBound)
      start = range.upperBound
    }
  }
  take(to: html.count)
  return text
}
