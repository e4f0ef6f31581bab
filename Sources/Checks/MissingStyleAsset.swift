package import Diagnostics
package import Slides
import SourceText

/// A style sheet of the author's names a font or a picture that is not there.
///
/// The files that a theme, or a sheet of the setting `css`, names are built into the page. Where one is missing, the hall
/// sees another font, or no picture. Paths are relative to the folder of the style sheet. Mend the path, or add the file.
///
/// Fires on `theme: mine.css` when `mine.css` says `url(fonts/mine.woff2)` and there is no such file. Does not fire on
/// `url(https://example.org/x.png)`.
package struct MissingStyleAsset: Rule {
  package static let id: RuleID = "missing-style-asset"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    var sheets = deck.settings.css.map { (path: $0.place, location: $0.location) }
    if let location = deck.settings.values["theme"] { sheets.insert((deck.settings.theme, location), at: 0) }
    return sheets.filter { $0.path.hasSuffix(".css") }.flatMap { check($0.path, named: $0.location, in: world) }
  }

  private func check(_ sheet: String, named location: SourceLocation, in world: World) -> [Diagnostic] {
    guard case .bytes(let css) = world.read(sheet) else { return [] }
    return filesNamed(inStyle: css).filter { !world.fileExists(joined(parent(of: sheet), $0)) }.map { file in
      Diagnostic(
        rule: Self.id, severity: .warning, message: "the style sheet '\(sheet)' names '\(file)', which is not there",
        location: location, help: "mend the path, which is relative to the folder of the style sheet, or add the file")
    }
  }
}
