/// Chemistry while it is being read.
struct ChemicalReader {
  let tokens: [Token]
  var index = 0
  var atoms: [Atom] = []
  /// Whether the next number is how many of a molecule there are, and not how many atoms.
  var isAtStart = true

  init(_ tokens: [Token]) { self.tokens = tokens }

  var next: Token? { index < tokens.count ? tokens[index] : nil }
  func peek(_ offset: Int) -> Token? { index + offset < tokens.count ? tokens[index + offset] : nil }

  /// The characters from here on, as many as `count`.
  func spells(_ text: String) -> Bool {
    var place = index
    for scalar in text.unicodeScalars {
      guard place < tokens.count, tokens[place].isCharacter(scalar) || (scalar == "^" && tokens[place].kind == .raise)
      else { return false }
      place += 1
    }
    return true
  }

  mutating func takeDigits(withPoint: Bool = false) -> String {
    var digits = ""
    while case .character(let scalar)? = next?.kind,
      scalar.isASCIIDigit || (withPoint && scalar == "." && !digits.isEmpty && isDigit(1))
    {
      digits.unicodeScalars.append(scalar)
      index += 1
    }
    return digits
  }

  func isDigit(_ offset: Int) -> Bool {
    if case .character(let scalar)? = peek(offset)?.kind { scalar.isASCIIDigit } else { false }
  }

  func isLetter(_ offset: Int) -> Bool {
    if case .character(let scalar)? = peek(offset)?.kind { scalar.isASCIILetter } else { false }
  }

  /// Takes what braces hold, or one token. Nil at the end.
  mutating func takeGroup() -> [Token]? {
    guard let first = next else { return nil }
    index += 1
    guard first.kind == .open else { return [first] }
    let start = index
    var depth = 1
    while let token = next {
      index += 1
      if token.kind == .open { depth += 1 }
      if token.kind == .close { depth -= 1 }
      if depth == 0 { return Array(tokens[start..<index - 1]) }
    }
    return Array(tokens[start...])
  }

  /// Whether a search for `]` found that there is none.
  private var isWithoutBracket = false

  /// Takes `[…]` if it comes next.
  mutating func takeLabel() -> [Token]? {
    guard next?.isCharacter("[") == true, !isWithoutBracket else { return nil }
    guard let end = tokens[index...].firstIndex(where: { $0.isCharacter("]") }) else {
      isWithoutBracket = true
      return nil
    }
    let label = Array(tokens[index + 1..<end])
    index = end + 1
    return label
  }

  /// Adds scripts to the last atom, or to nothing where a blank or a sign stands before them.
  mutating func attach(below: [Atom]?, above: [Atom]?) {
    var base = Atom(kind: .ordinary, content: .row([]))
    if let last = atoms.last, last.kind == .ordinary || last.kind == .closing { base = atoms.removeLast() }
    if case .scripts(let inner, let oldBelow, let oldAbove, false) = base.content,
      oldBelow == nil || below == nil, oldAbove == nil || above == nil
    {
      let content = Content.scripts(inner, below: oldBelow ?? below, above: oldAbove ?? above, isStacked: false)
      atoms.append(Atom(kind: .ordinary, content: content))
    } else {
      atoms.append(
        Atom(kind: .ordinary, content: .scripts(base, below: below, above: above, isStacked: false)))
    }
  }
}
