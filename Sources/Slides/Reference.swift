public import SourceText

/// Something that a slide, or the deck as a whole, points to.
public struct Reference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case link, image
    /// A video, a sound or its captions.
    case media
    /// A page inside the page.
    case frame
    /// What is behind a slide.
    case background
    /// A style sheet, a script, or what CSS names.
    case asset
    /// A file whose text is shown as code.
    case code
    case citation
  }

  public let kind: Kind
  /// The URL or path with escapes decoded; the key of a citation.
  public let target: String
  /// Where the target is written.
  public let location: SourceLocation
  /// The text of a link, the text alternative of an image.
  public let text: String
  /// The folder of the file that names it, from the folder of the deck; empty for that one.
  public let folder: String

  init(kind: Kind, target: String, location: SourceLocation, text: String, folder: String = "") {
    self.kind = kind
    self.target = target
    self.location = location
    self.text = text
    self.folder = folder
  }

  /// What it leads to, as far as its text tells.
  package var place: ReferencePlace { kind == .citation ? .elsewhere : ReferencePlace(target, from: folder) }
}

/// What the target of a reference is.
package enum ReferencePlace: Equatable {
  /// `#/2/1`, `#intro`: a place in the deck, without the number sign.
  case slide(String)
  /// `figures/tree.svg`: a file, from the folder of the deck, decoded and without query and fragment.
  case file(String)
  /// `https://...`, `mailto:...`, `//host/...`, `/from/the/root`: nothing that is to be found beside the deck.
  case elsewhere

  package init(_ target: String, from folder: String = "") {
    if target.hasPrefix("#") {
      self = .slide(percentDecoded(target.dropFirst()))
      return
    }
    guard !target.hasPrefix("/"), !target.hasPrefix("\\"), !Self.hasScheme(target) else {
      self = .elsewhere
      return
    }
    let path = target.prefix { $0 != "?" && $0 != "#" }
    let decoded = percentDecoded(path)
    self = path.isEmpty ? .elsewhere : .file(folder.isEmpty ? decoded : normalized(joined(folder, decoded)))
  }

  /// Whether it begins with a name and a colon, by RFC 3986, §3.1.
  private static func hasScheme(_ target: String) -> Bool {
    guard let first = target.utf8.first, first.isLetter, let colon = target.utf8.firstIndex(of: UInt8(ascii: ":"))
    else {
      return false
    }
    return target.utf8[..<colon].allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
  }
}
