/// What a built-in command does. A parser that forgets a case does not compile.
enum Command: Sendable {
  /// `\alpha`, `\leq`: one symbol.
  case symbol(Symbol)
  /// `\sin`, `\lim`.
  case function(String, Atom.Limits)
  /// `\sum`, `\int`.
  case largeOperator(String, Atom.Limits)
  /// `\quad`, in em.
  case space(Double)
  /// `\hspace{1em}`, `\kern1em`.
  case measuredSpace
  case rule, raise
  /// `\hat`, `\widehat`, `\underbrace`.
  case accent(Accent)
  case line(isBelow: Bool)
  /// `\xrightarrow[below]{above}`.
  case extensibleArrow(String)
  /// `\overset`, `\underset`.
  case stacked(isBelow: Bool)
  /// `\frac` and its likes, `\over` and its likes.
  case fraction(Fraction)
  case infix(Fraction)
  case generalFraction, continuedFraction
  case root
  /// `\mathbf{x}`, `\bf x`.
  case font(MathFont)
  case fontSwitch(MathFont)
  /// `\text`, `\textbf`.
  case text(TextFont)
  /// `\displaystyle`, `\large`.
  case style(MathStyle)
  case size(Double)
  case choice
  /// `\mathbin`, `\mathop`.
  case classed(AtomClass)
  case operatorName(Atom.Limits)
  case left
  /// `\Set{x | x > 0}`: braces, or angles, with bars in them; large ones as tall as what they hold.
  case enclosed(Enclosure)
  /// `\bigl`: a delimiter of a fixed height in em.
  case sized(Double, AtomClass)
  case environment
  case color(Coloring)
  case box(String)
  case phantom(Phantom)
  case overlap(String)
  case smash
  case not
  case substack
  case sideset
  case define(MacroDefinition)
  case html(HTMLAttribute)
  case address
  case verbatim
  case tag
  case noTag
  /// What takes this many arguments and shows nothing: `\label`, `\require`.
  case ignored(arguments: Int)
  case dots
  case reference
  case chemistry
  case unit(UnitCommand)
  case character
  case begunGroup
}

/// One symbol and how it is spaced.
struct Symbol: Sendable {
  let text: String
  let kind: AtomClass
  /// Whether it is a letter, which takes a font, and then whether it slants.
  var letter: Letter?

  enum Letter: Sendable { case slanted, upright }
}

/// A mark over or under something.
struct Accent: Sendable {
  let mark: String
  var isStretchy = false
  var isBelow = false
  /// Whether scripts stand at the mark, as at a brace.
  var takesLimits = false
}

struct Fraction: Sendable {
  var hasRule = true
  var thickness: String?
  var left = ""
  var right = ""
  var style: MathStyle?
}

enum Coloring: Sendable { case following, argument, box, framedBox }

enum Phantom: Sendable { case whole, width, height }

enum HTMLAttribute: Sendable { case classes, id, other }

struct Enclosure: Sendable {
  let left: String
  let right: String
  /// What stands for a bar on its own.
  let bar: String
}

enum UnitCommand: Sendable { case number, unit, quantity, angle, numberRange, quantityRange, numberList }
