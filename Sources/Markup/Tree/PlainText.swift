package import SourceText

extension Document {
  /// The text of a node and of everything in it, as a reader sees it, without markup. O(length).
  package func plainText(of id: NodeID) -> [UInt8] {
    var text: [UInt8] = []
    var index = id.index
    let end = Int(nodes[index].subtreeEnd)
    while index < end {
      let node = nodes[index]
      switch node.kind {
      case .text: text += source[node.range]
      case .characterEscape: text.append(source.bytes[Int(node.range.start) + 1])
      case .entity, .smartPunctuation:
        text.append(scalar: node.payload)
        if node.detail != 0 { text.append(scalar: UInt32(node.detail)) }
      case .emoji: text += emojiBytes(of: node)
      case .softBreak, .hardBreak: text.append(.space)
      case .codeSpan: appendCode(NodeID(index), to: &text)
      // A tag is no text, unless it is what was asked for.
      case .htmlInline: if index == id.index { appendVerbatim(id, to: &text) }
      case .math: appendVerbatim(NodeID(index), to: &text)
      case .citation: appendCitation(NodeID(index), to: &text)
      case .autolink: text += source[autolinkText(of: NodeID(index))]
      default: break
      }
      switch node.kind {
      case .codeSpan, .htmlInline, .math, .citation: index = Int(node.subtreeEnd)
      default: index += 1
      }
    }
    return text
  }

  /// The emoji that a shortcode stands for.
  package func emojiBytes(of node: Node) -> ArraySlice<UInt8> {
    emoji(named: source.bytes, from: Int(node.range.start) + 1, to: Int(node.range.end) - 1) ?? source[node.range]
  }

  /// The text of an autolink, without pointy brackets.
  package func autolinkText(of id: NodeID) -> SourceRange {
    let node = nodes[id.index]
    guard AutolinkKind(rawValue: node.detail)?.hasBrackets == true else { return node.range }
    return SourceRange(Int(node.range.start) + 1, Int(node.range.end) - 1)
  }

  /// What an autolink's text needs before it to be a URL.
  package func autolinkPrefix(of id: NodeID) -> StaticString {
    switch AutolinkKind(rawValue: nodes[id.index].detail) {
    case .email, .bareEmail: "mailto:"
    case .www: "http://"
    case .uri, .bareURI, nil: ""
    }
  }

  /// The ranges of a code span, of raw HTML or of mathematics, a line each, without delimiters.
  package func verbatimLines(of id: NodeID) -> [SourceRange] {
    let node = nodes[id.index]
    if Int(node.subtreeEnd) == id.index + 1 {
      let delimiter = Int(node.detail)
      return [SourceRange(Int(node.range.start) + delimiter, Int(node.range.end) - delimiter)]
    }
    return (id.index + 1..<Int(node.subtreeEnd)).map { nodes[$0].range }
  }

  private func appendVerbatim(_ id: NodeID, to text: inout [UInt8]) {
    let start = text.count
    for (number, line) in verbatimLines(of: id).enumerated() {
      if number > 0 { text.append(.lineFeed) }
      text += source[line]
    }
    if nodes[id.index].flags.contains(.escapedPipes) { unescapePipes(&text, from: start) }
  }

  /// Appends the text of a code span: line endings are spaces, and one space at each end is dropped.
  ///
  /// CommonMark 0.31, §6.1.
  package func appendCode(_ id: NodeID, to text: inout [UInt8]) {
    let start = text.count
    for (number, line) in verbatimLines(of: id).enumerated() {
      if number > 0 { text.append(.space) }
      text += source[line]
    }
    if nodes[id.index].flags.contains(.escapedPipes) { unescapePipes(&text, from: start) }
    let code = text[start...]
    if code.count > 2 || code.count == 2 && code != [.space, .space], code.first == .space, code.last == .space,
      code.contains(where: { $0 != .space })
    {
      text.removeLast()
      text.remove(at: start)
    }
  }

  private func unescapePipes(_ text: inout [UInt8], from start: Int) {
    var code: [UInt8] = []
    for index in start..<text.count {
      if text[index] == .backslash, index + 1 < text.count, text[index + 1] == .pipe { continue }
      code.append(text[index])
    }
    text.replaceSubrange(start..., with: code)
  }
}

/// The kinds of autolink, in the order of their codes in a node's detail.
package enum AutolinkKind: UInt16, Sendable {
  /// `<https://example.org>`
  case uri
  /// `<me@example.org>`
  case email
  /// `https://example.org`
  case bareURI
  /// `www.example.org`
  case www
  /// `me@example.org`
  case bareEmail

  package var hasBrackets: Bool { self == .uri || self == .email }
}
