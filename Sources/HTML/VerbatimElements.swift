import Markup
import SourceText

extension HTMLRenderer {
  /// Prints a block that keeps its lines: code, raw HTML, mathematics.
  mutating func verbatim(_ index: Int, _ node: Node) -> Int {
    let leaf = document.leaves[Int(node.payload)]
    let lines = document.lines[Int(leaf.first)..<Int(leaf.first + leaf.count)]
    output.beginLine()
    if isDecorated, options.replacements[NodeID(index)] != nil {
      if node.kind == .mathBlock { startTag("div", index, node) }
      _ = printReplacement(of: NodeID(index))
      if node.kind == .mathBlock { output.append("</div>\n") }
      return index + 1
    }
    switch node.kind {
    case .codeBlock: code(index, node, leaf, lines)
    case .htmlBlock:
      if options.marksNodes { markRawHTML(index) }
      for line in lines {
        for _ in 0..<line.leadingColumns { output.append(0x20) }
        append(rawHTML: line.range)
        output.append(0x0A)
      }
    default: math(index, node, lines)
    }
    return index + 1
  }

  private mutating func markRawHTML(_ index: Int) {
    output.append("<!--lectern-node ")
    output.append(decimal: index)
    output.append("-->")
  }

  /// Prints a formula; lines that its delimiters have for themselves stay lines.
  private mutating func math(_ index: Int, _ node: Node, _ lines: ArraySlice<LineRecord>) {
    output.append("<p><span class=\"math math-display\"")
    attributes(index, node)
    output.append(0x3E)
    if let first = lines.first, first.start != node.range.start + 2 { output.append(0x0A) }
    for (number, line) in lines.enumerated() {
      if number > 0 { output.append(0x0A) }
      append(escaping: line.range)
    }
    if let last = lines.last, last.end + 2 != node.range.end { output.append(0x0A) }
    output.append("</span></p>\n")
  }

  private mutating func code(_ index: Int, _ node: Node, _ leaf: LeafLines, _ lines: ArraySlice<LineRecord>) {
    output.append("<pre")
    attributes(index, node)
    output.append("><code")
    let language = document.language(of: NodeID(index))
    if !language.isEmpty {
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
    for offset in range.offsets where source[offset] == 0x3C && isFiltered(at: offset + 1) {
      append(raw: SourceRange(run, offset))
      output.append("&lt;")
      run = offset + 1
    }
    append(raw: SourceRange(run, Int(range.end)))
  }

  /// GFM 0.29, §6.11.
  private func isFiltered(at offset: Int) -> Bool {
    source.withUnsafeBufferPointer { bytes in
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
