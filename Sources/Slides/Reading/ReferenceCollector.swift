import Markup
import SourceText

/// Collects what a slide links to, shows or cites, each with the place where it is written.
struct ReferenceCollector {
  let document: Document
  private(set) var references: [Reference] = []

  init(in document: Document) { self.document = document }

  private mutating func add(_ kind: Reference.Kind, _ target: String, at range: SourceRange, text: String = "") {
    guard !target.isEmpty else { return }
    references.append(
      Reference(kind: kind, target: target, location: SourceLocation(file: .deckText, range: range), text: text))
  }

  mutating func collect(_ inline: Inline) {
    switch inline {
    case .link(let link):
      add(.link, link.destination, at: link.target.written, text: document.string(of: link.id))
    case .image(let image): add(.image, image.destination, at: image.target.written, text: image.alternative)
    case .autolink(let link):
      add(.link, link.destination, at: link.textRange, text: document.source.text(link.textRange))
    case .citationItem(let item): add(.citation, item.key, at: item.keyRange)
    default: break
    }
  }

  // MARK: Raw HTML

  /// What a tag of raw HTML points to.
  mutating func collect(_ tag: HTMLTag) {
    for attribute in tag.attributes.attributes {
      guard let value = attribute.value else { continue }
      if let kind = Self.kind(of: attribute.name, on: tag) {
        add(
          kind, value.replacing("&amp;", with: "&"), at: attribute.valueRange,
          text: kind == .image ? tag.attributes["alt"] ?? "" : "")
      } else if attribute.name == "srcset" || attribute.name == "data-srcset" {
        collectSources(in: attribute)
      } else if attribute.name == "style" {
        collectURLs(inCSS: attribute.valueRange)
      } else if tag.name == "section" {
        collectBackground(attribute)
      } else {
        collectPreview(attribute)
      }
    }
  }

  private static func kind(of attribute: String, on tag: HTMLTag) -> Reference.Kind? {
    switch (tag.name, attribute) {
    case ("a", "href"), ("area", "href"): .link
    case ("img", "src"), ("img", "data-src"), ("video", "poster"), ("input", "src"), ("image", "href"),
      ("image", "xlink:href"):
      .image
    case ("iframe", "src"), ("iframe", "data-src"), ("embed", "src"), ("object", "data"): .frame
    case ("script", "src"), ("link", "href"): .asset
    case ("video", "src"), ("audio", "src"), ("source", "src"), ("track", "src"), (_, "src"), (_, "data-src"): .media
    default: nil
    }
  }

  /// `a.png 1x, b.png 2x`
  private mutating func collectSources(in attribute: Attribute) {
    for part in parts(of: attribute) {
      let url = part.offsets.prefix { !document.source.bytes[$0].isWhitespace }
      let range = SourceRange(url.lowerBound, url.upperBound)
      add(.image, document.source.text(range), at: range)
    }
  }

  /// What stands between the commas of a value, without blanks.
  private func parts(of attribute: Attribute) -> [SourceRange] {
    document.source.bytes[attribute.valueRange.offsets].split(separator: .comma).map {
      document.source.trimmed(SourceRange($0.startIndex, $0.endIndex))
    }
  }

  // MARK: Attributes of reveal.js

  /// What a slide shows behind its text.
  mutating func collectBackground(_ attribute: Attribute) {
    guard let value = attribute.value, !value.isEmpty else { return }
    switch attribute.name {
    case "data-background-image":
      // CSS may stand there as well, with commas of its own.
      if value.contains("(") {
        collectURLs(inCSS: attribute.valueRange)
      } else {
        collectBackgrounds(in: attribute)
      }
    case "data-background-video": collectBackgrounds(in: attribute)
    case "data-background-iframe": add(.background, value, at: attribute.valueRange)
    case "data-background" where namesBackgroundFile(value): add(.background, value, at: attribute.valueRange)
    default: break
    }
  }

  private mutating func collectBackgrounds(in attribute: Attribute) {
    for part in parts(of: attribute) { add(.background, document.source.text(part), at: part) }
  }

  /// What opens over the slide.
  mutating func collectPreview(_ attribute: Attribute) {
    switch attribute.name {
    case "data-preview-image": add(.image, attribute.value ?? "", at: attribute.valueRange)
    case "data-preview-video": add(.media, attribute.value ?? "", at: attribute.valueRange)
    case "data-preview-link" where !["", "true", "false"].contains(attribute.value ?? ""):
      add(.frame, attribute.value ?? "", at: attribute.valueRange)
    default: break
    }
  }

  // MARK: CSS

  /// The URLs in `url(...)`, of a `style` attribute or a style sheet. O(n).
  mutating func collectURLs(inCSS range: SourceRange) {
    let bytes = document.source.bytes
    var offset = Int(range.start)
    let end = Int(range.end)
    while offset + 4 < end {
      guard bytes[offset] == 0x75 || bytes[offset] == 0x55, bytes[offset..<end].startsIgnoringCase("url(") else {
        offset += 1
        continue
      }
      var start = offset + 4
      while start < end, bytes[start].isWhitespace { start += 1 }
      let quote = start < end && (bytes[start] == .quote || bytes[start] == .apostrophe) ? bytes[start] : nil
      if quote != nil { start += 1 }
      var stop = start
      while stop < end, quote.map({ bytes[stop] != $0 }) ?? (bytes[stop] != 0x29 && !bytes[stop].isWhitespace) {
        stop += 1
      }
      add(.asset, document.source.text(SourceRange(start, stop)), at: SourceRange(start, stop))
      offset = max(stop, offset + 4)
    }
  }
}
