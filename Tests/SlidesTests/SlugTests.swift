import Slides
import Testing

@Suite struct SlugTests {
  /// GitHub's own examples and real headings.
  @Test(arguments: [
    ("Hello World", "hello-world"),
    ("What's new in C++17?", "whats-new-in-c17"),
    ("Llama 2 & 3: Getting better", "llama-2--3-getting-better"),
    ("snake_case stays", "snake_case-stays"),
    ("already-hyphenated -- twice", "already-hyphenated----twice"),
    ("  two  blanks  ", "--two--blanks--"),
    ("Ärger in Ålesund", "ärger-in-ålesund"),
    ("第三章：检索", "第三章检索"),
    ("Привет, мир", "привет-мир"),
    ("हिन्दी में", "हिन्दी-में"),
    ("🚀 Launch", "-launch"),
    ("100 % \u{BD}", "100--"),
    ("tab\there", "tabhere"),
    ("?!", ""),
    ("", ""),
  ])
  func slugOfText(_ text: String, is expected: String) {
    #expect(slug(of: text) == expected)
  }
}
