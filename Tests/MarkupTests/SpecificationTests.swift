import Foundation
import TestSupport
import Testing

/// The suites of others, run by `lectern-markup`, which prints how many passed and which did not.
@Suite struct SpecificationTests {
  struct Suite: CustomTestStringConvertible, Sendable {
    var file: String
    var options: [String]
    var output: String
    var testDescription: String { file }
  }

  @Test(arguments: [
    Suite(file: "commonmark-0.31.2", options: [], output: "652/652\n"),
    Suite(file: "cmark-regression", options: [], output: "26/26\n"),
    Suite(file: "cmark-smart_punct", options: ["--smart"], output: "16/16\n"),
    Suite(file: "gfm-spec-extensions", options: ["--gfm", "--normalize"], output: "24/24\n"),
    // 20 asks for nothing but that the parser does not crash; its HTML is a placeholder.
    Suite(file: "cmark-gfm-extensions", options: ["--gfm", "--normalize"], output: "29/30\nfailing: 20\n"),
    // GitHub differs from md4c: a table ends the paragraph before it (7), and a pipe in code ends its cell (12).
    Suite(file: "md4c-tables", options: ["--gfm", "--normalize"], output: "10/12\nfailing: 7 12\n"),
  ])
  func passes(_ suite: Suite) throws {
    guard let folder = SharedData.folder("conformance") else { return }
    let path = folder.appending(path: "\(suite.file).json").path
    #expect(try runMarkup(suite.options + ["--spec", path]) == suite.output)
  }

  /// What `lectern-markup`, which is built beside the tests, prints.
  private func runMarkup(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "lectern-markup")
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
