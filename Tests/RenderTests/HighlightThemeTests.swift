import Foundation
import Render
import Testing

@Suite struct HighlightThemeTests {
  @Test(arguments: [("monokai", "monokai"), ("base16/zenburn", "zenburn"), ("Dracula", "dracula"), ("none", nil)])
  func name(_ name: String, means expected: String?) { #expect(HighlightTheme.named(name)?.name == expected) }

  /// WCAG 2.2, 1.4.3.
  @Test func everyColorReadsOnItsBackground() {
    for theme in HighlightTheme.all {
      let colors = [theme.color, theme.comment, theme.keyword, theme.string, theme.number, theme.title, theme.type]
      for color in colors {
        let ratio = contrast(color, theme.background)
        #expect(ratio >= 4.5, "\(theme.name): \(color) on \(theme.background) is \(ratio)")
      }
    }
  }

  private func contrast(_ left: String, _ right: String) -> Double {
    let (first, second) = (luminance(left), luminance(right))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    var total = 0.0
    for (shift, weight) in [(16, 0.2126), (8, 0.7152), (0, 0.0722)] {
      let part = Double((value >> shift) & 0xFF) / 255
      total += weight * (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4))
    }
    return total
  }

  @Test func aPageHasItsColors() {
    #expect(page("---\nhighlightTheme: monokai\n---\n```js\nlet a\n```").contains("--code-background:#272822"))
    #expect(!page("```js\nlet a\n```").contains("#272822"))
  }
}
