import Render
import Slides
import SourceText

/// The deck of a Markdown text.
///
/// - Parameter files: The texts of other files, by their paths from the deck's folder.
func deck(_ text: String, name: String = "deck.md", files: [String: String] = [:]) -> Deck {
  let world = World(
    today: CalendarDay(year: 2025, month: 6, day: 30), fileExists: { files[$0] != nil },
    read: { path in files[path].map { .bytes(Array($0.utf8)) } ?? .missing })
  return assembleDeck(SourceFile(name: name, text: text), in: world).deck
}

/// The page of a Markdown text.
func page(_ text: String, assets: [String: [UInt8]] = [:], files: [String: String] = [:]) -> String {
  String(decoding: renderPage(deck(text, files: files)) { assets[$0] }, as: UTF8.self)
}

/// What stands in `.slides` on the page of a Markdown text.
func slides(_ text: String, assets: [String: [UInt8]] = [:], files: [String: String] = [:]) -> String {
  page(text, assets: assets, files: files).between("<main class=\"slides\">\n", "</main>")
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
