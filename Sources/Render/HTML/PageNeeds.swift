/// What the slides of a deck use: which parts of the runtime they need, and what their policy must allow.
///
/// Gathered from the tags that are really on the page, so that Markdown and raw HTML count alike.
struct PageNeeds {
  /// The kinds of thing that a policy has a directive for.
  enum Kind: String, CaseIterable {
    case image = "img-src"
    case media = "media-src"
    case frame = "frame-src"
    case font = "font-src"
    case object = "object-src"
    case script = "script-src"
    case style = "style-src"
  }

  private(set) var classes: Set<String> = []
  /// Names of the attributes and elements that are there, in lower case.
  private(set) var attributes: Set<String> = []
  private(set) var elements: Set<String> = []
  private(set) var sources: [Kind: Set<ContentSource>] = [:]
  /// Hashes of the author's own inline scripts and event handlers.
  private(set) var scriptHashes: Set<String> = []
  private(set) var styleHashes: Set<String> = []
  private(set) var hasEventHandlers = false
  private(set) var hasStyleAttributes = false

  init() {}

  /// What a page needs whose slides hold nothing but pictures embedded in it.
  init(ofStyle css: [UInt8]) {
    note(.data, as: .image)
    note(css: String(decoding: css, as: UTF8.self))
  }

  /// Whether the author's scripts run on the page.
  var hasScripts: Bool { !scriptHashes.isEmpty || !(sources[.script] ?? []).isEmpty }

  /// Forgets the author's scripts and all that comes from elsewhere, so that the policy forbids it.
  mutating func keepToPage() {
    (scriptHashes, hasEventHandlers) = ([], false)
    for kind in Kind.allCases { sources[kind]?.formIntersection(kind == .script ? [] : [.data, .local]) }
  }

  mutating func note(_ source: ContentSource?, as kind: Kind) {
    if let source { sources[kind, default: []].insert(source) }
  }

  mutating func note(element name: String) { elements.insert(name) }

  /// Takes note of an attribute of a start tag; `value` is what the browser sees.
  mutating func note(_ name: String, _ value: String, on tag: StartTag, relation: String?) {
    attributes.insert(name)
    switch (tag.name, name) {
    case (_, "class"): classes.formUnion(value.split { $0.isWhitespace }.map(String.init))
    case (_, "style"):
      hasStyleAttributes = true
      note(css: value)
    case (_, let name) where name.hasPrefix("on"):
      hasEventHandlers = true
      scriptHashes.insert(policyHash(of: Array(value.utf8)))
    case (_, "data-background-image"):
      // The comma inside a data URL parts nothing.
      let urls = value.hasPrefix("data:") ? [value[...]] : value.split(separator: ",")
      for url in urls { note(ContentSource(url: String(url)), as: .image) }
    case (_, "data-background-video"):
      for url in value.split(separator: ",") { note(ContentSource(url: String(url)), as: .media) }
    case (_, "data-background-iframe"): note(ContentSource(url: value), as: .frame)
    // A picture's address, or CSS with or without one.
    case (_, "data-background"), (_, "data-background-gradient"):
      note(css: value)
      if !value.contains("(") { note(ContentSource(url: value), as: .image) }
    case (_, "data-preview-image"): note(ContentSource(url: value), as: .image)
    case (_, "data-preview-video"): note(ContentSource(url: value), as: .media)
    case (_, "data-preview-link") where value != "false": note(ContentSource(url: value), as: .frame)
    case ("img", "src"), ("img", "data-src"), ("image", "src"), ("input", "src"), ("video", "poster"),
      ("image", "href"), ("image", "xlink:href"), ("use", "href"), ("use", "xlink:href"):
      note(ContentSource(url: value), as: .image)
    case ("img", "srcset"), ("source", "srcset"):
      for part in value.split(separator: ",") {
        note(part.split { $0.isWhitespace }.first.flatMap { ContentSource(url: String($0)) }, as: .image)
      }
    case ("video", "src"), ("audio", "src"), ("source", "src"), ("track", "src"), ("video", "data-src"),
      ("audio", "data-src"), ("source", "data-src"):
      note(ContentSource(url: value), as: .media)
    case ("iframe", "src"), ("iframe", "data-src"): note(ContentSource(url: value), as: .frame)
    case ("embed", "src"), ("object", "data"): note(ContentSource(url: value), as: .object)
    case ("script", "src"): note(ContentSource(url: value), as: .script)
    case ("link", "href") where relation?.contains("stylesheet") == true:
      note(ContentSource(url: value), as: .style)
      note(.remote("https:"), as: .font)
    default: break
    }
  }

  /// Takes note of the contents of an inline script or style sheet.
  mutating func note(contents: [UInt8], of element: String) {
    switch element {
    case "script": scriptHashes.insert(policyHash(of: contents))
    case "style":
      styleHashes.insert(policyHash(of: contents))
      note(css: String(decoding: contents, as: UTF8.self))
    default: break
    }
  }

  /// What CSS loads may be a picture, a font or another sheet; each URL is allowed as all three.
  mutating func note(css: String) {
    for mark in ["url(", "@import"] {
      var rest = css[...]
      while let range = rest.range(ofASCII: mark) {
        rest = rest[range.upperBound...]
        let url = rest.drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }.prefix { !"\"');".contains($0) }
        guard !url.isEmpty, !url.hasPrefix("url(") else { continue }
        let source = ContentSource(url: String(url))
        note(source, as: .image)
        note(source, as: .font)
        if mark == "@import" { note(source, as: .style) }
      }
    }
  }
}

extension Substring {
  /// Where `text` is next, in any case. O(n).
  fileprivate func range(ofASCII text: String) -> Range<Index>? {
    let wanted = Array(text.utf8)
    var start = startIndex
    while let found = utf8[start...].firstIndex(where: { $0 | 0x20 == wanted[0] | 0x20 }) {
      if let end = utf8.index(found, offsetBy: wanted.count, limitedBy: endIndex),
        zip(utf8[found..<end], wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return found..<end
      }
      start = utf8.index(after: found)
    }
    return nil
  }
}
