import Slides
import Testing

@testable import Render

@Suite struct ThemeTests {
  @Test func theFirstIsTheDefault() {
    #expect(Theme.all.first?.name == DeckSettings().theme)
    #expect(Theme.all.count >= 9)
  }

  @Test func everyThemeIsComplete() {
    for theme in Theme.all {
      #expect(!theme.css.isEmpty && !theme.name.isEmpty)
      #expect(theme.summary.hasSuffix("."))
      #expect(theme.summary.count < 100)
    }
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }

  @Test func nothingIsLoaded() {
    for theme in Theme.all {
      let css = String(decoding: theme.css, as: UTF8.self)
      #expect(!css.contains("url(") && !css.contains("@import") && !css.contains("@font-face"))
    }
  }

  @Test(arguments: [
    "black", "white", "league", "beige", "night", "serif", "simple", "solarized", "moon", "dracula", "sky", "blood",
    "black-contrast", "white-contrast",
  ])
  func revealsNamesMeanSomething(_ name: String) {
    #expect(Theme.named(name) != nil)
    #expect(Theme.names.contains(name))
    #expect(page("---\ntheme: \(name)\n---\n# A").contains(Theme.named(name).map { text($0) } ?? "?"))
  }

  @Test func namesOfNoTheme() {
    #expect(Theme.named("no such theme") == nil)
    #expect(page("---\ntheme: nothing\n---\n# A").contains(Theme.all.first.map { text($0) } ?? "?"))
  }

  @Test func aFileOfTheProject() {
    let css = "@font-face { src: url(font.woff2) }\na { b: url(\"../x.png\") url(gone.png) url(https://e.org/y.png) }"
    let files = ["look/mine.css": css, "look/font.woff2": "F", "look/../x.png": "P"].mapValues { Array($0.utf8) }
    let page = page("---\ntheme: look/mine.css\n---\n# A", assets: files)
    let expected =
      "@font-face{src:url(data:font/woff2;base64,Rg==)}"
      + "a{b:url(data:image/png;base64,UA==) url(gone.png) url(https://e.org/y.png)}"
    #expect(page.contains(expected))
    let policy = page.between("Policy\" content=\"", "\"")
    #expect(policy.contains("font-src data:"))
    #expect(policy.contains("img-src data:") && policy.contains("https://e.org"))
  }

  @Test func sheetsFollowTheTheme() {
    let files = ["a.css": "a { b: c }", "b/c.css": "d { e: url(f.png) }", "b/f.png": "P"].mapValues { Array($0.utf8) }
    let page = page("---\ntheme: dark\ncss: [a.css, gone.css, b/c.css]\n---\n# A", assets: files)
    let sheets = "a{b:c}d{e:url(data:image/png;base64,UA==)}"
    #expect(page.contains((Theme.named("dark").map { text($0) } ?? "?") + sheets + "</style>"))
  }

  @Test func aFileEndsNoElement() {
    let page = page("---\ntheme: x.css\n---\n# A", assets: ["x.css": Array("a{b:'</style><script>'}".utf8)])
    #expect(page.count(of: "</style>") == 1)
  }

  @Test func aFileThatIsNotThere() {
    #expect(page("---\ntheme: x.css\n---\n# A").contains(Theme.all.first.map { text($0) } ?? "?"))
  }

  private func text(_ theme: Theme) -> String { String(decoding: theme.css, as: UTF8.self) }
}
