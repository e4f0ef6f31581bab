import SourceText

/// The value of an attribute with its paths seen from the deck's folder; nil when it holds none that change.
///
///     src="fig.png" in chapters/01.md    → src="chapters/fig.png"
///
/// - Parameter folder: Where the file is that the attribute stands in, from the folder of the deck.
func rebasedAttribute(_ name: String, _ value: String, from folder: String) -> String? {
  guard !folder.isEmpty else { return nil }
  switch name {
  case "src", "data-src", "href", "xlink:href", "poster", "data", "data-background-iframe", "data-preview-image",
    "data-preview-video", "data-preview-link":
    return rebasedURL(value, from: folder)
  // A color is no path.
  case "data-background": return value.contains(".") && !value.contains("(") ? rebasedURL(value, from: folder) : nil
  case "data-background-image" where value.contains("("): return nil
  case "srcset", "data-srcset", "data-background-image", "data-background-video":
    let parts = value.split(separator: ",").map { part in
      let words = part.split { $0.isWhitespace }
      guard let url = words.first else { return String(part) }
      return ([rebasedURL(String(url), from: folder) ?? String(url)] + words.dropFirst().map(String.init))
        .joined(separator: " ")
    }
    return parts.joined(separator: ", ")
  default: return nil
  }
}

/// A relative URL seen from the deck's folder; nil for any other.
private func rebasedURL(_ url: String, from folder: String) -> String? {
  guard let first = url.unicodeScalars.first, !["#", "/", "?", "\\"].contains(first), schemeOfURL(url[...]) == nil
  else {
    return nil
  }
  let path = url.prefix { $0 != "?" && $0 != "#" }
  let rebased = normalized(joined(folder, String(path))) + url.dropFirst(path.count)
  // A folder may be called `javascript:`.
  return schemeOfURL(rebased[...]) == nil ? rebased : "./" + rebased
}
