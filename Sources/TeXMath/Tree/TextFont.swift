/// How words between formulas look.
struct TextFont: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = TextFont(rawValue: 1)
  static let italic = TextFont(rawValue: 2)
  static let sans = TextFont(rawValue: 4)
  static let mono = TextFont(rawValue: 8)

  /// The classes of `math.css`, separated by blanks.
  var classes: String {
    var names: [String] = []
    if contains(.bold) { names.append("math-bold") }
    if contains(.italic) { names.append("math-italic") }
    if contains(.sans) { names.append("math-sans") }
    if contains(.mono) { names.append("math-mono") }
    return names.joined(separator: " ")
  }
}
