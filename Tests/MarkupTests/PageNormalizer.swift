/// HTML without what a browser does not see.
enum PageNormalizer {
  /// A page in pieces, tags and texts, one a line: whitespace between tags is gone, attributes are in order, empty
  /// elements have no slash.
  static func normalized(_ page: String) -> [String] {
    var pieces: [String] = []
    var rest = page.utf8[...]
    while let start = rest.firstIndex(of: 0x3C), let end = rest[start...].firstIndex(of: 0x3E) {
      append(rest[..<start], to: &pieces)
      pieces.append(tag(rest[start...end]))
      rest = rest[rest.index(after: end)...]
    }
    append(rest, to: &pieces)
    return pieces
  }

  private static func append(_ text: Substring.UTF8View, to pieces: inout [String]) {
    let lines = String(Substring(text)).split(whereSeparator: \.isNewline)
    pieces += lines.filter { !$0.allSatisfy(\.isWhitespace) }.map(String.init)
  }

  private static func tag(_ text: Substring.UTF8View) -> String {
    let words = String(Substring(text.dropFirst().dropLast())).split(whereSeparator: \.isWhitespace).filter {
      $0 != "/"
    }
    return "<" + ([words.first ?? ""] + words.dropFirst().sorted()).joined(separator: " ") + ">"
  }
}
