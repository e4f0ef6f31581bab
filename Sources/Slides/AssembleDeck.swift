package import Diagnostics
import Markup
package import SourceText

/// Text in, slides and what is wrong with them out. Touches no file, no network and no clock but through `world`. Never
/// fails. O(n).
///
/// The diagnostics are in no particular order, and those that the author has silenced are among them:
/// `Deck.silences` tells which.
package func assembleDeck(_ source: SourceFile, in world: World) -> (deck: Deck, diagnostics: [Diagnostic]) {
  var files = SourceFiles()
  let file = files.add(source)
  let frontMatter = readFrontMatter(of: source, as: file)
  let (settings, settingProblems) = readSettings(frontMatter.entries, world.settings, files: &files)
  let options = markupOptions(for: settings)
  let (separators, separatorProblems) = readSeparators(of: settings, in: files)

  var reader = DeckTextReader(files: files, world: world, options: options, separators: separators)
  let text = reader.read(from: frontMatter.end, chapters: settings.chapters)
  let document = parseInlines(
    in: parseBlocks(
      text.source, from: frontMatter.end, options: options,
      breaks: sectionBreaks(in: text, from: frontMatter.end, separators: separators)))
  let cutter = SlideCutter(cutting: document, from: frontMatter.end)
  let readings = cutter.stacks.map { stack in
    stack.map { SlideReader(reading: $0, of: document, isIncremental: settings.incremental).reading }
  }
  var ids = SlideIDs(of: document)
  let names = ids.name(readings.flatMap(\.self))
  var maker = SlideMaker(text: text, document: document, world: world, settings: settings)
  let stacks = maker.stacks(from: cutter.stacks, readings, names)

  let (formulas, formulaProblems) =
    settings.math == "katex" ? ([:], []) : readFormulas(of: document, macros: settings.macros)
  let footer = readFooter(of: settings, files: text.files)
  let deck = Deck(
    settings: settings, stacks: timed(stacks, by: settings), references: references(of: settings, footer),
    text: text, document: document, formulas: formulas, footer: footer,
    silences: readings.flatMap { $0.flatMap(\.silences) }.map { text.located($0) })
  var problems = MarkupProblems(of: document, in: text)
  let inText =
    problems.diagnostics() + cutter.diagnostics + nearSeparators(in: document, separators: separators) + ids.diagnostics
    + readings.flatMap { $0.flatMap(\.diagnostics) } + maker.diagnostics + formulaProblems
  let inFiles =
    encodingProblem(in: source, as: file) + frontMatter.diagnostics + settingProblems + separatorProblems
    + reader.diagnostics
  return (deck, inFiles + inText.map { text.located($0) })
}

private func markupOptions(for settings: DeckSettings) -> MarkupOptions {
  var options = MarkupOptions.deck
  if settings.smart { options.insert(.smart) }
  // `@name` stays text in a deck that lists no sources.
  if !settings.bibliography.isEmpty { options.insert(.citations) }
  return options
}

/// Where the text may be cut: at its separators, and where one file stops and another begins.
private func sectionBreaks(in text: DeckText, from start: Int, separators: Separators) -> [SectionBreak] {
  let candidates = sectionBreakCandidates(in: text.source, from: start, separators: separators)
  guard !text.boundaries.isEmpty else { return candidates }
  // Where a file begins with a separator, the file begins first.
  return (text.boundaries + candidates).enumerated()
    .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }.map(\.element)
}
