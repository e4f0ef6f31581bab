import HTML
public import Slides
import SourceText

/// A deck as one page that needs nothing else: text, style, runtime and pictures. The same deck gives the same bytes.
///
///     let page = renderPage(compilation.deck) { path in bytes(ofFile: path) }
///
/// O(n) in the size of the deck and its pictures.
///
/// - Parameters:
///   - theme: Its look; nil for the one that the deck chooses.
///   - asset: The bytes of a file of the project, by its path from the deck's folder; nil when there is none, and then
///     the page keeps the path.
///   - draw: The SVG of a diagram; nil when there is none, and then the page shows the source.
public func renderPage(
  _ deck: Deck, theme: Theme? = nil, asset: (_ path: String) -> [UInt8]? = { _ in nil },
  draw: (_ source: DiagramSource) -> [UInt8]? = { _ in nil }
) -> [UInt8] {
  page(of: deck, for: .show, theme: theme, asset: asset, draw: draw).bytes
}

/// A deck from a stranger as one page, which runs no script of theirs and loads nothing.
///
/// Of raw HTML and attributes it has what is listed as harmless; of style sheets and themes, Lectern's own. Pictures are
/// shown when they are files of the project.
///
/// - Parameters:
///   - theme: Its look; nil for the one that the deck chooses.
///   - asset: The bytes of a file of the project, by its path from the deck's folder; nil when there is none.
/// - Returns: The page, and what was left out of it.
public func renderSafePage(
  _ deck: Deck, theme: Theme? = nil, asset: (_ path: String) -> [UInt8]? = { _ in nil }
) -> (page: [UInt8], omissions: SafeOmissions) {
  let (page, omissions) = page(of: deck, for: .stranger, theme: theme, asset: asset)
  return (page, omissions)
}

/// What a page is made for.
enum PagePurpose {
  case show
  /// To be measured by a browser: elements name the nodes that they come from, and nothing runs but the runtime.
  case measure
  /// To be shown although its author may mean harm.
  case stranger
}

/// A deck as one page. O(n) in the size of the deck and its pictures.
func page(
  of deck: Deck, for purpose: PagePurpose, theme: Theme?, asset: (_ path: String) -> [UInt8]?,
  draw: (_ source: DiagramSource) -> [UInt8]? = { _ in nil }
) -> (bytes: [UInt8], omissions: SafeOmissions) {
  withoutActuallyEscaping(asset) { asset in
    var sections = SlideSections(
      deck,
      markup: PageMarkup(
        images: EmbeddedImages(asset: asset), places: PlaceLinks(of: deck),
        filter: purpose == .stranger ? SafeMarkup() : nil),
      purpose: purpose)
    for stack in deck.stacks { sections.append(stack, draw: draw) }
    let foot = pageFoot(of: deck, fittedBy: &sections.markup)
    // What a stranger's settings name is not read.
    let named = purpose == .stranger ? { _ in nil } : asset
    let themes = [theme ?? chosenTheme(of: deck, asset: named)] + sheets(of: deck, asset: named)
    let katex = AuthorsKaTeX(of: deck, asset: named)
    let colors = deck.settings.highlightTheme.flatMap { HighlightTheme.named($0) }
    let style = themes.flatMap { $0?.css ?? [] } + (colors?.css ?? []) + (katex?.style ?? [])
    sections.markup.note(style: style)
    var needs = sections.markup.needs
    if purpose == .measure { needs.keepToPage() }
    var omissions = sections.markup.filter?.omissions ?? SafeOmissions()
    omissions.note(styleSheets: deck.settings.css.count + (Theme.isFile(deck.settings.theme) ? 1 : 0))
    let page = Page(
      deck: deck, look: style, sections: sections.html, foot: foot, library: katex?.script ?? [], needs: needs,
      purpose: purpose)
    return (page.bytes, omissions)
  }
}

/// The theme that the settings name, or the first of all when there is none by that name.
private func chosenTheme(of deck: Deck, asset: (String) -> [UInt8]?) -> Theme? {
  let name = deck.settings.theme
  return (Theme.isFile(name) ? Theme(file: name, asset: asset) : Theme.named(name)) ?? Theme.all.first
}

/// The style sheets that follow the theme.
private func sheets(of deck: Deck, asset: (String) -> [UInt8]?) -> [Theme?] {
  deck.settings.css.map { Theme(file: $0.place, asset: asset) }
}

/// The page around the slides.
private struct Page {
  let deck: Deck
  /// The theme and the author's style sheets.
  let look: [UInt8]
  let sections: [UInt8]
  let foot: [UInt8]
  /// Somebody else's program, which ours builds on.
  let library: [UInt8]
  let needs: PageNeeds
  let purpose: PagePurpose

  var bytes: [UInt8] {
    let runtime = RuntimeParts(for: needs, deck.settings, purpose: purpose)
    let style = style(with: runtime)
    let script = library + Array("\"use strict\";{\n".utf8) + runtime.scripts + Array("}".utf8)
    // Whatever the slides of a stranger came to name, nothing more is allowed for it.
    let needs = purpose == .stranger ? PageNeeds(ofStyle: look) : needs
    let policy = ContentSecurityPolicy(script: policyHash(of: script), style: policyHash(of: style), needs: needs)

    var page = OutputBuffer(capacity: sections.count + style.count + script.count + 2048)
    page.append("<!doctype html>\n<html lang=\"")
    page.append(escaping: deck.settings.lang)
    page.append("\" dir=\"")
    page.append(escaping: deck.settings.dir)
    page.append("\">\n<head>\n<meta charset=\"utf-8\">\n")
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
    page.append(escaping: policy.text)
    page.append("\">\n")
    appendDescription(to: &page)
    page.append("<style>")
    page.append(style[...])
    page.append("</style>\n</head>\n<body class=\"reveal-viewport\">\n")
    appendSlides(to: &page)
    page.append("<script>")
    page.append(script[...])
    page.append("</script>\n</body>\n</html>\n")
    return page.bytes()
  }

  private func style(with runtime: RuntimeParts) -> [UInt8] {
    let (width, height) = (deck.settings.width, deck.settings.height)
    let sizes = """
      :root{--slide-width:\(width)px;--slide-height:\(height)px}
      @page{size:\(width)px \(height)px;margin:0}

      """
    return Array(sizes.utf8) + runtime.styles + look + Array(lineNumbers.utf8)
  }

  /// Where code is not numbered from 1: a rule, since a page may have no `style` attributes of its own.
  private var lineNumbers: String {
    let firsts = Set(deck.slides.flatMap { $0.listings.values.filter(\.isNumbered).map(\.firstLine) }).subtracting([1])
    return firsts.sorted().map { "[data-ln-start-from=\"\($0)\"]{counter-reset:line \($0 - 1)!important}\n" }.joined()
  }

  private func appendDescription(to page: inout OutputBuffer) {
    page.append("<title>")
    page.append(escaping: deck.pageTitle)
    page.append("</title>\n")
    for (name, content) in [("author", deck.settings.author), ("description", deck.settings.description)] {
      guard let content else { continue }
      page.append("<meta name=\"")
      page.append(escaping: name)
      page.append("\" content=\"")
      page.append(escaping: content)
      page.append("\">\n")
    }
  }

  private func appendSlides(to page: inout OutputBuffer) {
    let isEmpty = deck.stacks.allSatisfy(\.slides.isEmpty)
    page.append("<div class=\"reveal")
    if deck.settings.center { page.append(" center") }
    // Without a slide there is nothing to run, so the page stays an article.
    if isEmpty { page.append(" article") }
    page.append("\" data-settings='")
    page.append(trusted: pageSettings(deck.settings, isSafe: purpose == .stranger))
    page.append("'>\n<main class=\"slides\">\n")
    page.append(sections[...])
    if isEmpty { page.append("<p class=\"empty\">This deck has no slides.</p>\n") }
    page.append("</main>\n")
    page.append(foot[...])
    page.append("</div>\n")
  }
}

extension OutputBuffer {
  /// Text in which nothing means anything to HTML.
  fileprivate mutating func append(trusted text: String) { append(Array(text.utf8)[...]) }
}

extension Deck {
  /// What a window, a list of pages or a printout calls the deck: its title, or its first slide's, or its file's name.
  package var pageTitle: String {
    if let title = settings.title, !title.isEmpty { return title }
    if let title = slides.lazy.compactMap(\.title).first(where: { !$0.isEmpty }) { return title }
    let name = files.ids.first.map { files[$0].name } ?? ""
    return String(name.split(separator: "/").last ?? "")
  }
}
