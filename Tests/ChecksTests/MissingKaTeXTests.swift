import Checks
import SourceText
import TestSupport
import Testing

@Suite struct MissingKaTeXTests {
  @Test(arguments: [
    ("math: ⟦katex⟧", [], ["there is no 'katex/katex.min.js' to set formulas with"]),
    ("math: ⟦katex⟧", ["katex/katex.min.js"], ["there is no 'katex/katex.min.css' to set formulas with"]),
    ("math: katex\nkatex: ⟦lib/k⟧", [], ["there is no 'lib/k/katex.min.js' to set formulas with"]),
    ("math: katex", ["katex/katex.min.js", "katex/katex.min.css"], []), ("math: mathml", [], []),
  ])
  func isTold(_ yaml: String, _ files: [String], _ messages: [String]) {
    let marked = Marked("---\n\(yaml)\n---\na")
    let checked = Checked(marked.text, with: MissingKaTeX(), files: Set(files))
    #expect(checked.messages == messages)
    #expect(checked.ranges == marked.ranges)
  }
}
