/// The element names that begin an HTML block.
enum HTMLBlockNames {
  enum Kind { case verbatim, block, other }

  /// CommonMark 0.31, §4.6, start conditions 1 and 6.
  static func kind(of bytes: ByteView, from start: Int, to end: Int) -> Kind {
    guard end - start <= 10 else { return .other }
    var name = ""
    for offset in start..<end { name.unicodeScalars.append(Unicode.Scalar(bytes[offset].lowercased)) }
    if verbatim.contains(name) { return .verbatim }
    return blocks.contains(name) ? .block : .other
  }

  private static let verbatim: Set<String> = ["pre", "script", "style", "textarea"]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
