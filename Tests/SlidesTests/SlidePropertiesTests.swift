import Diagnostics
import Slides
import SourceText
import Testing

@Suite struct SlidePropertiesTests {
  /// What a slide with these attributes is, after making sure that nothing is said about them.
  private func properties(_ attributes: String) -> SlideProperties {
    let reading = AttributeReading("<!-- .slide: \(attributes) -->")
    #expect(reading.diagnostics.map(\.message) == [], "\(attributes)")
    return reading.properties
  }

  @Test func nothingIsSaid() { #expect(properties("id=\"a\"") == SlideProperties()) }

  // MARK: Transitions

  @Test(
    arguments: [
      ("zoom", .zoom, .zoom),
      ("none", .instant, .instant),
      ("zoom-in fade-out", .zoom, .fade),
      ("fade-out zoom-in", .zoom, .fade),
      ("convex-in", .convex, nil),
      ("concave-out", nil, .concave),
      ("none-in slide-out", .instant, .slide),
      // What reveal.js called them before.
      ("linear", .slide, .slide),
      ("default", .convex, .convex),
    ] as [(String, TransitionStyle?, TransitionStyle?)])
  func transition(_ value: String, comes entrance: TransitionStyle?, goes exit: TransitionStyle?) {
    let properties = properties("data-transition=\"\(value)\"")
    #expect(properties.entrance == entrance)
    #expect(properties.exit == exit)
  }

  @Test func speedAndVisibility() {
    #expect(properties("data-transition-speed=\"slow\"").transitionSpeed == .slow)
    #expect(properties("data-transition-speed=\"default\"").transitionSpeed == .default)
    #expect(properties("data-visibility=\"hidden\"").visibility == .hidden)
    #expect(properties("data-visibility=\"uncounted\"").visibility == .uncounted)
  }

  // MARK: Time

  @Test(arguments: [("90", 90), ("0", 0), ("12.5", 12.5), (" 90 ", 90), ("90s", 90), (".5", 0.5), ("5.", 5)])
  func timing(_ value: String, inSeconds seconds: Double) {
    #expect(properties("data-timing=\"\(value)\"").timing == seconds)
  }

  @Test(arguments: [
    ("2000", 2000), ("0", 0), ("1500.5", 1500), ("2000ms", 2000), ("false", 0), ("2147483647", 2_147_483_647),
  ])
  func autoSlide(_ value: String, inMilliseconds milliseconds: Int) {
    #expect(properties("data-autoslide=\"\(value)\"").autoSlide == milliseconds)
  }

  // MARK: The rest

  @Test func words() {
    let properties = properties("data-state=\"dim  loud\" class=\"center tall\" lang=\"fr\" data-notes=\"Go slowly.\"")
    #expect(properties.states == ["dim", "loud"])
    #expect(properties.classes == ["center", "tall"])
    #expect(properties.lang == "fr")
    #expect(properties.notes == "Go slowly.")
  }

  @Test func whatCountsByBeingThere() {
    #expect(properties("data-preload").preloads)
    #expect(!properties("class=\"a\"").preloads)
    let background = properties(
      "data-background-video=\"a.mp4\" data-background-video-loop data-background-video-muted=\"true\""
    ).background
    #expect(background.loopsVideo && background.mutesVideo && !background.isInteractive)
  }

  @Test func autoAnimation() throws {
    #expect(properties("data-auto-animate-id=\"a\"").autoAnimation == nil)
    #expect(properties("data-auto-animate").autoAnimation == AutoAnimation())
    let all = properties(
      "data-auto-animate data-auto-animate-id=\"a\" data-auto-animate-restart data-auto-animate-easing=\"ease-in\" "
        + "data-auto-animate-duration=\"0.5\" data-auto-animate-delay=\"1s\" data-auto-animate-unmatched=\"false\"")
    let animation = try #require(all.autoAnimation)
    #expect(animation.id == "a" && animation.restarts && animation.easing == "ease-in")
    #expect(animation.duration == 0.5 && animation.delay == 1 && !animation.fadesUnmatched)
  }
}
