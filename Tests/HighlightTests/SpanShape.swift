import Highlight
import SourceText

/// What is wrong with spans: nothing, whatever the code.
func violations(of spans: [HighlightSpan], in code: [UInt8]) -> [String] {
  var found: [String] = []
  let isText = String(validating: code, as: UTF8.self) != nil
  var end = 0
  var lastClass = TokenClass.plain
  for span in spans {
    let range = span.range.offsets
    if range.isEmpty { found.append("\(span) is empty") }
    if range.lowerBound < end { found.append("\(span) begins before \(end)") }
    if range.upperBound > code.count { found.append("\(span) ends after the code") }
    if span.tokenClass == .plain { found.append("\(span) is plain") }
    if span.tokenClass == lastClass, range.lowerBound == end { found.append("\(span) goes on with the one before") }
    for place in [range.lowerBound, range.upperBound] where isText && place < code.count && code[place] & 0xC0 == 0x80 {
      found.append("\(span) cuts a character")
    }
    (end, lastClass) = (range.upperBound, span.tokenClass)
  }
  return found
}
