import Slides

/// What a tool says about a diagram that it cannot draw.
struct Complaint: Hashable {
  /// One line.
  var message: String
  /// The line of the diagram, counted from 1, where one is named.
  var line: Int?

  /// Reads what a tool has printed on its standard error. Nil when that is nothing.
  ///
  ///     Error: <stdin>: syntax error in line 3 near '->'        dot
  ///     Error: Parse error on line 2:                           mmdc
  ///     err: failed to compile -: -:1:5: unexpected text        d2
  ///     ERROR⏎3⏎Syntax Error?                                   plantuml
  init?(_ errors: [UInt8], of language: DiagramLanguage) {
    let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline).map(trimmed)
      .filter { !$0.isEmpty }
    guard let first = lines.first(where: { $0.lowercased().contains("err") }) ?? lines.first else { return nil }
    if language == .plantuml, lines.count >= 3, lines[0] == "ERROR", let number = Int(lines[1]) {
      (message, line) = (lines[2], number)
      return
    }
    let longest = 200
    let bare = ["Error: ", "err: ", "error: "].first(where: first.hasPrefix).map { String(first.dropFirst($0.count)) }
    let text = bare ?? first
    message = text.count > longest ? text.prefix(longest - 1) + "…" : text
    line = number(after: "line ", in: first) ?? number(after: "-:", in: first)
  }
}

/// The number that stands behind the first `mark` which has one.
private func number(after mark: String, in text: String) -> Int? {
  let (text, mark) = (Array(text.utf8), Array(mark.utf8))
  for start in text.indices where text[start...].starts(with: mark) {
    let digits = text[(start + mark.count)...].prefix { (0x30...0x39).contains($0) }
    if let number = Int(String(decoding: digits, as: UTF8.self)) { return number }
  }
  return nil
}

private func trimmed(_ text: Substring) -> String {
  var text = text.drop { $0.isWhitespace }
  while text.last?.isWhitespace == true { text.removeLast() }
  return String(text)
}
