/// What TeX's spacing tells apart: The TeXbook, chapter 18.
enum AtomClass: UInt8, Sendable {
  case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner
  /// Spaces and the like: nothing for the rules of spacing.
  case none
}

/// One thing in a row of mathematics.
struct Atom: Sendable {
  var kind: AtomClass
  var content: Content
  /// When a script stands above or below and not beside.
  var limits = Limits.never
  /// Whether it was read in a script, where most spaces fall away.
  var isTight = false
  /// The space before it that its neighbor asks for, in eighteenths of an em.
  var gap: UInt8 = 0

  enum Limits: Sendable {
    case never, inDisplay, always
  }
}

/// What an atom looks like.
indirect enum Content: Sendable {
  case identifier(String, isUpright: Bool)
  case number(String)
  case text(String, TextFont)
  case symbol(Operator)
  /// A space, in em.
  case space(Double)
  case row([Atom])
  case styled([Atom], RowStyle)
  case fraction(numerator: [Atom], denominator: [Atom], hasRule: Bool, thickness: String?)
  case root([Atom], index: [Atom]?)
  case scripts(Atom, below: [Atom]?, above: [Atom]?, isStacked: Bool)
  case accent(Atom, mark: Operator, isBelow: Bool)
  case table(Table)
  case padded([Atom], Padding)
  /// A box of ink: `\rule`, lengths in em.
  case rule(width: Double, height: Double, shift: Double)
  /// TeX that could not be read, as it was written.
  case source(String)
}

/// An `<mo>`.
struct Operator: Sendable {
  var text: String
  /// Whether it grows with what stands beside it, or under it.
  var isStretchy = false
  /// The exact height that it is stretched to, in em: `\Big`.
  var size: Double?
  /// Whether scripts and a display style change it: a sum, an integral.
  var isLarge = false
}

/// What a run of atoms shares.
struct RowStyle: Hashable, Sendable {
  var color: String?
  var background: String?
  var math: MathStyle?
  /// A factor on the size of the letters.
  var size: Double?
  /// Classes of `math.css`, or the author's, separated by blanks.
  var classes = ""
  var id: String?
}

/// TeX's four styles.
enum MathStyle: UInt8, Sendable {
  case display, text, script, scriptScript

  var isScript: Bool { self >= .script }
  var script: MathStyle { self == .display || self == .text ? .script : .scriptScript }
  /// The style of the parts of a fraction.
  var fraction: MathStyle { self == .display ? .text : script }
  /// The style of what stands on its own in a row: of cells, say.
  var inline: MathStyle { self == .display ? .text : self }
}

extension MathStyle: Comparable {
  static func < (left: MathStyle, right: MathStyle) -> Bool { left.rawValue < right.rawValue }
}

/// What a box claims of the room that it takes: nil leaves the measure as it is. Lengths in em.
struct Padding: Sendable {
  var width: Double?
  var height: Double?
  var depth: Double?
  var shift: Double?
  /// Whether it takes the room but shows nothing.
  var isPhantom = false
  /// Whether it hangs to the left of its place, or over its middle.
  var classes = ""
}
