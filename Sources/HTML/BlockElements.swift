import Markup

extension HTMLRenderer {
  /// Prints the start tag of a block, or all of a leaf block.
  mutating func beginBlock(_ index: Int, _ node: Node) -> Int {
    switch node.kind {
    case .paragraph:
      if tightness.last == true, isInItem {
        // A tight paragraph begins a line after anything but its item's start.
        if output.last == 0x3E, open.last?.node != index - 1 { output.beginLine() }
        return push(index, node)
      }
      output.beginLine()
      startTag("p", index, node)
    case .heading:
      output.beginLine()
      output.append("<h")
      output.append(0x30 + UInt8(truncatingIfNeeded: node.detail))
      attributes(index, node)
      output.append(0x3E)
    case .blockQuote:
      output.beginLine()
      startTag("blockquote", index, node)
      output.append(0x0A)
    case .alert: beginAlert(index, node)
    case .list: beginList(index, node)
    case .listItem: beginItem(index, node)
    case .div:
      output.beginLine()
      startTag("div", index, node)
      output.append(0x0A)
    case .definitionList:
      output.beginLine()
      startTag("dl", index, node)
      output.append(0x0A)
    case .definitionTerm:
      output.beginLine()
      startTag("dt", index, node)
    case .definitionDescription:
      output.beginLine()
      startTag("dd", index, node)
      tightness.append(node.flags.contains(.tight))
    case .table, .tableRow, .tableCell: return beginTablePart(index, node)
    case .document: break
    case .codeBlock, .htmlBlock, .mathBlock: return verbatim(index, node)
    case .thematicBreak:
      output.beginLine()
      output.append("<hr")
      attributes(index, node)
      output.append(" />\n")
      return index + 1
    case .pause where options.opensPauses: return beginPause(index)
    default: return Int(node.subtreeEnd)
    }
    return push(index, node)
  }

  /// Everything up to the next pause beside it comes with one step.
  private mutating func beginPause(_ index: Int) -> Int {
    output.beginLine()
    if let last = open.last, nodes[last.node].kind == .pause {
      open.removeLast()
      output.append("</div>\n")
    }
    output.append("<div class=\"fragment\">\n")
    open.append(OpenElement(node: index, end: open.last?.end ?? lastSiblingEnd))
    return index + 1
  }

  /// Whether the innermost open element is an item of a list.
  private var isInItem: Bool {
    guard let last = open.last else { return false }
    return nodes[last.node].kind == .listItem || nodes[last.node].kind == .definitionDescription
  }

  /// Prints the end tag of a block.
  mutating func endBlock(_ index: Int, _ node: Node) {
    switch node.kind {
    case .paragraph: if tightness.last != true || !isInItem { output.append("</p>\n") }
    case .heading:
      output.append("</h")
      output.append(0x30 + UInt8(truncatingIfNeeded: node.detail))
      output.append(">\n")
    case .blockQuote:
      output.beginLine()
      output.append("</blockquote>\n")
    case .alert, .div, .pause:
      output.beginLine()
      output.append("</div>\n")
    case .list:
      tightness.removeLast()
      output.append(node.flags.contains(.ordered) ? "</ol>\n" : "</ul>\n")
    case .listItem: output.append("</li>\n")
    case .definitionList: output.append("</dl>\n")
    case .definitionTerm: output.append("</dt>\n")
    case .definitionDescription:
      tightness.removeLast()
      output.append("</dd>\n")
    case .table, .tableRow, .tableCell: endTablePart(index, node)
    default: break
    }
  }

  private mutating func beginList(_ index: Int, _ node: Node) {
    output.beginLine()
    tightness.append(node.flags.contains(.tight))
    let isOrdered = node.flags.contains(.ordered)
    output.append(isOrdered ? "<ol" : "<ul")
    if isOrdered, node.payload != 1 {
      output.append(" start=\"")
      output.append(decimal: Int(node.payload))
      output.append(0x22)
    }
    attributes(index, node)
    output.append(">\n")
  }

  private mutating func beginItem(_ index: Int, _ node: Node) {
    startTag("li", index, node)
    guard node.flags.contains(.task) else { return }
    output.append(
      node.flags.contains(.checked)
        ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<input type=\"checkbox\" disabled=\"\" /> ")
  }

  private mutating func beginAlert(_ index: Int, _ node: Node) {
    output.beginLine()
    let kind = AlertKind(rawValue: node.detail) ?? .note
    output.append("<div class=\"markdown-alert markdown-alert-")
    output.append(kind.name)
    output.append(0x22)
    attributes(index, node)
    output.append(">\n<p class=\"markdown-alert-title\">")
    switch kind {
    case .note: output.append("Note")
    case .tip: output.append("Tip")
    case .important: output.append("Important")
    case .warning: output.append("Warning")
    case .caution: output.append("Caution")
    }
    output.append("</p>\n")
  }

  @inline(__always)
  mutating func startTag(_ name: StaticString, _ index: Int, _ node: Node) {
    output.append(0x3C)
    output.append(name)
    attributes(index, node)
    output.append(0x3E)
  }
}
