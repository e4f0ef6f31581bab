import SourceText

/// The files that a style sheet names, each once and in order: by their paths from the sheet's own folder, decoded and
/// without query and fragment.
///
///     src: url("fonts/my%20serif.woff2?v=2")    → fonts/my serif.woff2
///
/// What is remote, held in the sheet itself, or counted from the root is left out. O(n).
package func filesNamed(inStyle css: [UInt8]) -> [String] {
  var files: [String] = []
  var known: Set<String> = []
  for (piece, _) in StyleScanner(css) {
    guard case .url(let contents) = piece else { continue }
    let url = css[contents]
    guard let first = url.first, !"/#\\".utf8.contains(first), !hasScheme(url) else { continue }
    let path = String(decoding: url.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }, as: UTF8.self)
    let file = percentDecoded(path[...])
    if !file.isEmpty, known.insert(file).inserted { files.append(file) }
  }
  return files
}

/// Whether a colon comes before anything that cannot stand in a scheme. RFC 3986, §3.1.
private func hasScheme(_ url: ArraySlice<UInt8>) -> Bool {
  let end = url.firstIndex { byte in
    !(byte.isAlphanumeric || "+-.".utf8.contains(byte))
  }
  return end.map { $0 > url.startIndex && url[$0] == UInt8(ascii: ":") } ?? false
}
