import HTML
import Markup
import SourceText

/// What the command line asks for.
struct CommandOptions {
  static let usage = """
    usage: lectern-markup [--gfm] [--smart] [--math] [--all] [--time RUNS]
           [--spec FILE.json [--normalize]]
    Converts Markdown on standard input to HTML on standard output, or runs a suite of examples.

    """

  var markup: MarkupOptions = .commonMark
  var filtersTags = false
  var specification: String?
  /// How often to convert the input, printing the time of each run in nanoseconds instead of the HTML.
  var timedRuns = 0
  /// Whether a suite is compared without what a browser does not see.
  var normalizes = false

  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--gfm":
        markup.formUnion(.gfm)
        filtersTags = true
      case "--smart": markup.insert(.smart)
      case "--math": markup.insert(.math)
      case "--all": markup.formUnion([.deck, .citations, .smart])
      case "--normalize": normalizes = true
      case "--time":
        guard let count = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        timedRuns = count
      case "--spec":
        guard let path = rest.popFirst() else { return nil }
        specification = path
      default: return nil
      }
    }
  }
}

/// The whole path from Markdown to HTML.
func convert(_ input: [UInt8], _ options: CommandOptions) -> OutputBuffer {
  let file = SourceFile(name: "-", bytes: input)
  var html = HTMLOptions()
  html.filtersTags = options.filtersTags
  return renderHTML(parseInlines(in: parseBlocks(file, options: options.markup)), options: html)
}
