import SourceText

/// A row while it is being read.
struct RowBuilder {
  var atoms: [Atom] = []
  /// Where a style begins that holds until the next one or the end of the row.
  private var styles: [(start: Int, style: RowStyle)] = []
  /// What stands before `\over`.
  private var numerator: (atoms: [Atom], fraction: Fraction)?

  /// The style that holds now.
  var style: RowStyle { styles.last?.style ?? RowStyle() }

  mutating func begin(_ style: RowStyle) { styles.append((atoms.count, style)) }

  /// Begins the denominator; false when there is one already.
  mutating func divide(by fraction: Fraction) -> Bool {
    guard numerator == nil else { return false }
    numerator = (finishedAtoms(), fraction)
    atoms = []
    styles = []
    return true
  }

  /// The spaced atoms, those of each style together.
  private mutating func finishedAtoms(afterOrdinary: Bool = false) -> [Atom] {
    space(&atoms, afterOrdinary: afterOrdinary)
    guard !styles.isEmpty else { return atoms }
    var row = Array(atoms[..<styles[0].start])
    for (index, style) in styles.enumerated() {
      let end = index + 1 < styles.count ? styles[index + 1].start : atoms.count
      guard style.start < end else { continue }
      var run = Array(atoms[style.start..<end])
      let gap = run[0].gap
      run[0].gap = 0
      row.append(Atom(kind: run[0].kind, content: .styled(run, style.style), gap: gap))
    }
    return row
  }

  mutating func finish(afterOrdinary: Bool, style: MathStyle) -> [Atom] {
    guard let (above, fraction) = numerator else { return finishedAtoms(afterOrdinary: afterOrdinary) }
    return [fraction.atom(above, finishedAtoms(), in: style)]
  }
}

extension Parser {
  /// Reads a row up to an end in `ends`, or one that belongs to something around it. The end itself is not taken.
  /// `afterOrdinary` is true behind the `&` of an alignment, where relations keep their space.
  mutating func row(until ends: RowEnd, afterOrdinary: Bool = false) -> [Atom] {
    let (outerStyle, outerFont) = (style, font)
    defer { (style, font) = (outerStyle, outerFont) }
    var builder = RowBuilder()
    while let token = peek() {
      if let end = token.end, end != .bracket || ends.contains(.bracket) {
        if ends.contains(end) || belongsOutside(end) { break }
        tokens.take()
        reportStray(token, end)
      } else {
        readItem(token, into: &builder)
      }
    }
    return builder.finish(afterOrdinary: afterOrdinary, style: outerStyle)
  }

  private func belongsOutside(_ end: RowEnd) -> Bool {
    switch end {
    case .brace: openGroups > 0
    case .environment: !environmentNames.isEmpty
    case .fence: openFences > 0
    default: false
    }
  }

  private mutating func reportStray(_ token: Token, _ end: RowEnd) {
    let range = token.range
    switch end {
    case .brace:
      report(range, "there is no '{' that this '\(token.written)' closes", help: #"write '\}' for a brace to see"#)
    case .cell: report(range, "there is no table here whose cells '&' could divide", help: #"write '\&' for the sign"#)
    case .line: report(range, "there is no line that '\(token.written)' could end here")
    case .environment:
      let name = tokens.takeArgument()?.plainText ?? ""
      report(range, "there is no '\\begin{\(name)}' for this '\\end{\(name)}'")
    case .fence, .middle:
      report(range, "there is no '\\left' for this '\(token.written)'")
      _ = takeDelimiter(of: token)
    default: report(range, "'\(token.written)' ends no formula here", help: #"write '\$' for the sign"#)
    }
  }

  /// Reads one thing: a command that changes what follows, or an atom with its scripts.
  private mutating func readItem(_ token: Token, into builder: inout RowBuilder) {
    if !readChange(token, into: &builder) { readAtom(into: &builder) }
  }

  /// Reads a command that changes what follows, if `token` is one.
  private mutating func readChange(_ token: Token, into builder: inout RowBuilder) -> Bool {
    guard case .command(let name) = token.kind, macros[name] == nil, let command = commands[name] else { return false }
    var rowStyle = builder.style
    switch command {
    case .style(let newStyle):
      tokens.take()
      (style, rowStyle.math) = (newStyle, newStyle)
    case .size(let size):
      tokens.take()
      rowStyle.size = size
    case .color(.following):
      tokens.take()
      rowStyle.color = takeColor(of: token)
    case .fontSwitch(let newFont):
      tokens.take()
      font = newFont
      return true
    case .infix(var fraction):
      tokens.take()
      if fraction.thickness != nil { fraction.thickness = takeLength(of: token).map(em) }
      if !builder.divide(by: fraction) {
        report(token.range, "a second '\(token.written)' in one group", help: "put braces around one of the fractions")
      }
      return true
    default: return false
    }
    builder.begin(rowStyle)
    return true
  }

  private mutating func readAtom(into builder: inout RowBuilder) {
    guard var atom = atomWithScripts() else { return }
    atom.isTight = style.isScript
    builder.atoms.append(atom)
  }
}
