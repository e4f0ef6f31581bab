import SourceText

@testable import Highlight

/// Code with its spans written into it, `‹keyword:fn› ‹function:main›()`, so that a test reads and compares text.
func marked(_ code: String, _ language: String) -> String {
  guard let language = Language.named(language) else { return "there is no language '\(language)'" }
  let bytes = Array(code.utf8)
  var output: [UInt8] = []
  var offset = 0
  for span in highlight(bytes, as: language) {
    output += bytes[offset..<Int(span.range.start)]
    output += "‹\(span.tokenClass):".utf8
    output += bytes[span.range.offsets]
    output += "›".utf8
    offset = Int(span.range.end)
  }
  return String(decoding: output + bytes[offset...], as: UTF8.self)
}
