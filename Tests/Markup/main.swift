import Foundation
import HTML
import Markup
import SourceText

// `lectern-markup`: Markdown on standard input, HTML on standard output; other people's suites, fuzzers and
// benchmarks drive the engine through it.

let arguments = CommandLine.arguments.dropFirst()
guard let options = CommandOptions(Array(arguments)) else {
  FileHandle.standardError.write(Data(CommandOptions.usage.utf8))
  exit(64)
}
if let path = options.specification {
  exit(runSpecification(at: path, options))
}
let input = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
if options.timedRuns > 0 {
  let clock = ContinuousClock()
  for _ in 0..<options.timedRuns {
    let time = clock.measure { _ = convert(input, options) }
    print(time.components.seconds * 1_000_000_000 + time.components.attoseconds / 1_000_000_000)
  }
} else {
  FileHandle.standardOutput.write(convert(input, options).withBytes { Data($0) })
}
