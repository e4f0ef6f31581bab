import Foundation
import Highlight
import SourceText

// `lectern-highlight LANGUAGE`: code on standard input, one line for each span on standard output: where it starts, where
// it ends, and its class. `--all` reads many pieces of code, each after a line with its language and its number of
// bytes, and ends each answer with an empty line. `--time RUNS` prints nanoseconds instead. `--list` prints the languages.

let usage = """
  usage: lectern-highlight LANGUAGE [--time RUNS]
         lectern-highlight --all
         lectern-highlight --list

  """
let arguments = Array(CommandLine.arguments.dropFirst())

/// Ends the program as a misused command does.
func misuse() -> Never {
  FileHandle.standardError.write(Data(usage.utf8))
  exit(64)
}

/// The spans as lines.
func listing(_ spans: [HighlightSpan]) -> String {
  spans.map { "\($0.range.start) \($0.range.end) \($0.tokenClass)\n" }.joined()
}

/// Highlights each of the pieces in `input`.
func highlightAll(_ input: [UInt8]) -> String {
  var output = ""
  var rest = input[...]
  while let lineEnd = rest.firstIndex(of: .lineFeed) {
    let words = String(decoding: rest[..<lineEnd], as: UTF8.self).split(separator: " ")
    guard words.count == 2, let count = Int(words[1]), let language = Language.named(String(words[0])) else { misuse() }
    let code = rest[(lineEnd + 1)...].prefix(count)
    output += listing(highlight(Array(code), as: language)) + "\n"
    rest = rest[code.endIndex...]
  }
  return output
}

switch (arguments.first, arguments.count) {
case ("--list", 1):
  for language in Language.all { print(([language.name] + language.aliases).joined(separator: " ")) }
case ("--all", 1):
  print(highlightAll([UInt8](FileHandle.standardInput.readDataToEndOfFile())), terminator: "")
case (let name?, 1):
  guard let language = Language.named(name) else { misuse() }
  print(listing(highlight([UInt8](FileHandle.standardInput.readDataToEndOfFile()), as: language)), terminator: "")
case (let name?, 3) where arguments[1] == "--time":
  guard let language = Language.named(name), let runs = Int(arguments[2]) else { misuse() }
  let code = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
  let clock = ContinuousClock()
  for _ in 0..<runs {
    let time = clock.measure { _ = highlight(code, as: language) }
    print(time.components.seconds * 1_000_000_000 + time.components.attoseconds / 1_000_000_000)
  }
default: misuse()
}
