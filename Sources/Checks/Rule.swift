package import Diagnostics
package import Slides

/// Something that can be wrong with a deck. One rule is one file, and the comment of its type is its manual page.
package protocol Rule: Sendable {
  /// What authors call it in settings and comments.
  static var id: RuleID { get }

  /// What is wrong with `deck`, in any order.
  func check(_ deck: Deck, in world: World) -> [Diagnostic]
}

/// Every rule, in the order in which `lectern rules` lists them. A new rule is one line here.
package let allRules: [any Rule] = [
  UnknownRule(),
  EmptyDeck(),
  UnknownTheme(),
  UnknownHighlightTheme(),
  MissingStyleAsset(),
  EmptySlide(),
  UnknownSlide(),
  MissingFile(),
  UnknownLanguage(),
  MissingKaTeX(),
  ArxivIdentifierRule(),
  ArxivYear(),
  DiagramTool(),
]

/// The names of rules that need more than the deck and its world, so that not every check asks them.
package let laterRules: [RuleID] = [SlideOverflow.id, .diagramFailed]

/// The names of all rules: those of these lists, and those that speak while a deck is assembled.
package let knownRules: [RuleID] = RuleID.ofAssembly + allRules.map { type(of: $0).id } + laterRules
