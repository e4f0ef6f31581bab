import Diagnostics
import Slides
import Testing

@Suite struct SlideBackgroundTests {
  private func background(_ attributes: String) -> SlideBackground {
    let reading = AttributeReading("<!-- .slide: \(attributes) -->")
    #expect(reading.diagnostics.map(\.message) == [], "\(attributes)")
    return reading.properties.background
  }

  @Test(arguments: [
    "sky.png", "SKY.JPG", "a/b.svg#c", "a.webp?v=2", "a.gif 50%", "http://a.example/b", "https://a.example",
    "//a.example/b", "file:///a",
  ])
  func aFileIsAnImage(_ value: String) {
    let background = background("data-background=\"\(value)\"")
    #expect(background.images == [value])
    #expect(background.css == nil)
  }

  @Test(arguments: [
    "#fff", "tomato", "rgb(1, 2, 3)", "var(--x)", "url(sky.png) no-repeat", "linear-gradient(#e66465, #9198e5)",
    "png", "a.pngx", "none", "color-mix(in lch, plum, pink)",
  ])
  func anythingElseIsCSS(_ value: String) {
    let background = background("data-background=\"\(value)\"")
    #expect(background.images == [])
    #expect(background.css == value)
  }

  @Test(arguments: [
    ("a.png", ["a.png"]), (" a.png , b.png ", ["a.png", "b.png"]), ("a.png,,", ["a.png"]), (",", []),
    ("data:image/png;base64,AA==", ["data:image/png;base64,AA=="]),
  ])
  func imagesStandInAList(_ value: String, _ files: [String]) {
    #expect(background("data-background-image=\"\(value)\"").images == files)
    #expect(background("data-background-video=\"\(value)\"").videos == files)
  }

  @Test(arguments: [
    "data-background=\"a.png\" data-background-image=\"b.png\"",
    "data-background-image=\"b.png\" data-background=\"a.png\"",
  ])
  func theShorthandCountsMore(_ attributes: String) { #expect(background(attributes).images == ["a.png"]) }

  @Test func severalKindsAtOnce() {
    let background = background(
      "data-background-color=\"red\" data-background-gradient=\"linear-gradient(red, blue)\" "
        + "data-background-image=\"a.png\" data-background-iframe=\"https://a.example\" data-background-interactive "
        + "data-background-size=\"40% auto\" data-background-position=\"center 10%\" "
        + "data-background-repeat=\"repeat-x\" data-background-opacity=\"0.25\" "
        + "data-background-transition=\"zoom\"")
    #expect(background.color == "red" && background.gradient == "linear-gradient(red, blue)")
    #expect(background.images == ["a.png"] && background.iframe == "https://a.example" && background.isInteractive)
    #expect(background.size == "40% auto" && background.position == "center 10%")
    #expect(background.repetition == "repeat-x" && background.opacity == 0.25 && background.transition == .zoom)
  }

  @Test(arguments: [("0", 0), ("1", 1), (".10", 0.1), ("30%", 0.3), ("100%", 1)])
  func opacity(_ value: String, is share: Double) {
    #expect(background("data-background-opacity=\"\(value)\"").opacity == share)
  }

  // MARK: What CSS has

  @Test(arguments: [
    "#abc", "#ABCD", "#a1b2c3", "#a1b2c3d4", "red", "RebeccaPurple", "transparent", "currentColor", "inherit",
    "Canvas", "AccentColor", "rgb(0 0 0 / 50%)", "hsl(120deg 75% 25%)", "oklch(40% 0.2 270)", "var(--accent)",
    "color(display-p3 1 0 0)", "light-dark(#fff, #000)", "brand", "$accent", "bad", "fade",
  ])
  func colorsAreLeftAlone(_ color: String) {
    #expect(background("data-background-color=\"\(color)\"").color == color)
    #expect(background("data-background=\"\(color)\"").css == color)
  }

  @Test(arguments: [
    ("size", "cover"), ("size", "CONTAIN"), ("size", "auto 100px"), ("size", "95vw"), ("size", "calc(100% - 2em)"),
    ("size", "cover, contain"), ("size", "inherit"), ("position", "right 3em bottom 10px"), ("position", "50%"),
    ("position", "var(--p)"), ("repeat", "no-repeat repeat"), ("repeat", "space round"),
  ])
  func propertiesAreLeftAlone(_ name: String, _ value: String) {
    let background = background("data-background-\(name)=\"\(value)\"")
    #expect([background.size, background.position, background.repetition].contains(value))
  }
}
