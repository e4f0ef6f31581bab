/// The colors of code by the name of a highlight.js theme, for those who have chosen one: `highlightTheme: monokai`.
///
/// Only colors, which take the place of the theme's own. Where a palette is too pale for its background, the nearest
/// color that reads well is taken instead: 4.5 to 1, WCAG 2.2, 1.4.3.
package struct HighlightTheme: Sendable {
  package let name: String
  package let background: String
  package let color: String
  package let comment: String
  package let keyword: String
  package let string: String
  package let number: String
  package let title: String
  package let type: String

  init(_ name: String, _ colors: String) {
    let parts = colors.split(separator: " ").map { "#" + $0 }
    precondition(parts.count == 8, "a palette has eight colors")
    self.name = name
    (background, color, comment, keyword) = (parts[0], parts[1], parts[2], parts[3])
    (string, number, title, type) = (parts[4], parts[5], parts[6], parts[7])
  }

  /// Background, text, comments, keywords, strings, numbers, names of functions, types.
  package static let all: [HighlightTheme] = [
    HighlightTheme("monokai", "272822 f8f8f2 a59f85 f94d8d e6db74 b793ff a6e22e 66d9ef"),
    HighlightTheme("zenburn", "3f3f3f dcdccc 95b895 f0dfaf e3a9a9 9fd0d4 efef8f efef8f"),
    HighlightTheme("github", "ffffff 24292e 616a73 c52a38 032f62 005cc5 6f42c1 a84300"),
    HighlightTheme("github-dark", "0d1117 c9d1d9 8b949e ff7b72 a5d6ff 79c0ff d2a8ff ffa657"),
    HighlightTheme("atom-one-dark", "282c34 abb2bf 8e96a3 c884df 98c379 d6a06c 6bb4f0 e6c07b"),
    HighlightTheme("atom-one-light", "fafafa 383a42 6a6b73 a626a4 3a7a39 8c6000 3468d6 a15c00"),
    HighlightTheme("dracula", "282a36 f8f8f2 8f9cc7 ff79c6 f1fa8c bd93f9 50fa7b 8be9fd"),
    HighlightTheme("nord", "2e3440 d8dee9 9aa7bf 81a1c1 a3be8c c9a2c2 88c0d0 8fbcbb"),
    HighlightTheme("solarized-light", "fdf6e3 51646c 5f6f70 5c6e00 18776f b02f2b 1f6fa8 8a6500"),
    HighlightTheme("solarized-dark", "002b36 a3b1b1 8496a0 9db000 2aa198 ee7b78 4da3dc c99a14"),
    HighlightTheme("vs", "ffffff 000000 007000 0000ff a31515 0a6a4e 795e26 1f6a82"),
    HighlightTheme("vs2015", "1e1e1e dcdcdc 6ca35a 569cd6 d69d85 b8d7a3 dcdcaa 4ec9b0"),
  ]

  /// By its name, also as reveal-md writes it: `base16/zenburn`.
  package static func named(_ name: String) -> HighlightTheme? {
    let plain = name.split(separator: "/").last.map(String.init) ?? name
    return all.first { $0.name == plain.lowercased() }
  }

  /// The style sheet that gives code these colors.
  var css: [UInt8] {
    let names = ["background", "color", "comment", "keyword", "string", "number", "title", "type"]
    let values = [background, color, comment, keyword, string, number, title, type]
    return Array(
      (".reveal pre{" + zip(names, values).map { "--code-\($0):\($1)" }.joined(separator: ";") + "}\n").utf8)
  }
}
