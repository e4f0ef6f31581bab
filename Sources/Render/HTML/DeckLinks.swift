/// Where the ending of another deck's source is in a link's URL, for `.html` to take its place; nil for other links.
///
///     ../02-search.md#/bm25    → ../02-search.html#/bm25
///                 ^^^
///
/// Relative links only: what has a scheme or begins with a slash is no deck of this project.
func deckEnding(in url: ArraySlice<UInt8>) -> Range<Int>? {
  let text = String(decoding: url, as: UTF8.self)
  guard !text.hasPrefix("/"), schemeOfURL(text[...]) == nil else { return nil }
  var end = url.startIndex
  while end < url.endIndex, url[end] != UInt8(ascii: "?") {
    // The number sign of a character reference begins no fragment.
    if url[end] == UInt8(ascii: "#"), end == url.startIndex || url[end - 1] != UInt8(ascii: "&") { break }
    end += 1
  }
  let path = String(decoding: url[..<end], as: UTF8.self).lowercased()
  for ending in [".md", ".markdown"] where path.hasSuffix(ending) {
    return end - ending.utf8.count..<end
  }
  return nil
}
