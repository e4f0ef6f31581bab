extension MathMLWriter {
  mutating func root(_ atoms: [Atom], _ index: [Atom]?) {
    guard let index, !index.isEmpty else { return element("msqrt") { $0.row(atoms) } }
    element("mroot") { writer in
      writer.group(atoms)
      writer.group(index)
    }
  }

  /// Scripts beside their base, or above and below it.
  mutating func scripts(
    _ base: Atom, _ below: [Atom]?, _ above: [Atom]?, _ isStacked: Bool, _ around: Surroundings
  ) {
    let name: StaticString =
      switch (below != nil, above != nil) {
      case (true, true): isStacked ? "munderover" : "msubsup"
      case (true, false): isStacked ? "munder" : "msub"
      default: isStacked ? "mover" : "msup"
      }
    var inner = around
    inner.isInfix = false
    inner.isStacked = isStacked
    element(name) { writer in
      writer.atom(base, inner)
      if let below { writer.group(below) }
      if let above { writer.group(above) }
    }
  }

  mutating func accent(_ base: Atom, _ mark: Operator, _ isBelow: Bool) {
    let attributes: Attributes = isBelow ? [("accentunder", "true")] : [("accent", "true")]
    element(isBelow ? "munder" : "mover", attributes) { writer in
      writer.atom(base, Surroundings())
      writer.symbol(mark, Surroundings(isStacked: true))
    }
  }

  mutating func styled(_ atoms: [Atom], _ style: RowStyle) {
    var attributes: Attributes = []
    if !style.classes.isEmpty { attributes.append(("class", style.classes)) }
    if let id = style.id { attributes.append(("id", id)) }
    if let color = style.color { attributes.append(("mathcolor", color)) }
    if let background = style.background { attributes.append(("mathbackground", background)) }
    if let size = style.size { attributes.append(("mathsize", percent(size))) }
    switch style.math {
    case .display: attributes += [("displaystyle", "true"), ("scriptlevel", "0")]
    case .text: attributes += [("displaystyle", "false"), ("scriptlevel", "0")]
    case .script: attributes += [("displaystyle", "false"), ("scriptlevel", "1")]
    case .scriptScript: attributes += [("displaystyle", "false"), ("scriptlevel", "2")]
    case nil: break
    }
    element(style.math == nil && style.size == nil ? "mrow" : "mstyle", attributes) { $0.row(atoms) }
  }

  private func percent(_ factor: Double) -> String { "\(Int((factor * 100).rounded()))%" }

  mutating func padded(_ atoms: [Atom], _ padding: Padding) {
    var attributes: Attributes = []
    if let width = padding.width { attributes.append(("width", em(width))) }
    if let height = padding.height { attributes.append(("height", em(height))) }
    if let depth = padding.depth { attributes.append(("depth", em(depth))) }
    if let shift = padding.shift { attributes.append(("voffset", em(shift))) }
    let content: (inout MathMLWriter) -> Void = { writer in
      if padding.isPhantom {
        writer.element("mphantom") { $0.row(atoms) }
      } else if !padding.classes.isEmpty {
        writer.element("mrow", [("class", padding.classes)]) { $0.row(atoms) }
      } else {
        writer.row(atoms)
      }
    }
    if attributes.isEmpty { content(&self) } else { element("mpadded", attributes, content) }
  }

  mutating func rule(_ width: Double, _ height: Double, _ shift: Double) {
    let ink: (inout MathMLWriter) -> Void = {
      $0.element(
        "mspace", [("width", em(width)), ("height", em(height)), ("mathbackground", "currentcolor")])
    }
    if shift == 0 { ink(&self) } else { element("mpadded", [("voffset", em(shift))], ink) }
  }
}
