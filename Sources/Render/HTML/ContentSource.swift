/// Where something on a page comes from, as a Content-Security-Policy names it.
enum ContentSource: Hashable, Comparable {
  /// Held in the page itself.
  case data
  /// A file beside the page, which may be opened from a disk.
  case local
  /// `https://example.org`, or a whole scheme where a policy cannot name the host.
  case remote(String)

  /// The source of what `url` names; nil when nothing is loaded for it.
  init?(url: String) {
    let url = url.unicodeScalars.filter { $0.value > 0x20 || $0 == " " }
    let text = String(String.UnicodeScalarView(url)).trimmingBlanks()
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    if text.hasPrefix("//") {
      self = .remote(Self.origin(scheme: "https", rest: text.dropFirst(2)))
      return
    }
    guard let scheme = schemeOfURL(text[...]) else {
      self = .local
      return
    }
    switch scheme {
    case "http", "https", "ws", "wss":
      let rest = text.dropFirst(scheme.utf8.count + 1)
      self = .remote(Self.origin(scheme: scheme, rest: rest.drop { $0 == "/" || $0 == "\\" }))
    case "data", "blob": self = .data
    case "javascript", "about": return nil
    default: self = .remote(scheme + ":")
    }
  }

  /// `rest` is the URL without its scheme and slashes. A policy is ASCII: a host in another script allows its scheme.
  private static func origin(scheme: String, rest: Substring) -> String {
    let authority = rest.prefix { !"/?#\\".contains($0) }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let isPlain = host.utf8.allSatisfy { isLetterOrDigit($0) || "-.:".utf8.contains($0) }
    return host.isEmpty || !isPlain ? scheme + ":" : scheme + "://" + host.lowercased()
  }

  /// As written in a policy.
  var text: String {
    switch self {
    case .data: "data:"
    case .local: "'self' file:"
    case .remote(let origin): origin
    }
  }
}

/// The scheme of a URL in lower case, or nil for a relative one.
///
/// RFC 3986, §3.1.
func schemeOfURL(_ url: Substring) -> String? {
  guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let name = url.utf8[..<colon]
  guard let first = name.first, (0x61...0x7A).contains(first | 0x20) else { return nil }
  let isScheme = name.allSatisfy { isLetterOrDigit($0) || "+-.".utf8.contains($0) }
  return isScheme ? url[..<colon].lowercased() : nil
}

/// Of ASCII.
func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
}

extension StringProtocol {
  /// Without blanks and line endings at both ends.
  func trimmingBlanks() -> String {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
