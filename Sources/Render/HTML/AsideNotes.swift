import Markup
import Slides

/// Raw HTML that is an `<aside class="notes">`, without the tags of asides: the page makes one of its own around all
/// notes of a slide. O(n).
func withoutAsides(_ id: NodeID, in document: Document) -> [UInt8] {
  let html = MappedText(html: id, in: document).bytes
  var result: [UInt8] = []
  var copied = 0
  var scanner = TagScanner(html)
  while let piece = scanner.next() {
    let range: Range<Int>
    switch piece {
    case .startTag(let tag) where tag.name == "aside": range = tag.range
    case .endTag("aside", let tag): range = tag
    default: continue
    }
    result += html[copied..<range.lowerBound]
    copied = range.upperBound
  }
  return result + html[copied...] + [0x0A]
}
