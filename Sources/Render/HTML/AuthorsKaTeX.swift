import Slides
import SourceText

/// An author's own KaTeX, for decks with `math: katex`: its program and its style sheet with the fonts in it.
struct AuthorsKaTeX {
  let script: [UInt8]
  let style: [UInt8]

  /// Nil unless the deck asks for it and both files can be had.
  init?(of deck: Deck, asset: (String) -> [UInt8]?) {
    guard deck.settings.math == "katex" else { return nil }
    let folder = deck.settings.katexFolder
    // The end tag of a script inside of it would let the rest of the program out onto the page.
    guard let script = asset(joined(folder, "katex.min.js")),
      !String(decoding: script, as: UTF8.self).lowercased().contains("</script")
    else { return nil }
    // Every browser that knows the rest of the page reads this form of fonts, and the others are larger.
    let fonts = withoutActuallyEscaping(asset) { asset in
      Theme(file: joined(folder, "katex.min.css")) { path in
        path.hasSuffix(".css") || path.hasSuffix(".woff2") ? asset(path) : nil
      }
    }
    guard let fonts else { return nil }
    self.script = script + [0x0A]
    style = fonts.css
  }
}
