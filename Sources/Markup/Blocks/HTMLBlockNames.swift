import SourceText

/// The element names that begin an HTML block.
enum HTMLBlockNames {
  enum Kind { case verbatim, block, other }

  /// CommonMark 0.31, §4.6, start conditions 1 and 6.
  static func kind(of bytes: ByteView, from start: Int, to end: Int) -> Kind {
    guard end - start <= 10 else { return .other }
    // Names are compared as numbers, five bits a letter; a digit, which only headings have, is put above them.
    return kinds[key((start..<end).lazy.map { bytes[$0] })] ?? .other
  }

  private static let kinds: [UInt64: Kind] = {
    var kinds: [UInt64: Kind] = [:]
    for name in blocks { kinds[key(name.utf8)] = .block }
    for name in verbatim { kinds[key(name.utf8)] = .verbatim }
    return kinds
  }()

  /// A number for a name of at most ten letters and digits, whatever their case.
  private static func key(_ name: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 1
    for byte in name { key = key << 6 | UInt64(byte & 0x1F) | UInt64(byte.isDigit ? 0x20 : 0) }
    return key
  }

  private static let verbatim: [String] = ["pre", "script", "style", "textarea"]

  private static let blocks: [String] = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup",
    "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link",
    "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
