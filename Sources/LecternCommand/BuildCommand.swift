import ArgumentParser
import Diagnostics
import Lectern
import Render
import Slides
import SourceText

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write decks as HTML pages that need nothing else.",
    discussion: """
      Each deck becomes one page: DIR/deck.html for deck.md. The pages of a folder keep its structure. A page is \
      written also when the deck has errors, but never by halves.

      Diagrams (fences in mermaid, dot, plantuml, d2) are drawn by the commands mmdc, dot, plantuml and d2, where they \
      are on the PATH. Each may take LECTERN_DIAGRAM_SECONDS (20), and is kept in $XDG_CACHE_HOME/lectern.

      \(RootCommand.exitCodes)
      """)

  @OptionGroup var decks: DeckArguments
  @OptionGroup var reporting: ReportArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder that the pages go to, or '-' for standard output. (default: the current folder)", valueName: "dir"),
    completion: .directory)
  var output: String?

  @OptionGroup var look: ThemeArgument

  @Flag(
    help: ArgumentHelp(
      "Take the decks for strangers': their pages run no script of theirs, load nothing and start no program.",
      discussion: """
        Of raw HTML and attributes, a page gets what is listed as harmless. A style sheet that a deck names is not used, \
        and a picture is shown when it is a file of the project.
        """))
  var safe = false

  func run() throws {
    var outcome = Outcome()
    let theme = look.chosen(&outcome)
    var decks = decks.compiled(&outcome)
    try refuseConflicts(in: decks.map { (input: $0.input, path: path(ofPageFor: $0.input)) })
    let drawings = Drawings(of: decks.map(\.compilation.deck), draws: !safe)
    decks = decks.map { $0.adding(drawings.problems(in: $0.compilation.deck)) }

    for deck in decks {
      let (compilation, path) = (deck.compilation, path(ofPageFor: deck.input))
      let page = page(of: deck, theme: theme, drawings)
      do throws(FileError) {
        if let path {
          try write(page, to: path)
          let count = compilation.deck.slides.count
          if !reporting.quiet {
            print(error: "\(path): \(count) slide\(count == 1 ? "" : "s"), \(kilobytes(page.count)) kB\n")
          }
        } else {
          try printBytes(page)
        }
      } catch {
        print(error: "lectern: \(error.message)\n")
        outcome.note(.cannotWrite)
      }
    }
    reporting.report(decks, &outcome)
    try outcome.finish()
  }

  private func page(of deck: CompiledDeck, theme: Theme?, _ drawings: Drawings) -> [UInt8] {
    let asset = deck.project.bytes(of:)
    guard safe else {
      return renderPage(deck.compilation.deck, theme: theme, asset: asset, draw: { drawings[$0] })
    }
    let (page, omissions) = renderSafePage(deck.compilation.deck, theme: theme, asset: asset)
    if !omissions.isEmpty, !reporting.quiet {
      print(error: "\(deck.input.name): the safe build left out \(omissions.summary)\n")
    }
    return page
  }

  /// Nil for standard output.
  private func path(ofPageFor input: DeckInput) -> String? {
    if output == "-" || output == nil && input.isStandardInput { return nil }
    return joined(output ?? ".", input.pageName)
  }

  /// Two decks that would become one page, or a page in the place of a deck: said before any harm is done.
  private func refuseConflicts(in pages: [(input: DeckInput, path: String?)]) throws {
    if output == "-", pages.count > 1 {
      throw ValidationError("Standard output takes one page, but there are \(pages.count) decks.")
    }
    var inputs: [String: String] = [:]
    for (input, path) in pages {
      guard let path else { continue }
      if let other = inputs[path] {
        throw ValidationError("Both '\(other)' and '\(input.name)' would be written to '\(path)'.")
      }
      inputs[path] = input.name
    }
    for (input, path) in pages {
      guard let path, let deck = pages.first(where: { isSameFile($0.input.name, path) }) else { continue }
      throw ValidationError("The page of '\(input.name)' would take the place of the deck '\(deck.input.name)'.")
    }
  }

  private func kilobytes(_ bytes: Int) -> Int { (bytes + 999) / 1000 }
}
