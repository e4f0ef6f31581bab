import Markup
import SourceText

extension HTMLRenderer {
  /// Prints the start tag of an inline, or all of a leaf.
  mutating func beginInline(_ index: Int, _ node: Node) -> Int {
    switch node.kind {
    case .characterEscape: append(escaping: SourceRange(Int(node.range.start) + 1, Int(node.range.end)))
    case .entity, .smartPunctuation:
      append(scalar: node.payload)
      if node.detail != 0 { append(scalar: UInt32(node.detail)) }
    case .emoji: output.append(escaping: document.emojiBytes(of: node))
    case .hardBreak: output.append("<br />\n")
    case .codeSpan:
      startTag("code", index, node)
      codeText(index, node)
      output.append("</code>")
      return Int(node.subtreeEnd)
    case .htmlInline:
      if Int(node.subtreeEnd) == index + 1 {
        append(rawHTML: node.range)
        return index + 1
      }
      for (number, line) in document.verbatimLines(of: NodeID(index)).enumerated() {
        if number > 0 { output.append(0x0A) }
        append(rawHTML: line)
      }
      return Int(node.subtreeEnd)
    case .math: return math(index, node)
    case .autolink: autolink(index, node)
    case .footnoteReference: footnoteReference(node)
    case .citation: return citation(index, node)
    case .image: return image(index, node)
    case .emphasis:
      startTag("em", index, node)
      return push(index, node)
    case .strong:
      startTag("strong", index, node)
      return push(index, node)
    case .strikethrough:
      startTag("del", index, node)
      return push(index, node)
    case .span:
      startTag("span", index, node)
      return push(index, node)
    case .link:
      let target = document.links[Int(node.payload)]
      output.append("<a href=\"")
      output.append(url: document.bytes(target.destination))
      output.append(0x22)
      title(target)
      attributes(index, node)
      output.append(0x3E)
      return push(index, node)
    default: break
    }
    return index + 1
  }

  mutating func endInline(_ node: Node) {
    switch node.kind {
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .span: output.append("</span>")
    case .link: output.append("</a>")
    default: break
    }
  }

  private mutating func append(scalar: UInt32) {
    switch scalar {
    case 0x26: output.append("&amp;")
    case 0x3C: output.append("&lt;")
    case 0x3E: output.append("&gt;")
    case 0x22: output.append("&quot;")
    default:
      let scalar = scalar == 0 ? "\u{FFFD}" : Unicode.Scalar(scalar) ?? "\u{FFFD}"
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { output.append(byte) }
    }
  }

  private mutating func codeText(_ index: Int, _ node: Node) {
    // Nearly all are in one line, without a blank at the start.
    let start = Int(node.range.start) + Int(node.detail)
    if Int(node.subtreeEnd) == index + 1, !node.flags.contains(.escapedPipes), source[start] != 0x20 {
      return append(escaping: SourceRange(start, Int(node.range.end) - Int(node.detail)))
    }
    var code: [UInt8] = []
    document.appendCode(NodeID(index), to: &code)
    output.append(escaping: code[...])
  }

  private mutating func title(_ target: LinkTarget) {
    guard !target.title.isEmpty else { return }
    output.append(" title=\"")
    output.append(escaping: document.bytes(target.title))
    output.append(0x22)
  }

  private mutating func image(_ index: Int, _ node: Node) -> Int {
    let target = document.links[Int(node.payload)]
    output.append("<img src=\"")
    output.append(url: document.bytes(target.destination))
    output.append("\" alt=\"")
    output.append(escaping: document.plainText(of: NodeID(index))[...])
    output.append(0x22)
    title(target)
    attributes(index, node)
    output.append(" />")
    return Int(node.subtreeEnd)
  }

  private mutating func autolink(_ index: Int, _ node: Node) {
    let text = document.autolinkText(of: NodeID(index))
    output.append("<a href=\"")
    output.append(document.autolinkPrefix(of: NodeID(index)))
    output.append(url: document.source[text])
    output.append(0x22)
    attributes(index, node)
    output.append(0x3E)
    append(escaping: text)
    output.append("</a>")
  }

  /// Prints a citation as it was written: its form is for the bibliography to give.
  private mutating func citation(_ index: Int, _ node: Node) -> Int {
    output.append("<span class=\"citation\" data-cites=\"")
    for (number, item) in document.items(ofCitation: NodeID(index)).enumerated() {
      if number > 0 { output.append(0x20) }
      append(escaping: document.citations[Int(nodes[item.index].payload)].key)
    }
    output.append("\">")
    output.append(escaping: document.plainText(of: NodeID(index))[...])
    output.append("</span>")
    return Int(node.subtreeEnd)
  }

  private mutating func math(_ index: Int, _ node: Node) -> Int {
    // What a comment says of a formula, a span around it bears.
    let isBare = options.attributes[NodeID(index)] == nil
    if !isBare { startTag("span", index, node) }
    if !printReplacement(of: NodeID(index)) {
      output.append(
        node.flags.contains(.display) ? "<span class=\"math math-display\">" : "<span class=\"math math-inline\">")
      output.append(escaping: document.plainText(of: NodeID(index))[...])
      output.append("</span>")
    }
    if !isBare { output.append("</span>") }
    return Int(node.subtreeEnd)
  }
}
