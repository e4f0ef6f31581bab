/// What stands for the identifier in the URL of a paper on arXiv, or nil when the URL is of something else.
///
///     https://arxiv.org/abs/2302.13971v2    → "2302.13971v2"
///     https://arxiv.org/pdf/hep-th/9901001.pdf    → "hep-th/9901001"
///     https://arxiv.org/list/cs.CL/recent    → nil
///
/// Known are arXiv itself and its mirrors, ar5iv, alphaXiv, SciRate, the papers of Hugging Face and arXiv's DOIs.
func arxivIdentifier(in url: String) -> Substring? {
  guard let scheme = url.range(of: "://"), ["http", "https"].contains(url[..<scheme.lowerBound].lowercased()) else {
    return nil
  }
  let rest = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
  guard let slash = rest.firstIndex(of: "/") else { return nil }
  var host = rest[..<slash].lowercased()
  if host.hasPrefix("www.") { host.removeFirst(4) }
  let path = rest[rest.index(after: slash)...]
  return folders(of: host).lazy.compactMap { identifier(in: path, after: $0) }.first
}

/// The folders of a site in which everything is a paper.
private func folders(of host: String) -> [String] {
  switch host {
  case "ar5iv.labs.arxiv.org", "ar5iv.org": ["html/", "abs/"]
  case "alphaxiv.org": ["abs/", "pdf/"]
  case "scirate.com": ["arxiv/"]
  case "huggingface.co", "hf.co": ["papers/"]
  case "doi.org", "dx.doi.org": ["10.48550/arxiv."]
  default:
    host == "arxiv.org" || host.hasSuffix(".arxiv.org")
      ? ["abs/", "pdf/", "html/", "format/", "ps/", "src/", "e-print/"] : []
  }
}

private func identifier(in path: Substring, after folder: String) -> Substring? {
  guard path.lowercased().hasPrefix(folder) else { return nil }
  var identifier = path.dropFirst(folder.count)
  while identifier.hasSuffix("/") { identifier.removeLast() }
  if identifier.lowercased().hasSuffix(".pdf") { identifier.removeLast(4) }
  // The other pages of Hugging Face: `papers/trending`, `papers/date/2025-01-31`.
  if folder == "papers/", identifier.first?.isNumber != true { return nil }
  return identifier
}

extension String {
  /// Where `part` first occurs.
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
