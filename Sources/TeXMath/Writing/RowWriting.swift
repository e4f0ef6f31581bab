extension MathMLWriter {
  /// Atoms beside each other. A gap is written at the operator that asks for it, or as a space of its own.
  mutating func row(_ atoms: [Atom]) {
    for (index, atom) in atoms.enumerated() {
      let before = index > 0 && atoms[index - 1].takesGap(before: atom) ? 0 : atom.gap
      if before > 0, !atom.isOperator { space(Double(before) / 18) }
      let next = index + 1 < atoms.count ? atoms[index + 1] : nil
      let behind = next.map { atom.takesGap(before: $0) ? $0.gap : 0 } ?? 0
      self.atom(
        atom,
        Surroundings(before: before, behind: behind, isInfix: index > 0 && index + 1 < atoms.count))
    }
  }

  /// `<mo>`, with its spaces where MathML would have others.
  mutating func symbol(_ symbol: Operator, _ around: Surroundings) {
    var attributes: Attributes = []
    let usual = usualSpaces(of: symbol.text, isInfix: around.isInfix)
    if usual.map({ $0 != (around.before, around.behind) }) ?? true {
      attributes.append(("lspace", eighteenths(around.before)))
      attributes.append(("rspace", eighteenths(around.behind)))
    }
    // A stretched delimiter takes the width of its largest size, which shows at small ones.
    let isScaled = symbol.size.map { $0 <= 1.2 } ?? false
    let stretches = symbol.isStretchy && !isScaled
    if stretches != stretchesAlone(symbol.text, isStacked: around.isStacked)
      || (stretches && "|‖".contains(symbol.text))
    {
      attributes.append(("stretchy", stretches ? "true" : "false"))
    }
    if stretches, "/\\|‖".contains(symbol.text) { attributes.append(("symmetric", "true")) }
    if let size = symbol.size {
      if isScaled {
        attributes.append(("mathsize", "120%"))
      } else {
        attributes.append(("minsize", em(size)))
        attributes.append(("maxsize", em(size)))
      }
    }
    if symbol.isLarge, around.isStacked { attributes.append(("movablelimits", "false")) }
    element("mo", attributes) { $0.text(symbol.text) }
  }

  /// A space. MathML has none that go back: those are made of steps of a sixth and an eighteenth of an em.
  mutating func space(_ width: Double) {
    if width >= 0 { return element("mspace", [("width", em(width))]) }
    let eighteenths = min(Int((-width * 18).rounded()), 360)
    for _ in 0..<eighteenths / 3 { element("mspace", [("class", "math-back")]) }
    for _ in 0..<eighteenths % 3 { element("mspace", [("class", "math-back math-step")]) }
  }

  private func eighteenths(_ number: UInt8) -> String { em(Double(number) / 18) }

  /// What MathML Core's dictionary gives an operator, where it is the same in every form or the place is known.
  private func usualSpaces(of text: String, isInfix: Bool) -> (UInt8, UInt8)? {
    switch text {
    case "(", ")", "[", "]", "{", "}", "⟨", "⟩", "⌈", "⌉", "⌊", "⌋": (0, 0)
    case "=", "<", ">", "≤", "≥", "≠", "≈", "≡", "∈", "→", "⇒", "∼": isInfix ? (5, 5) : nil
    case "+", "−", "±": isInfix ? (4, 4) : nil
    case ",": isInfix ? (0, 3) : nil
    default: nil
    }
  }

  /// Whether MathML stretches an operator unless it is told not to: upwards in a row, sideways in a stack.
  private func stretchesAlone(_ text: String, isStacked: Bool) -> Bool {
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return false }
    if "()[]{}|‖⟨⟩⌈⌉⌊⌋⟦⟧⟪⟫⎰⎱⟮⟯↑↓↕⇑⇓".unicodeScalars.contains(scalar) { return true }
    guard isStacked else { return false }
    return (0x2190...0x21FF).contains(scalar.value) || (0x27F0...0x27FF).contains(scalar.value)
      || "\u{302}ˆ˜¯ˇ⏞⏟⎴⎵⏜⏝⏠⏡".unicodeScalars.contains(scalar)
  }
}

extension Atom {
  /// Whether the gap before `next` is written at this atom.
  func takesGap(before next: Atom) -> Bool {
    guard isOperator else { return false }
    return !next.isOperator || kind == .relation || kind == .binary || kind == .punctuation
  }
}
