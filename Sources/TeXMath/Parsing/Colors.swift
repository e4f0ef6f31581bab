import SourceText

extension Parser {
  /// `\textcolor{red}{x}`, `\colorbox{red}{words}`, `\fcolorbox{red}{white}{words}`.
  mutating func colored(_ coloring: Coloring, _ command: Token, isText font: TextFont? = nil) -> Atom {
    var style = RowStyle()
    switch coloring {
    case .following, .argument: style.color = takeColor(of: command)
    case .box: style.background = takeColor(of: command)
    case .framedBox:
      // The frame has the color of the box's element, its content one of its own again.
      style.color = takeColor(of: command)
      style.background = takeColor(of: command)
      style.classes = "math-boxed"
      let inner = Atom(
        kind: .ordinary, content: .styled(textArgument(font ?? [], of: command), RowStyle(classes: "math-plain")))
      return Atom(kind: .ordinary, content: .styled([inner], style))
    }
    if coloring == .box {
      style.classes = "math-colored"
      return Atom(kind: .ordinary, content: .styled(textArgument(font ?? [], of: command), style))
    }
    let atoms = font.map { textArgument($0, of: command) } ?? argument(of: command).flatMap { $0.unbraced }
    return Atom(kind: atoms.count == 1 ? atoms[0].kind : .ordinary, content: .styled(atoms, style))
  }

  /// A color as CSS writes it: `{red}`, `{#f00}`, `[rgb]{1,0,0}`. Nil, and reported, for what is none.
  mutating func takeColor(of command: Token) -> String? {
    let model = tokens.takeBracketed()?.plainText
    guard let (text, range) = plainArgument(of: command, "color") else { return nil }
    if let model {
      if let color = color(text, in: model) { return color }
      report(
        range, "'\(text)' is no color of the model '\(model)'", help: "write rgb, RGB, HTML or gray and its numbers")
      return nil
    }
    if text.hasPrefix("#"), [4, 7].contains(text.utf8.count), text.utf8.dropFirst().allSatisfy({ $0.isHexDigit }) {
      return text
    }
    if let color = colorsOfTeX[text] { return color }
    if cssColors.contains(text.lowercased()) { return text.lowercased() }
    let near = guess(at: text, in: Array(cssColors) + Array(colorsOfTeX.keys))
    report(
      range, "there is no color '\(text)'",
      help: near.map { "did you mean '\($0)'?" } ?? "write a name of CSS, or #rrggbb")
    return nil
  }

  private func color(_ text: String, in model: String) -> String? {
    if model == "HTML" { return text.utf8.count == 6 && text.utf8.allSatisfy { $0.isHexDigit } ? "#" + text : nil }
    let scale: Double = model == "RGB" ? 1 : 255
    var numbers = text.split(separator: ",").compactMap { Double($0.filter { $0 != " " }) }
    if model == "gray", numbers.count == 1 { numbers += [numbers[0], numbers[0]] }
    guard ["rgb", "RGB", "gray"].contains(model), numbers.count == 3 else { return nil }
    let bytes = numbers.map { Int((min(max($0 * scale, 0), 255)).rounded()) }
    return "#" + bytes.map { String($0 + 256, radix: 16).dropFirst() }.joined()
  }
}
