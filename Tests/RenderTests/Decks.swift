import Render
import Slides
import SourceText

/// The deck of a Markdown text.
func deck(_ text: String, name: String = "deck.md") -> Deck {
  assembleDeck(SourceFile(name: name, text: text)).deck
}

/// The page of a Markdown text.
func page(_ text: String, assets: [String: [UInt8]] = [:]) -> String {
  String(decoding: renderPage(deck(text)) { assets[$0] }, as: UTF8.self)
}

/// What stands in `.slides` on the page of a Markdown text.
func slides(_ text: String, assets: [String: [UInt8]] = [:]) -> String {
  page(text, assets: assets).between("<main class=\"slides\">\n", "</main>")
}

extension String {
  /// The text after the first `start` and before the `end` that comes next; empty when either is missing.
  func between(_ start: String, _ end: String) -> String {
    guard let first = firstRange(of: start) else { return "" }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) } ?? ""
  }

  func count(of text: String) -> Int { ranges(of: text).count }
}
