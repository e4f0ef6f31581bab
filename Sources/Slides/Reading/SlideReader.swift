import Diagnostics
package import Markup
import SourceText

/// Walks over the nodes of a slide once, in the order of the text, and collects what comments, links and raw HTML say.
///
/// It keeps, for each element that is open, which of its children came last: that is what `.element` comments mean.
struct SlideReader {
  let document: Document
  private(set) var reading = SlideReading()
  private var references: ReferenceCollector

  /// An element that is open.
  private struct Frame {
    /// Nil for the slide, or its notes, as a whole.
    var element: NodeID?
    /// The index after its last node.
    var end: Int
    /// The child that came last.
    var last: NodeID?
    /// Whether its paragraphs print no `<p>`, so that what is in them belongs to it.
    var isTight = false
    /// Whether it prints nothing itself: its children belong to the frame around it.
    var isTransparent = false
    /// Whether the items of its lists come one by one.
    var isIncremental = false
    /// Tags of raw HTML that are open in it.
    var tags: [OpenTag] = []
  }

  private struct OpenTag {
    var name: String
    var id: NodeID
  }

  private var frames: [Frame] = []
  /// The rules that the next block is to be silent about.
  private var waiting: [RuleName] = []
  private var isInNotes = false

  /// Reads what `draft` holds. O(nodes).
  ///
  /// - Parameter isIncremental: Whether the items of lists come one by one where nothing else is said.
  init(reading draft: SlideDraft, of document: Document, isIncremental: Bool) {
    self.document = document
    references = ReferenceCollector(in: document)
    read(draft.blocks, isIncremental: isIncremental)
    isInNotes = true
    read(draft.notes, isIncremental: false)
    for attribute in reading.attributes.attributes { references.collectBackground(attribute) }
    if let last = waiting.last { silence(last.location.range) }
    reading.references = references.references.sorted { $0.location < $1.location }
  }

  private mutating func read(_ blocks: [NodeID], isIncremental: Bool) {
    frames = [Frame(end: .max, isIncremental: isIncremental)]
    for block in blocks {
      var index = block.index
      let end = Int(document[block].subtreeEnd)
      while index < end {
        leaveFrames(before: index)
        index = visit(NodeID(index))
      }
      leaveFrames(before: end)
    }
  }

  private mutating func leaveFrames(before index: Int) {
    while frames[frames.count - 1].end <= index {
      let frame = frames.removeLast()
      if frame.isTransparent { frames[frames.count - 1].last = frame.last }
    }
  }

  /// - Returns: The index of the node to visit next.
  private mutating func visit(_ id: NodeID) -> Int {
    let node = document[id]
    let next = Int(node.subtreeEnd)
    if let attributes = document.attributes[id] {
      reading.elementAttributes[id, default: AttributeList()].add(attributes)
    }
    switch node.kind {
    case .htmlBlock, .htmlInline:
      readHTML(id)
      return next
    case .text, .characterEscape, .entity, .smartPunctuation, .emoji, .softBreak, .hardBreak: return next
    case .sectionBreak, .document: return next
    case .citationItem:
      references.collect(Inline(id, in: document))
      return next
    case .pause:
      if !isInNotes { reading.fragments.append(FragmentElement(at: location(node.range), kind: .pause)) }
      return next
    case .linkReferenceDefinition:
      silence(node.range)
      return next
    case .codeSpan, .math, .footnoteReference:
      setLast(id)
      return next
    case .autolink, .image:
      setLast(id)
      references.collect(Inline(id, in: document))
      return next
    case .codeBlock:
      if !isInNotes { reading.codeBlocks.append(id) }
      silence(node.range)
      setLast(id)
      return next
    case .thematicBreak, .mathBlock:
      silence(node.range)
      setLast(id)
      return next
    default: return enter(id, node)
    }
  }

  /// Opens an element that has others in it.
  private mutating func enter(_ id: NodeID, _ node: Node) -> Int {
    var frame = Frame(
      element: id, end: Int(node.subtreeEnd), isIncremental: frames[frames.count - 1].isIncremental)
    switch node.kind {
    case .emphasis, .strong, .strikethrough, .span, .citation: break
    case .link: references.collect(Inline(id, in: document))
    default: silence(node.range)
    }
    switch node.kind {
    case .paragraph where frames[frames.count - 1].isTight:
      frame.element = frames[frames.count - 1].element
      frame.last = frames[frames.count - 1].last
      frame.isTransparent = true
    case .list, .definitionDescription: frame.isTight = node.flags.contains(.tight)
    case .listItem:
      frame.isTight = frames[frames.count - 1].isTight
      if frame.isIncremental {
        reading.elementAttributes[id, default: AttributeList()].add(.fragmentClass(at: node.range))
      }
    case .div:
      let classes = document.attributes[id]?.classes ?? []
      if classes.contains("incremental") { frame.isIncremental = !isInNotes }
      if classes.contains("nonincremental") { frame.isIncremental = false }
    case .heading: if !isInNotes { reading.headings.append(id) }
    default: break
    }
    // A footnote stands elsewhere on the page.
    if !frame.isTransparent, node.kind != .footnoteDefinition { setLast(id) }
    frames.append(frame)
    return id.index + 1
  }

  private mutating func setLast(_ id: NodeID) { frames[frames.count - 1].last = id }

  private mutating func silence(_ range: SourceRange) {
    guard !waiting.isEmpty else { return }
    reading.silences.append(Silence(names: waiting, location: location(range)))
    waiting = []
  }

  // MARK: Raw HTML

  private mutating func readHTML(_ id: NodeID) {
    let text = MappedText(html: id, in: document)
    let pieces = htmlPieces(in: text)
    var isOnlyDirectives = true
    var hasDirective = false
    let isOnlyComments = pieces.allSatisfy { if case .comment = $0 { true } else { false } }
    if !isOnlyComments, document[id].kind == .htmlBlock { silence(document[id].range) }
    for piece in pieces {
      switch piece {
      case .tag(let tag):
        isOnlyDirectives = false
        readTag(tag, of: id)
      case .text: isOnlyDirectives = false
      case .comment(let content):
        let found = Directives(of: content, in: text, file: .deckText)
        reading.diagnostics += found.diagnostics
        if found.directives.isEmpty { isOnlyDirectives = false } else { hasDirective = true }
        for directive in found.directives { follow(directive, at: id) }
      }
    }
    if (hasDirective && isOnlyDirectives) || (isInNotes && isAside(pieces)) { reading.hidden.insert(id) }
  }

  /// Whether there is nothing but the tags around notes: the page makes an aside of its own.
  private func isAside(_ pieces: [HTMLPiece]) -> Bool {
    pieces.allSatisfy { if case .tag(let tag) = $0 { tag.name == "aside" } else { false } }
  }

  private mutating func readTag(_ tag: HTMLTag, of id: NodeID) {
    let top = frames.count - 1
    if tag.isClosing {
      guard frames[top].tags.last?.name == tag.name else { return }
      frames[top].last = frames[top].tags.removeLast().id
      return
    }
    references.collect(tag)
    if !tag.attributes.isEmpty { reading.htmlTags.append(tag) }
    if !isInNotes, let fragment = FragmentElement(at: location(tag.range), with: tag.attributes) {
      reading.fragments.append(fragment)
    }
    for attribute in tag.attributes.attributes where attribute.name == "id" { reading.htmlIDs.append(attribute) }
    if !tag.isEmpty {
      frames[top].tags.append(OpenTag(name: tag.name, id: id))
      frames[top].last = nil
    } else if tag.name != "br" {
      frames[top].last = id
    }
  }

  private mutating func follow(_ directive: Directive, at comment: NodeID) {
    switch directive {
    case .ignore(let rules): waiting += rules
    case .include(let range): reportMisplacedInclude(range)
    case .attributes(.slide, let list, _): reading.attributes.add(list)
    case .attributes(.stack, let list, _): reading.stackAttributes.add(list)
    case .attributes(.element, let list, let range):
      if let target = target(of: comment) {
        reading.elementAttributes[target, default: AttributeList()].add(list)
      } else if !isInNotes {
        reading.attributes.add(list)
      } else {
        reportNoElement(range)
      }
    }
  }

  /// What an `.element` comment gives its attributes to: the closest element before it within the same parent, else
  /// the parent; nil when that is the slide, or its notes, as a whole.
  ///
  /// Directly under a list, without a blank line, it is the list's last item. reveal.js 6.0.2, `addAttributes`.
  private func target(of comment: NodeID) -> NodeID? {
    let frame = frames[frames.count - 1]
    guard let last = frame.last else { return frame.tags.last?.id ?? frame.element }
    guard document[last].kind == .list, document[comment].kind == .htmlBlock else { return last }
    let gap = document.source.bytes[Int(document[last].range.end)..<Int(document[comment].range.start)]
    // CRLF counts once.
    let isNextLine = gap.count(where: { $0 == .lineFeed }) < 2 && gap.count(where: { $0 == .carriageReturn }) < 2
    return isNextLine ? document.children(of: last).last ?? last : last
  }

  private mutating func reportNoElement(_ range: SourceRange) {
    reading.diagnostics.append(
      Diagnostic(
        rule: .noElement, severity: .warning, message: "'.element' has no element before it in the notes",
        location: location(range), help: "write it behind what it describes"))
  }

  private mutating func reportMisplacedInclude(_ range: SourceRange) {
    reading.diagnostics.append(
      Diagnostic(
        rule: .misplacedInclude, severity: .warning,
        message: "'include: \(document.source.text(range))' is not alone on its line and includes nothing",
        location: location(range), help: "write the comment on a line of its own, without indentation"))
  }

  private func location(_ range: SourceRange) -> SourceLocation { SourceLocation(file: .deckText, range: range) }
}

extension Document {
  /// The text of a node, as a reader sees it, without blanks at the ends.
  package func string(of id: NodeID) -> String {
    String(decoding: plainText(of: id).trimmed(), as: UTF8.self)
  }
}

extension Attribute {
  /// What makes an element a fragment, for one that does not say so itself.
  fileprivate static func fragmentClass(at range: SourceRange) -> Attribute {
    let place = SourceRange(Int(range.start), Int(range.start))
    return Attribute(name: "class", value: "fragment", range: place, valueRange: place)
  }
}
