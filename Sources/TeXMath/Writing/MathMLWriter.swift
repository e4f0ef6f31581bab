import SourceText

/// Writes atoms as MathML Core. Text is escaped; only markup of this program's own is not.
struct MathMLWriter {
  private(set) var bytes: [UInt8] = []

  /// The whole element.
  mutating func formula(_ atoms: [Atom], source: [UInt8], isDisplay: Bool) {
    let trimmed = String(decoding: source, as: UTF8.self).split(whereSeparator: \.isNewline).joined(separator: " ")
    var attributes: Attributes = isDisplay ? [("display", "block")] : []
    if case .table(let table)? = atoms.first?.content, atoms.count == 1, table.isTagged {
      attributes.append(("class", "math-tagged"))
    }
    attributes.append(("alttext", trimmed))
    element("math", attributes) { writer in
      writer.element("semantics") { writer in
        writer.group(atoms)
        writer.element("annotation", [("encoding", "application/x-tex")]) {
          $0.text(String(decoding: source, as: UTF8.self))
        }
      }
    }
  }

  /// Names are the program's own, values may be anybody's.
  typealias Attributes = [(name: StaticString, value: String)]

  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [], _ content: (inout MathMLWriter) -> Void = { _ in }
  ) {
    bytes.append(.less)
    markup(name)
    for (attribute, value) in attributes {
      bytes.append(.space)
      markup(attribute)
      bytes += [.equals, .quote]
      text(value)
      bytes.append(.quote)
    }
    bytes.append(.greater)
    content(&self)
    bytes += [.less, .slash]
    markup(name)
    bytes.append(.greater)
  }

  private mutating func markup(_ name: StaticString) {
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Text with what HTML would read as markup escaped. Characters that HTML forbids become U+FFFD.
  mutating func text(_ string: String) {
    for byte in string.utf8 {
      switch byte {
      case .less: bytes += "&lt;".utf8
      case .greater: bytes += "&gt;".utf8
      case .ampersand: bytes += "&amp;".utf8
      case .quote: bytes += "&quot;".utf8
      case _ where byte == 0x7F || (byte < 0x20 && !byte.isWhitespace): bytes += "\u{FFFD}".utf8
      default: bytes.append(byte)
      }
    }
  }

  private func ruleAttributes(_ hasRule: Bool, _ thickness: String?) -> Attributes {
    if !hasRule { return [("linethickness", "0")] }
    return thickness.map { [("linethickness", $0)] as Attributes } ?? []
  }

  /// Atoms as one element.
  mutating func group(_ atoms: [Atom]) {
    if atoms.count == 1, atoms[0].gap == 0 {
      atom(atoms[0], Surroundings())
    } else {
      element("mrow") { $0.row(atoms) }
    }
  }

  mutating func atom(_ atom: Atom, _ around: Surroundings) {
    switch atom.content {
    case .identifier(let text, let isUpright):
      let slants = text.unicodeScalars.count == 1 && text.unicodeScalars.allSatisfy { $0.slantsAlone }
      element("mi", isUpright && slants ? [("mathvariant", "normal")] as Attributes : []) { $0.text(text) }
    case .number(let text): element("mn") { $0.text(text) }
    case .text(let text, let font):
      element("mtext", font.isEmpty ? [] : [("class", font.classes)] as Attributes) { $0.text(text) }
    case .symbol(let symbol): self.symbol(symbol, around)
    case .space(let width): space(width)
    case .row(let atoms): group(atoms)
    case .styled(let atoms, let style): styled(atoms, style)
    case .fraction(let above, let below, let hasRule, let thickness):
      element("mfrac", ruleAttributes(hasRule, thickness)) { writer in
        writer.group(above)
        writer.group(below)
      }
    case .root(let atoms, let index): root(atoms, index)
    case .scripts(let base, let below, let above, let isStacked):
      scripts(base, below, above, isStacked, around)
    case .accent(let base, let mark, let isBelow): accent(base, mark, isBelow)
    case .table(let table): self.table(table)
    case .padded(let atoms, let padding): padded(atoms, padding)
    case .rule(let width, let height, let shift): rule(width, height, shift)
    case .source(let text): element("merror") { $0.element("mtext") { $0.text(text) } }
    }
  }
}

/// What an atom is to know of the place where it is written.
struct Surroundings {
  /// The spaces before and behind that an operator writes itself, in eighteenths of an em.
  var before: UInt8 = 0
  var behind: UInt8 = 0
  /// Whether things of the same row stand on both sides: then MathML's own spaces are those of an infix operator.
  var isInfix = false
  /// Whether scripts stand above or below.
  var isStacked = false
}

extension Atom {
  /// Whether it is an operator for MathML, at whose `<mo>` spaces may be written.
  var isOperator: Bool {
    switch content {
    case .symbol: true
    case .scripts(let base, _, _, _): base.isOperator
    default: false
    }
  }

}
