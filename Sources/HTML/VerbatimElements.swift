import Markup
import SourceText

extension HTMLRenderer {
  /// Prints a block that keeps its lines: code, raw HTML, mathematics.
  mutating func verbatim(_ index: Int, _ node: Node) -> Int {
    let leaf = document.leaves[Int(node.payload)]
    let lines = document.lines[Int(leaf.first)..<Int(leaf.first + leaf.count)]
    output.beginLine()
    switch node.kind {
    case .codeBlock: code(index, node, leaf, lines)
    case .htmlBlock:
      for line in lines {
        for _ in 0..<line.leadingColumns { output.append(0x20) }
        append(rawHTML: line.range)
        output.append(0x0A)
      }
    default:
      output.append("<p><span class=\"math math-display\">")
      for (number, line) in lines.enumerated() {
        if number > 0 { output.append(0x0A) }
        append(escaping: line.range)
      }
      output.append("</span></p>\n")
    }
    return index + 1
  }

  private mutating func code(_ index: Int, _ node: Node, _ leaf: LeafLines, _ lines: ArraySlice<LineRecord>) {
    output.append("<pre")
    attributes(index, node)
    output.append("><code")
    let info = document.bytes(leaf.info)
    if let language = info.split(separator: 0x20, maxSplits: 1).first?.split(separator: 0x09, maxSplits: 1).first {
      output.append(" class=\"")
      if !language.starts(with: "language-".utf8) { output.append("language-") }
      output.append(escaping: language)
      output.append(0x22)
    }
    output.append(0x3E)
    for line in lines {
      for _ in 0..<line.leadingColumns { output.append(0x20) }
      append(escaping: line.range)
      output.append(0x0A)
    }
    output.append("</code></pre>\n")
  }

  /// Prints raw HTML as it is, or with the tags escaped that GFM's filter names.
  mutating func append(rawHTML range: SourceRange) {
    guard options.filtersTags else { return append(raw: range) }
    var run = Int(range.start)
    for offset in range.offsets where document.source.bytes[offset] == 0x3C && isFiltered(at: offset + 1) {
      append(raw: SourceRange(run, offset))
      output.append("&lt;")
      run = offset + 1
    }
    append(raw: SourceRange(run, Int(range.end)))
  }

  /// GFM 0.29, §6.11.
  private func isFiltered(at offset: Int) -> Bool {
    document.source.bytes.withUnsafeBufferPointer { bytes in
      let start = offset < bytes.count && bytes[offset] == 0x2F ? offset + 1 : offset
      var end = start
      while end < bytes.count, end - start < 10, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
      guard end - start >= 3, end < bytes.count else { return false }
      switch bytes[end] {
      case 0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E: break
      default: return false
      }
      return Self.filteredTags.contains { tag in
        tag.utf8CodeUnitCount == end - start
          && (0..<end - start).allSatisfy { bytes[start + $0] | 0x20 == tag.utf8Start[$0] }
      }
    }
  }

  private static let filteredTags: [StaticString] = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]
}
