import Slides

/// What the target of a link is, as far as its text tells.
enum LinkTarget: Equatable {
  /// `#/2/1`, `#intro`: a place in the deck, without the number sign.
  case place(String)
  /// `figures/tree.svg`: a file, decoded and without query and fragment.
  case file(String)
  /// `https://...`, `mailto:...`, `//host/...`, `/from/the/root`: nothing that is to be found beside the deck.
  case elsewhere

  init(_ target: String) {
    if target.hasPrefix("#") {
      self = .place(percentDecoded(target.dropFirst()))
      return
    }
    guard !target.hasPrefix("/"), !target.hasPrefix("\\"), !Self.hasScheme(target) else {
      self = .elsewhere
      return
    }
    let path = target.prefix { $0 != "?" && $0 != "#" }
    self = path.isEmpty ? .elsewhere : .file(percentDecoded(path))
  }

  /// Whether it begins with a name and a colon, by RFC 3986, §3.1.
  private static func hasScheme(_ target: String) -> Bool {
    guard let first = target.utf8.first, isLetter(first), let colon = target.utf8.firstIndex(of: UInt8(ascii: ":"))
    else {
      return false
    }
    return target.utf8[..<colon].allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
