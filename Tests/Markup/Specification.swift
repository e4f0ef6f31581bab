import Foundation
import HTML

/// One example of a suite.
private struct Example: Decodable {
  var markdown: String
  var html: String
  var example: Int
}

/// Runs every example, and prints how many passed and the numbers of those that did not.
///
/// - Returns: The exit code.
func runSpecification(at path: String, _ options: CommandOptions) -> Int32 {
  guard let data = FileManager.default.contents(atPath: path),
    let examples = try? JSONDecoder().decode([Example].self, from: data)
  else {
    FileHandle.standardError.write(Data("lectern-markup: cannot read '\(path)'\n".utf8))
    return 66
  }
  let failing = examples.filter { example in
    let html = String(decoding: convert(Array(example.markdown.utf8), options).bytes(), as: UTF8.self)
    return options.normalizes ? normalized(html) != normalized(example.html) : html != example.html
  }
  print("\(examples.count - failing.count)/\(examples.count)")
  if !failing.isEmpty { print("failing:", failing.map { String($0.example) }.joined(separator: " ")) }
  return failing.isEmpty ? 0 : 1
}

/// HTML without what a browser does not see: line endings between tags, the order of attributes, the slash of an empty
/// element. Text inside `<pre>` keeps its line endings.
private func normalized(_ html: String) -> String {
  var result = ""
  var rest = html[...]
  while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
    let text = rest[..<start]
    result += text.allSatisfy(\.isWhitespace) ? text.filter { !$0.isNewline } : String(text)
    let words = rest[rest.index(after: start)..<end].split(separator: " ").filter { $0 != "/" }
    result += "<" + ([words.first ?? ""] + words.dropFirst().sorted()).joined(separator: " ") + ">"
    rest = rest[rest.index(after: end)...]
  }
  return result + rest.trimmingCharacters(in: .newlines)
}
