import ArgumentParser
import Checks
import Lectern

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Whether a browser has a look at the decks, and which.
struct LayoutArguments: ParsableArguments {
  @Flag(help: "Also let a browser find the slides that something sticks out of.")
  var layout = false

  @Option(
    help: ArgumentHelp(
      "The browser for '--layout': a Chromium. (default: the first of \(LayoutBrowser.names.joined(separator: ", ")))",
      valueName: "program"),
    completion: .file())
  var browser: String?

  @Option(help: ArgumentHelp("How long the browser may take for a deck.", valueName: "seconds"))
  var browserTimeout = 60

  func validate() throws {
    if browser != nil, !layout { throw ValidationError("'--browser' is for '--layout', which is not there.") }
    guard 1...3600 ~= browserTimeout else {
      throw ValidationError("'--browser-timeout' is a number of seconds from 1 to 3600.")
    }
  }

  /// The browser, or nil when none is asked for. Throws when there is none.
  func chosenBrowser() throws -> LayoutBrowser? {
    guard layout else { return nil }
    if let browser {
      guard let program = LayoutBrowser.program(named: browser) else {
        throw ValidationError("There is no program '\(browser)' for '--browser'.")
      }
      return LayoutBrowser(program: program, timeLimit: browserTimeout)
    }
    guard let program = LayoutBrowser.names.lazy.compactMap(LayoutBrowser.program(named:)).first else {
      throw ValidationError(
        "'--layout' needs a browser, and there is none of \(LayoutBrowser.names.joined(separator: ", ")). "
          + "Install Chromium, or name one by '--browser'.")
    }
    return LayoutBrowser(program: program, timeLimit: browserTimeout)
  }

  /// The decks with what `browser` has found on them. A failure of the browser is reported and noted.
  func measured(_ decks: [CompiledDeck], by browser: LayoutBrowser, _ outcome: inout Outcome) -> [CompiledDeck] {
    decks.map { deck in
      if isatty(STDERR_FILENO) != 0 { print(error: "lectern: measuring '\(deck.input.name)'\n") }
      do throws(FileError) {
        let found = SlideOverflow().check(deck.compilation.deck, by: try browser.report(on: deck))
        let compilation = deck.compilation.adding(found, of: SlideOverflow.id)
        return CompiledDeck(input: deck.input, compilation: compilation, project: deck.project)
      } catch {
        print(error: "lectern: \(error.message)\n")
        outcome.note(.toolFailed)
        return deck
      }
    }
  }
}
