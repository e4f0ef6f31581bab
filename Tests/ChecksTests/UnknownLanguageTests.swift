import Checks
import SourceText
import TestSupport
import Testing

@Suite struct UnknownLanguageTests {
  @Test(arguments: [
    ("```⟦pyhton⟧\na\n```", "did you mean 'python'?"),
    ("```⟦klingon⟧ [1]\na\n```", "write 'text' where none are wanted"),
    ("> - ```⟦jvaa⟧\n>   a\n>   ```", "did you mean 'java'?"),
  ])
  func isToldWithTheNearest(_ text: String, _ help: String) {
    let marked = Marked(text)
    let checked = Checked(marked.text, with: UnknownLanguage())
    #expect(checked.ranges == marked.ranges)
    #expect(checked.help == [help])
  }

  @Test(arguments: ["", "python", "JS", "language-rust", "mermaid", "text", "c++", "sh [1]", "rust,ignore", "math"])
  func known(_ name: String) { #expect(Checked("```\(name)\na\n```", with: UnknownLanguage()).messages == []) }
}
