package import Markup

extension HTMLRenderer {
  /// Prints the author's attributes of a node, each with a blank before it.
  @inline(__always)
  mutating func attributes(_ index: Int, _ node: Node) {
    if isDecorated || node.flags.contains(.attributes) { authorAttributes(of: NodeID(index)) }
  }

  private mutating func authorAttributes(of id: NodeID) {
    if options.marksNodes { markNode(id) }
    var list = document.attributes[id] ?? AttributeList()
    if let more = options.attributes[id] { list = more }
    output.append(list)
  }

  mutating func markNode(_ id: NodeID) {
    output.append(" data-lectern-node=\"")
    output.append(decimal: id.index)
    output.append(0x22)
  }
}

extension OutputBuffer {
  /// Appends attributes, each with a blank before it. Names that are none in HTML are left out.
  package mutating func append(_ list: AttributeList) {
    for attribute in list.attributes where isAttributeName(attribute.name) {
      append(0x20)
      append(escaping: attribute.name)
      guard let value = attribute.value else { continue }
      append("=\"")
      append(escaping: value)
      append(0x22)
    }
  }

  /// HTML, §13.1.2.3: no blanks, quotes, `>`, `/`, `=` or controls.
  private func isAttributeName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        byte > 0x20 && byte != 0x7F && ![0x22, 0x27, 0x3E, 0x2F, 0x3D, 0x3C].contains(byte)
      }
  }
}
