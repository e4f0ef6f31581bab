import Markup
public import SourceText

/// An element that appears, changes or goes with a step of its slide.
public struct Fragment: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// An element of class `fragment`.
    case element
    /// Everything from `. . .` to the next one.
    case pause
    /// Other lines of code are pointed out.
    case code
  }

  public let kind: Kind
  /// The element; the tag, where it is written as HTML.
  public let location: SourceLocation
  /// The step at which it comes, from 0; elements may share one.
  public let step: Int
}

/// What comes with a step that is not known yet.
struct FragmentElement {
  var location: SourceLocation
  var kind = Fragment.Kind.element
  /// Its `data-fragment-index`, if that is a number.
  var index: Int?

  init(at location: SourceLocation, kind: Fragment.Kind, index: Int? = nil) {
    self.location = location
    self.kind = kind
    self.index = index
  }

  /// Nil when the attributes are not those of a fragment.
  init?(at location: SourceLocation, with attributes: AttributeList) {
    guard attributes.classes.contains("fragment") else { return nil }
    self.location = location
    index = attributes["data-fragment-index"].flatMap(leadingInteger)
  }
}

/// The whole number that `text` begins with, as JavaScript's `parseInt` reads it: `3`, ` 3 `, `3rd`.
func leadingInteger(in text: String) -> Int? {
  let rest = text.drop(while: \.isWhitespace)
  return Int(rest.prefix(1).filter { $0 == "-" } + rest.drop { $0 == "-" }.prefix { $0.isASCII && $0.isNumber })
}

/// The fragments of a slide with their steps, in the order in which they come: those with an index by their indices,
/// elements of one index together, then the others one by one. O(n log n).
///
/// As in reveal.js 6.0.2, `fragments.sort`.
func fragments(from elements: [FragmentElement]) -> [Fragment] {
  let inOrder = elements.enumerated().sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
    .map(\.element)
  let indexed = Dictionary(grouping: inOrder.filter { $0.index != nil }) { $0.index ?? 0 }
  let groups = indexed.sorted { $0.key < $1.key }.map(\.value) + inOrder.filter { $0.index == nil }.map { [$0] }
  return groups.enumerated().flatMap { step, group in
    group.map { Fragment(kind: $0.kind, location: $0.location, step: step) }
  }
}
