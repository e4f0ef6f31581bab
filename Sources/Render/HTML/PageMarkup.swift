import HTML

/// Makes the HTML of slides fit for one page, piece after piece, and gathers what the page needs for it.
///
/// - Pictures of the project are embedded, links to other decks lead to their pages, links inside the deck to ids.
/// - What raw HTML leaves open is closed at the end of its piece, and it closes nothing outside.
/// - Footnotes that several pieces show get an id in each.
struct PageMarkup {
  private(set) var needs = PageNeeds()
  /// Nil when the author of the deck may write what they like.
  private(set) var filter: SafeMarkup?
  private var images: EmbeddedImages
  private let places: PlaceLinks?
  /// Labels of footnotes that an earlier piece shows.
  private var shownFootnotes: Set<String> = []
  private var pieces = 0

  init(images: EmbeddedImages, places: PlaceLinks? = nil, filter: SafeMarkup? = nil) {
    self.images = images
    self.filter = filter
    self.places = places
  }

  /// `html` with all that is said above. From `foot` on it is the renderer's own list of footnotes, which what is left
  /// open before it must not swallow. O(n).
  ///
  /// - Parameters:
  ///   - folders: The folders that relative URLs were written for, by where they begin to hold; none when all are
  ///     written for the deck's own.
  ///   - trusted: What the author of the deck has no part in, in ascending order.
  mutating func fitted(
    _ html: [UInt8], foot: Int, folders: [(start: Int, folder: String)] = [], trusted: [Range<Int>] = []
  ) -> [UInt8] {
    pieces += 1
    let (html, foot, folders) = safe(html, foot, folders, trusted)
    var footnotes = PieceFootnotes(suffix: "-on-\(pieces)", shown: shownFootnotes)
    var result: [UInt8] = []
    for part in [html[..<foot], html[foot...]] where !part.isEmpty {
      let folders = part.startIndex == 0 ? folders : folders.last.map { [(0, $0.folder)] } ?? []
      var fitting = Fitting(Array(part), footnotes, places, folders, loadsNothing: filter != nil)
      fitting.run(&needs, &images)
      result += fitting.result
      footnotes = fitting.footnotes
    }
    shownFootnotes.formUnion(footnotes.labels)
    return result
  }

  /// The same without what strangers must not bring, when the deck is a stranger's.
  private mutating func safe(
    _ html: [UInt8], _ foot: Int, _ folders: [(start: Int, folder: String)], _ trusted: [Range<Int>]
  ) -> (html: [UInt8], foot: Int, folders: [(start: Int, folder: String)]) {
    guard var filter else { return (html, foot, folders) }
    let text = filter.filtered(html, in: 0..<foot, trusted: trusted, marks: folders.map(\.start))
    let notes = filter.filtered(html, in: foot..<html.count, trusted: trusted)
    self.filter = filter
    return (text.html + notes.html, text.html.count, Array(zip(text.marks, folders.map(\.folder))))
  }

  /// A start tag of the page itself, without what strangers must not bring.
  mutating func safe(tag html: [UInt8]) -> [UInt8] { filter?.filtered(html, in: 0..<html.count).html ?? html }

  /// Takes note of what the page's own style sheets load.
  mutating func note(style: [UInt8]) { needs.note(css: String(decoding: style, as: UTF8.self)) }

  /// A start tag of the page itself, with the pictures of its background embedded. Takes note of what it uses.
  mutating func fitted(tag html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var scanner = TagScanner(html)
    while case .startTag(let tag) = scanner.next() {
      for name in ["data-background", "data-background-image"] {
        guard let range = tag[name]?.value else { continue }
        let urls = String(decoding: decodingReferences(html[range]), as: UTF8.self).split(separator: ",")
        let embedded = urls.map { images.dataURL(for: String($0)) }
        guard embedded.contains(where: { $0 != nil }) else { continue }
        var output = OutputBuffer()
        for (index, url) in urls.enumerated() {
          if index > 0 { output.append(",") }
          output.append(escaping: embedded[index].map { String(decoding: $0, as: UTF8.self) } ?? String(url))
        }
        result += html[copied..<range.lowerBound] + output.bytes()
        copied = range.upperBound
      }
    }
    result += html[copied...]
    var noted = TagScanner(result)
    while case .startTag(let tag) = noted.next() { noteAttributes(of: tag, in: result, &needs) }
    return result
  }
}

/// Takes note of what a tag uses, save the attribute `except`.
private func noteAttributes(of tag: StartTag, in html: [UInt8], _ needs: inout PageNeeds, except: String? = nil) {
  func text(_ attribute: StartTag.Attribute) -> String {
    attribute.value.map { String(decoding: decodingReferences(html[$0]), as: UTF8.self) } ?? ""
  }
  let relation = tag["rel"].map(text)
  needs.note(element: tag.name)
  for attribute in tag.attributes where attribute.name != except {
    var value = text(attribute)
    // A preview shows what the element itself names, unless it says otherwise.
    if value.isEmpty, attribute.name.hasPrefix("data-preview-") { value = (tag["href"] ?? tag["src"]).map(text) ?? "" }
    needs.note(attribute.name, value, on: tag, relation: relation)
  }
}

/// A part of a piece on its way.
private struct Fitting {
  private let html: [UInt8]
  private(set) var result: [UInt8] = []
  private(set) var footnotes: PieceFootnotes
  private let places: PlaceLinks?
  /// Whether a picture that cannot be embedded is not shown.
  private let loadsNothing: Bool
  /// How far `html` has been copied.
  private var copied = 0
  private var open = OpenElements()
  private var folders: ArraySlice<(start: Int, folder: String)>
  /// The folder that relative URLs are written for here.
  private var folder = ""
  /// How often a tag without an end may still be looked at again; after that, the rest is text.
  private var patience = 16

  init(
    _ html: [UInt8], _ footnotes: PieceFootnotes, _ places: PlaceLinks?, _ folders: [(start: Int, folder: String)],
    loadsNothing: Bool
  ) {
    self.loadsNothing = loadsNothing
    self.html = html
    self.folders = folders[...]
    self.footnotes = footnotes
    self.places = places
    result.reserveCapacity(html.count)
  }

  mutating func run(_ needs: inout PageNeeds, _ images: inout EmbeddedImages) {
    var scanner = TagScanner(html)
    while let piece = scanner.next() {
      switch piece {
      case .startTag(let tag):
        guard open.begin(tag) else {
          replace(tag.range, with: "")
          continue
        }
        if tag["data-footnote-backref"] != nil, dropsBackReference(tag) {
          scanner.restart(at: dropElement(tag))
          _ = open.end("a")
          continue
        }
        fit(tag, &needs, &images)
      case .endTag(let name, let range):
        if let missing = open.end(name) {
          if !missing.isEmpty { insert(missing, at: range.lowerBound) }
        } else {
          replace(range, with: "")
        }
      case .rawText(let element, let range): fit(contents: range, of: element, &needs)
      case .comment(let range, let isClosed):
        if !isClosed { replace(range.upperBound..<range.upperBound, with: "-->") }
      case .unfinishedTag(let range):
        patience -= 1
        if patience > 0 {
          replace(range.lowerBound..<range.lowerBound + 1, with: "&lt;")
          scanner.restart(at: range.lowerBound + 1)
        } else {
          copy(to: range.lowerBound)
          for byte in html[range] { result += byte == UInt8(ascii: "<") ? Array("&lt;".utf8) : [byte] }
          copied = range.upperBound
        }
      }
    }
    copy(to: html.count)
    let endTags = open.missingEndTags
    if !endTags.isEmpty { result += endTags.utf8 + [0x0A] }
  }

  // MARK: Copying

  private mutating func copy(to end: Int) {
    result += html[copied..<end]
    copied = end
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    copy(to: range.lowerBound)
    result += text.utf8
    copied = range.upperBound
  }

  // MARK: Tags

  private mutating func fit(_ tag: StartTag, _ needs: inout PageNeeds, _ images: inout EmbeddedImages) {
    while let next = folders.first, next.start <= tag.range.lowerBound { folder = folders.removeFirst().folder }
    var embedded: String?
    if tag["data-footnote-ref"] != nil {
      renameReference(tag)
    } else if tag["data-footnote-backref"] != nil {
      renameBackReference(tag)
    } else {
      for attribute in tag.attributes {
        guard let range = attribute.value else { continue }
        if embed(attribute.name, at: range, of: tag, &images) {
          needs.note(.data, as: .image)
          embedded = attribute.name
        } else if loadsNothing, tag.name == "img", attribute.name == "src", !html[range].starts(with: "data:".utf8) {
          replace(attribute.range, with: "")
        } else {
          rebase(attribute.name, at: range, of: tag)
        }
      }
    }
    if tag.name == "li" { renameFootnote(tag) }
    // A box of a task list has no text of its own: its sign is its name, in every language.
    if tag.name == "input", tag["disabled"] != nil, tag["aria-label"] == nil, copied <= tag.range.lowerBound {
      insert(tag["checked"] == nil ? " aria-label=\"☐\"" : " aria-label=\"☑\"", at: tag.range.lowerBound + 6)
    }
    noteAttributes(of: tag, in: html, &needs, except: embedded)
  }

  /// Puts a picture of the project into the page. Outside SVG, a browser takes `image` for `img`.
  private mutating func embed(
    _ name: String, at range: Range<Int>, of tag: StartTag, _ images: inout EmbeddedImages
  ) -> Bool {
    switch (tag.name, name) {
    case ("img", "src"), ("image", "src"), ("video", "poster"): break
    default: return false
    }
    let url = String(decoding: decodingReferences(html[range]), as: UTF8.self)
    guard let data = images.dataURL(for: rebasedAttribute(name, url, from: folder) ?? url) else { return false }
    copy(to: range.lowerBound)
    result += data
    copied = range.upperBound
    return true
  }

  /// Makes a URL lead to the same place from the page, which stands in the deck's folder.
  private mutating func rebase(_ name: String, at range: Range<Int>, of tag: StartTag) {
    let isLink = name == "href" && (tag.name == "a" || tag.name == "area")
    let url = String(decoding: decodingReferences(html[range]), as: UTF8.self)
    guard let mended = rebasedAttribute(name, url, from: folder) else {
      if isLink { rewriteLink(at: range) }
      return
    }
    var output = OutputBuffer()
    output.append(escaping: mended)
    var bytes = output.bytes()
    if isLink, let ending = deckEnding(in: bytes[...]) { bytes.replaceSubrange(ending, with: ".html".utf8) }
    copy(to: range.lowerBound)
    result += bytes
    copied = range.upperBound
  }

  private mutating func rewriteLink(at range: Range<Int>) {
    if let ending = deckEnding(in: html[range]) { return replace(ending, with: ".html") }
    guard html[range].first == UInt8(ascii: "#"), let places else { return }
    let url = String(decoding: decodingReferences(html[range]), as: UTF8.self)
    guard let changed = places.rewritten(url) else { return }
    var output = OutputBuffer()
    output.append(escaping: changed)
    copy(to: range.lowerBound)
    result += output.bytes()
    copied = range.upperBound
  }

  private mutating func fit(contents: Range<Int>, of element: String, _ needs: inout PageNeeds) {
    // In a script, `<!-- <script` would hide the end tag from the browser.
    if element == "script", hidesEndTag(html[contents]) {
      replace(contents, with: "")
    } else if !contents.isEmpty {
      // In SVG, the contents are text like any other.
      let text = open.isInForeignContent ? decodingReferences(html[contents]) : Array(html[contents])
      needs.note(contents: text, of: element)
    }
  }

  private func hidesEndTag(_ script: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: script, as: UTF8.self).lowercased()
    return text.contains("<!--") && text.contains("<script")
  }

  // MARK: Footnotes

  private func text(_ range: Range<Int>) -> String { String(decoding: html[range], as: UTF8.self) }

  private mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, with: text) }

  private mutating func renameReference(_ tag: StartTag) {
    guard let href = tag["href"]?.value, let id = tag["id"]?.value else { return }
    let suffix = footnotes.noteReference(to: text(href), id: text(id))
    for end in [href.upperBound, id.upperBound].sorted() { insert(suffix, at: end) }
  }

  private mutating func renameFootnote(_ tag: StartTag) {
    if let id = tag["id"]?.value { insert(footnotes.suffix(ofFootnote: text(id)), at: id.upperBound) }
  }

  private mutating func renameBackReference(_ tag: StartTag) {
    if let href = tag["href"]?.value { insert(footnotes.suffix(ofBackReference: text(href)), at: href.upperBound) }
  }

  /// Whether the reference stands on another slide.
  private func dropsBackReference(_ tag: StartTag) -> Bool {
    tag["href"]?.value.map { !footnotes.hasReference(text($0)) } ?? false
  }

  /// Leaves out an element of the renderer's own, up to its end tag.
  ///
  /// - Returns: Where it ends.
  private mutating func dropElement(_ tag: StartTag) -> Int {
    var scanner = TagScanner(html)
    scanner.restart(at: tag.range.upperBound)
    while let piece = scanner.next() {
      guard case .endTag("a", let range) = piece else { continue }
      replace(tag.range.lowerBound..<range.upperBound, with: "")
      return range.upperBound
    }
    return tag.range.upperBound
  }
}
