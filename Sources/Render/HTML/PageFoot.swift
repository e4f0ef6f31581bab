import HTML
import Slides

/// What stands at the foot of every slide: the footer and the logo of the deck; empty when it has neither.
///
/// The page has it once, since it does not move when slides change.
func pageFoot(of deck: Deck, fittedBy markup: inout PageMarkup) -> [UInt8] {
  var output = OutputBuffer()
  if let footer = deck.footer {
    output.append("<footer class=\"deck-footer\">\n")
    output.append(renderHTML(footer).bytes()[...])
    output.append("</footer>\n")
  }
  if let logo = deck.settings.logo {
    output.append("<img class=\"deck-logo\" alt=\"\" src=\"")
    output.append(escaping: logo.place)
    output.append("\">\n")
  }
  let html = output.bytes()
  return html.isEmpty ? [] : markup.fitted(html, foot: html.count)
}
