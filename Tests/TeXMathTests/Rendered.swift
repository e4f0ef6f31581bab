import Foundation
import TeXMath

/// What stands in the `<math>` of a formula, without the annotation, and shortened so that tables stay readable:
/// `<mo·>` is an operator without spaces, `¦` the strut of a row. `D ` before a formula makes it a display.
func rendered(_ formula: String, macros: Macros = Macros()) -> String {
  let isDisplay = formula.hasPrefix("D ")
  let tex = isDisplay ? String(formula.dropFirst(2)) : formula
  let page = String(decoding: mathML(fromTeX: Array(tex.utf8), display: isDisplay, macros: macros).bytes, as: UTF8.self)
  guard let start = page.range(of: "<semantics>"), let end = page.range(of: "<annotation") else { return page }
  return page[start.upperBound..<end.lowerBound].replacingOccurrences(of: #" lspace="0" rspace="0""#, with: "·")
    .replacingOccurrences(of: "></mspace>", with: "/>")
    .replacingOccurrences(of: #"<mspace height="0.84em" depth="0.36em"/>"#, with: "¦")
}

/// A table of facts: each formula on a line, below it, indented, its MathML on as many lines as it takes.
func facts(_ table: String) -> [(String, String)] {
  var facts: [(String, String)] = []
  for line in table.split(separator: "\n") {
    if line.hasPrefix("  ") {
      facts[facts.count - 1].1 += line.drop { $0 == " " }
    } else {
      facts.append((String(line), ""))
    }
  }
  return facts
}
