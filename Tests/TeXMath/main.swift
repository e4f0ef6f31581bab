import Foundation
import SourceText
import TeXMath

// `lectern-math`: a formula of TeX on each line of standard input, its MathML on the same line of standard output,
// problems on standard error. A line that begins with `$` is set within text, any other one as a display.

var lineNumber = 0
while let line = readLine() {
  lineNumber += 1
  let isInline = line.hasPrefix("$")
  let markup = mathML(fromTeX: Array((isInline ? String(line.dropFirst()) : line).utf8), display: !isInline)
  print(String(decoding: markup.bytes, as: UTF8.self).replacing("\n", with: " "))
  for problem in markup.problems {
    let help = problem.help.map { "; \($0)" } ?? ""
    let place = "\(lineNumber):\(problem.range.start)-\(problem.range.end)"
    FileHandle.standardError.write(Data("\(place): \(problem.message)\(help)\n".utf8))
  }
}
