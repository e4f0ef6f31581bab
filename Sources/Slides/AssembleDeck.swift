package import Diagnostics
import Markup
package import SourceText

/// Text in, slides and what is wrong with them out. Touches no file, no network and no clock. Never fails. O(n).
///
/// The diagnostics are in no particular order, and those that the author has silenced are among them:
/// `Deck.silences` tells which.
package func assembleDeck(_ source: SourceFile) -> (deck: Deck, diagnostics: [Diagnostic]) {
  var files = SourceFiles()
  let file = files.add(source)
  let frontMatter = readFrontMatter(of: source, as: file)
  let document = parseInlines(
    in: parseBlocks(
      source, from: frontMatter.end, options: markupOptions(for: frontMatter.settings),
      breaks: sectionBreakCandidates(in: source, from: frontMatter.end)))
  let cutter = SlideCutter(cutting: document, as: file, from: frontMatter.end)
  let drafts = cutter.stacks.flatMap(\.self)
  let readings = drafts.map { SlideReader(reading: $0, of: document, as: file).reading }
  var ids = SlideIDs(of: document, as: file)
  let names = ids.name(readings)

  var stacks: [SlideStack] = []
  var next = 0
  for (horizontal, stack) in cutter.stacks.enumerated() {
    var attributes = AttributeList()
    var slides: [Slide] = []
    for (vertical, draft) in stack.enumerated() {
      let index = SlideIndex(horizontal: horizontal, vertical: vertical)
      slides.append(makeSlide(at: index, from: draft, readings[next], names[next], of: document, as: file))
      attributes.add(readings[next].stackAttributes)
      next += 1
    }
    stacks.append(SlideStack(attributes: attributes, slides: slides))
  }
  let deck = Deck(
    files: files, settings: frontMatter.settings, stacks: stacks, documents: [document],
    silences: readings.flatMap(\.silences))
  var problems = MarkupProblems(of: document, as: file)
  let diagnostics =
    encodingProblem(in: source, as: file) + frontMatter.diagnostics
    + problems.diagnostics() + cutter.diagnostics
    + nearSeparators(in: document, as: file) + readings.flatMap(\.diagnostics) + ids.diagnostics
  return (deck, diagnostics)
}

private func markupOptions(for settings: DeckSettings) -> MarkupOptions {
  settings.smart ? MarkupOptions.deck.union(.smart) : .deck
}

private func makeSlide(
  at index: SlideIndex, from draft: SlideDraft, _ reading: SlideReading, _ names: SlideIDs.Names,
  of document: Document, as file: FileID
) -> Slide {
  var elements = reading.elementAttributes
  for (heading, list) in elements where list.id == names.id && reading.headings.first == heading {
    // The slide bears it now.
    elements[heading] = list.without("id")
  }
  return Slide(
    index: index, id: names.id, title: names.title,
    location: SourceLocation(file: file, range: document.source.trimmed(draft.text)),
    attributes: reading.attributes.without("id"), blocks: draft.blocks, notes: draft.notes,
    elementAttributes: elements, hidden: reading.hidden, references: reading.references,
    fragments: fragments(from: reading.htmlFragments + fragmentElements(of: draft, reading, document, file)),
    separator: draft.separator, headingIDs: names.headings,
    htmlIDs: reading.htmlIDs.compactMap(\.value))
}

/// The elements that Markdown makes and comments or braces turn into fragments, as far as the audience sees them.
private func fragmentElements(
  of draft: SlideDraft, _ reading: SlideReading, _ document: Document, _ file: FileID
) -> [FragmentElement] {
  var blocks = draft.blocks[...]
  return reading.elementAttributes.sorted { $0.key < $1.key }.compactMap { id, attributes in
    while let block = blocks.first, Int(document[block].subtreeEnd) <= id.index { blocks.removeFirst() }
    guard let block = blocks.first, block <= id, document[id].kind != .htmlBlock, document[id].kind != .htmlInline
    else { return nil }
    return FragmentElement(at: SourceLocation(file: file, range: document[id].range), with: attributes)
  }
}

extension AttributeList {
  fileprivate func without(_ name: String) -> AttributeList { AttributeList(attributes.filter { $0.name != name }) }
}
