/// Every built-in command, by name without the backslash.
let commands: [String: Command] = {
  var table = structuralCommands
  for (text, kind) in symbolFamilies {
    for (name, symbol) in pairs(in: text) { table[name] = .symbol(Symbol(text: symbol, kind: kind)) }
  }
  for (name, symbol) in pairs(in: slantedLetters) {
    table[name] = .symbol(Symbol(text: symbol, kind: .ordinary, letter: .slanted))
  }
  for (name, symbol) in pairs(in: uprightLetters) {
    table[name] = .symbol(Symbol(text: symbol, kind: .ordinary, letter: .upright))
  }
  for (name, symbol) in pairs(in: ordinarySymbols) {
    table[name] = .symbol(Symbol(text: symbol, kind: .ordinary, letter: .upright))
  }
  for (name, symbol) in pairs(in: largeOperatorSymbols) { table[name] = .largeOperator(symbol, .inDisplay) }
  for (name, symbol) in pairs(in: integralSymbols) { table[name] = .largeOperator(symbol, .never) }
  for name in functionNames.split(whereSeparator: \.isWhitespace) {
    table[String(name)] = .function(String(name), .never)
  }
  for (name, text) in pairs(in: limitNames) { table[name] = .function(text, .inDisplay) }
  for (name, mark) in pairs(in: accentSymbols) { table[name] = .accent(Accent(mark: mark)) }
  for (name, mark) in pairs(in: wideAccentSymbols) { table[name] = .accent(Accent(mark: mark, isStretchy: true)) }
  for (name, mark) in pairs(in: underAccentSymbols) {
    table[name] = .accent(Accent(mark: mark, isStretchy: true, isBelow: true))
  }
  for (name, arrow) in pairs(in: extensibleArrows) { table[name] = .extensibleArrow(arrow) }
  return table
}()

/// What a character typed as it is means: the symbol of the first command that shows it. Signs of ASCII are in
/// `characterSymbols`.
let symbolsByCharacter: [Unicode.Scalar: Command] = {
  var table: [Unicode.Scalar: Command] = [:]
  for (name, command) in commands.sorted(by: { $0.key < $1.key }) {
    let text: String
    switch command {
    case .symbol(let symbol): text = symbol.text
    case .largeOperator(let symbol, _) where name != "intop" && name != "ointop": text = symbol
    default: continue
    }
    guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1, !scalar.isASCII else { continue }
    if table[scalar] == nil { table[scalar] = command }
  }
  return table
}()

private let symbolFamilies: [(String, AtomClass)] = [
  (relationSymbols, .relation), (negatedSymbols, .relation), (arrowSymbols, .relation),
  (verticalArrowSymbols, .relation), (binarySymbols, .binary), (innerSymbols, .inner), (ordinaryMarks, .ordinary),
  (punctuationSymbols, .punctuation), (openingSymbols, .opening), (closingSymbols, .closing), (barSymbols, .ordinary),
]

/// Names and symbols that take turns, separated by blanks. A thin space within a symbol is no separator.
private func pairs(in text: String) -> [(String, String)] {
  let words = text.split { $0 == " " || $0 == "\n" }.map(String.init)
  return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
}
