extension SafeValue {
  /// `text` as the page may have it, or nil when it must not. O(n).
  ///
  /// - Parameter text: As a browser reads it, or with more references left in it than a browser would: what is given
  ///   back is meant to be escaped, so that a browser then reads exactly that.
  func allowed(_ text: String) -> String? {
    switch self {
    case .text: text
    case .word(let word): text.lowercased() == word ? word : nil
    case .link: safeLink(text)
    case .file: heldPicture(text) ?? localPath(of: withoutControls(text)).map { _ in withoutControls(text) }
    case .picture: text.isEmpty ? "" : heldPicture(text)
    case .style: isPlainStyle(text) ? text : nil
    case .background: isPlainStyle(text) ? text : heldPicture(text)
    }
  }
}

/// A browser overlooks blanks around a URL, and tabs and line ends in it.
///
/// The URL Standard, §4.4.
private func withoutControls(_ url: String) -> String {
  let scalars = url.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
  return String(String.UnicodeScalarView(scalars)).trimmingBlanks()
}

/// The address of a web page or of a person, or a place in this deck or beside it. What begins with two slashes would be
/// another computer on a page that was opened from a disk.
private func safeLink(_ text: String) -> String? {
  let url = withoutControls(text)
  if let scheme = schemeOfURL(url[...]) { return ["http", "https", "mailto"].contains(scheme) ? url : nil }
  return url.utf8.prefix(2).count { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") } == 2 ? nil : url
}

/// A `data:` URL of a picture in base64, and nothing behind it. No picture runs scripts or loads anything.
private func heldPicture(_ text: String) -> String? {
  let url = withoutControls(text)
  guard url.hasPrefix("data:image/"), let comma = url.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
  let type = url.utf8[..<comma].dropFirst("data:image/".utf8.count)
  let data = url.utf8[comma...].dropFirst()
  let isPlain = type.allSatisfy { isLetterOrDigit($0) || "+-.;".utf8.contains($0) }
  let isBase64 = data.allSatisfy { isLetterOrDigit($0) || "+/=".utf8.contains($0) }
  return isPlain && url[..<comma].hasSuffix(";base64") && isBase64 ? url : nil
}

private let styleFunctions: Set<String> = [
  "", "calc", "clamp", "color", "color-mix", "conic-gradient", "cubic-bezier", "hsl", "hsla", "hwb", "lab", "lch",
  "linear", "linear-gradient", "max", "min", "oklab", "oklch", "radial-gradient", "repeating-conic-gradient",
  "repeating-linear-gradient", "repeating-radial-gradient", "rgb", "rgba", "steps",
]

/// Whether a value of CSS is made of words, numbers, colors and functions of these only, and is no path to a file.
private func isPlainStyle(_ text: String) -> Bool {
  let value = Array(text.lowercased().utf8)
  guard value.allSatisfy({ isLetterOrDigit($0) || " #%.,()+-/".utf8.contains($0) }) else { return false }
  let starts = ["http", "file", "data", "/"]
  guard !starts.contains(where: { value.starts(with: $0.utf8) }) else { return false }
  for (index, byte) in value.enumerated() {
    let next = index + 1 < value.count ? value[index + 1] : 0x20
    switch byte {
    case UInt8(ascii: "."): if !(0x30...0x39).contains(next) { return false }
    case UInt8(ascii: "/"): if next != 0x20 { return false }
    case UInt8(ascii: "("):
      let name = value[..<index].reversed().prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      if !styleFunctions.contains(String(decoding: name.reversed(), as: UTF8.self)) { return false }
    default: break
    }
  }
  return true
}
