/// Files that are embedded one after the other, each ended by a zero byte and named by its first line:
///
///     /* part: deck.js */
struct EmbeddedParts {
  struct Part {
    let name: String
    /// Without the first line.
    let text: ArraySlice<UInt8>
  }

  let parts: [Part]

  /// O(n).
  init(_ blob: [UInt8]) {
    parts = blob.split(separator: 0).map { file in
      let headerEnd = file.firstIndex(of: 0x0A) ?? file.endIndex
      let header = String(decoding: file[..<headerEnd], as: UTF8.self).split { $0 == " " || $0 == ":" }
      return Part(name: header.count > 2 ? String(header[2]) : "", text: file[headerEnd...].dropFirst())
    }
  }
}

/// The lines of a script without what only its authors need: comments that fill whole lines,
/// indentation, and empty lines. Lines in a template literal stay as they are. O(n).
func withoutComments(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count)
  var isInTemplate = false
  for line in text.split(separator: 0x0A) {
    let backticks = line.count { $0 == UInt8(ascii: "`") }
    if isInTemplate {
      result += line
      result.append(0x0A)
    } else {
      let code = line.drop { $0 == 0x20 || $0 == 0x09 }
      if !code.isEmpty, !isComment(code) {
        result += code
        result.append(0x0A)
      }
    }
    if backticks % 2 == 1 { isInTemplate.toggle() }
  }
  return result
}

/// Whether a line is `// …`, or one `/* … */` and nothing more.
private func isComment(_ line: ArraySlice<UInt8>) -> Bool {
  if line.starts(with: "//".utf8) { return true }
  guard line.starts(with: "/*".utf8), line.count >= 4 else { return false }
  let body = line.dropFirst(2)
  let end = zip(body.indices, body.dropFirst()).first { body[$0.0] == UInt8(ascii: "*") && $0.1 == UInt8(ascii: "/") }
  return end.map { $0.0 + 2 == line.endIndex } ?? false
}
