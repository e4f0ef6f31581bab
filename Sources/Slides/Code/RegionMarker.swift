import SourceText

/// A line of a source file that opens or closes a region, and is not shown itself.
///
///     // #region sorting          ANCHOR: sorting
///     // #endregion sorting       ANCHOR_END: sorting
///
/// The markers of Visual Studio Code (`#region` and `region` behind the opening of a comment of any language, C#'s
/// `#region`, C's `#pragma region`, Visual Basic's `#Region "name"`; a colon may follow) and of mdBook (`ANCHOR: name`
/// anywhere in a line).
struct RegionMarker {
  var isOpening: Bool
  /// Empty where an end names no region: it ends the innermost one.
  var name: String

  /// Nil for any other line. O(length of the line).
  init?(_ line: ArraySlice<UInt8>) {
    let text = line.trimmed()
    guard let marker = Self.region(in: text) ?? Self.anchor(in: text) else { return nil }
    self = marker
  }

  private init(isOpening: Bool, name: String) {
    self.isOpening = isOpening
    self.name = name
  }

  // MARK: `#region`

  /// What opens a comment, the longer before what it begins with. Several may follow each other, as in `// #region`.
  private static let commentOpenings = ["<!--", "//", "/*", "--", "(*", "{-", "::", "#", ";", "%", "'"].map {
    Array($0.utf8)
  }
  private static let commentClosings = ["-->", "*/", "*)", "-}"].map { Array($0.utf8) }

  private static func region(in text: ArraySlice<UInt8>) -> RegionMarker? {
    var rest = withoutCommentOpenings(text)
    guard rest.startIndex > text.startIndex else { return nil }
    let hasHash = text[rest.startIndex - 1] == .hash || rest.startsIgnoringCase("pragma ")
    if rest.startsIgnoringCase("pragma ") { rest = rest.dropFirst(7).drop { $0.isSpaceOrTab } }
    for (keyword, isOpening) in [("region", true), ("endregion", false), ("end region", false)]
    where rest.startsIgnoringCase(keyword) {
      let after = rest.dropFirst(keyword.utf8.count)
      guard let name = self.name(in: after) else { return nil }
      // Without a hash or a colon, several words are a remark: `// region of interest`.
      let isCertain = hasHash || after.first == .colon
      guard isCertain || !name.contains(" ") else { return nil }
      return isOpening && name.isEmpty && !isCertain ? nil : RegionMarker(isOpening: isOpening, name: name)
    }
    return nil
  }

  /// The name behind a keyword, or nil when the keyword goes on as another word.
  private static func name(in text: ArraySlice<UInt8>) -> String? {
    guard let first = text.first else { return "" }
    guard first.isSpaceOrTab || first == .colon || first == .asterisk || first == .hyphen else { return nil }
    var name = (first == .colon ? text.dropFirst() : text).trimmed()
    for closing in commentClosings where name.suffix(closing.count).elementsEqual(closing) {
      name = name.dropLast(closing.count).trimmed()
    }
    name = withoutCommentOpenings(name)
    if name.count >= 2, name.first == .quote, name.last == .quote { name = name.dropFirst().dropLast() }
    // `#region {` is a rule of CSS, `// region = 3` a remark.
    guard let letter = name.first else { return "" }
    guard letter.isAlphanumeric || letter == .underscore || letter >= 0x80 else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func withoutCommentOpenings(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while let opening = commentOpenings.first(where: { rest.starts(with: $0) }) {
      rest = rest.dropFirst(opening.count).drop { $0.isSpaceOrTab }
    }
    return rest
  }

  // MARK: `ANCHOR:`

  private static func anchor(in text: ArraySlice<UInt8>) -> RegionMarker? {
    for (keyword, isOpening) in [("ANCHOR:", true), ("ANCHOR_END:", false)] {
      let letters = Array(keyword.utf8)
      var start = text.startIndex
      while let index = text[start...].firstIndex(of: letters[0]) {
        if text[index...].starts(with: letters) {
          let name = text[(index + letters.count)...].drop { $0.isSpaceOrTab }
            .prefix { $0.isAlphanumeric || $0 == .hyphen || $0 == .underscore || $0 >= 0x80 }
          if !name.isEmpty { return RegionMarker(isOpening: isOpening, name: String(decoding: name, as: UTF8.self)) }
        }
        start = index + 1
      }
    }
    return nil
  }
}
