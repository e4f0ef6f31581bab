import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct AttributeValueTests {
  @Test(arguments: [
    // Words of a closed set.
    ("data-transition=\"⟦zomm⟧\"", "there is no transition 'zomm'", "did you mean 'zoom'?"),
    ("data-transition=\"⟦Fade⟧\"", "there is no transition 'Fade'", "did you mean 'fade'?"),
    ("data-transition=\"⟦zoomin⟧ fade-out\"", "there is no transition 'zoomin'", "did you mean 'zoom-in'?"),
    ("data-transition=\"zoom-in ⟦fad-out⟧\"", "there is no transition 'fad-out'", "did you mean 'fade-out'?"),
    (
      "data-transition=\"⟦spin⟧\"", "there is no transition 'spin'",
      "write 'none', 'fade', 'slide', 'convex', 'concave' or 'zoom'"
    ),
    (
      "data-transition=\"⟦none slide⟧\"", "reveal.js reads no transition from 'none slide'", "write 'none-in slide-out'"
    ),
    (
      "data-transition=\"fade-in ⟦zoom⟧\"", "the transition 'zoom' has no effect beside another one",
      "write 'zoom-in' for how the slide comes, 'zoom-out' for how it goes"
    ),
    (
      "data-transition-speed=\"⟦fats⟧\"", "there is no transition speed 'fats'", "did you mean 'fast'?"
    ),
    (
      "data-background-transition=\"⟦slide-in⟧\"", "there is no background transition 'slide-in'",
      "write 'none', 'fade', 'slide', 'convex', 'concave' or 'zoom'"
    ),
    ("data-visibility=\"⟦hiden⟧\"", "there is no visibility 'hiden'", "did you mean 'hidden'?"),
    ("data-visibility=\"⟦none⟧\"", "there is no visibility 'none'", "write 'hidden' or 'uncounted'"),
    ("⟦data-visibility⟧ data-x", "'data-visibility' has no value", "write 'hidden' or 'uncounted'"),
    ("data-auto-animate-easing=\"⟦eese-in⟧\"", "there is no easing 'eese-in'", "did you mean 'ease-in'?"),
    ("data-background-size=\"⟦containe⟧\"", "there is no background size 'containe'", "did you mean 'contain'?"),
    ("data-background-position=\"top ⟦lef⟧\"", "there is no background position 'lef'", "did you mean 'left'?"),
    (
      "data-background-repeat=\"⟦none⟧\"", "there is no background repetition 'none'",
      "write 'no-repeat', 'repeat', 'repeat-x', 'repeat-y', 'space' or 'round'"
    ),
    // Numbers.
    (
      "data-timing=\"⟦2:30⟧\"", "'data-timing' is '2:30', not a number of seconds",
      "write a number, such as 'data-timing=\"90\"'"
    ),
    ("data-timing=\"⟦-1⟧\"", "'data-timing' is '-1', not a number of seconds", nil),
    ("data-timing=\"⟦nan⟧\"", "'data-timing' is 'nan', not a number of seconds", nil),
    ("data-autoslide=\"⟦2s⟧\"", "'data-autoslide' is '2s', not a number of milliseconds", nil),
    ("data-autoslide=\"⟦2147483648⟧\"", "'data-autoslide' is '2147483648', not a number of milliseconds", nil),
    ("⟦data-autoslide⟧ data-x", "'data-autoslide' has no value", nil),
    ("data-auto-animate-duration=\"⟦500ms⟧\"", "'data-auto-animate-duration' is '500ms', not a number of seconds", nil),
    ("data-background-opacity=\"⟦50⟧\"", "'data-background-opacity' is '50', not a number from 0 to 1", nil),
    ("data-background-opacity=\"⟦.⟧\"", "'data-background-opacity' is '.', not a number from 0 to 1", nil),
    // What counts by being there.
    (
      "data-auto-animate=\"⟦false⟧\"", "reveal.js takes 'data-auto-animate' as on, whatever its value",
      "remove 'data-auto-animate' to switch it off"
    ),
    // Colors.
    (
      "data-background-color=\"⟦#ggg⟧\"", "the color '#ggg' has something else than hexadecimal digits",
      "write '#' and 3, 4, 6 or 8 digits from 0 to f"
    ),
    ("data-background-color=\"⟦#12345⟧\"", "the color '#12345' has 5 digits", nil),
    ("data-background-color=\"⟦#1⟧\"", "the color '#1' has 1 digit", nil),
    ("data-background=\"⟦#12345⟧\"", "the color '#12345' has 5 digits", nil),
    ("data-background-color=\"⟦4A2439⟧\"", "the color '4A2439' lacks its '#'", "write '#4A2439'"),
    ("data-background-color=\"⟦whitesmok⟧\"", "there is no color 'whitesmok'", "did you mean 'whitesmoke'?"),
    ("data-background=\"⟦tomatoe⟧\"", "there is no color 'tomatoe'", "did you mean 'tomato'?"),
    // Files.
    (
      "data-background=\"⟦clip.mp4⟧\"", "reveal.js takes 'clip.mp4' for CSS, not for the name of a file",
      "write 'data-background-video'"
    ),
    (
      "data-background=\"⟦sky.avif⟧\"", "reveal.js takes 'sky.avif' for CSS, not for the name of a file",
      "write 'data-background-image'"
    ),
    (
      "data-background-image=\"⟦url(a.png)⟧\"",
      "'data-background-image' is the path of an image, and holds 'url(' here", "write the path alone"
    ),
    (
      "data-background-image=\"⟦linear-gradient(red, blue)⟧\"",
      "'data-background-image' is the path of an image, and holds a gradient here", "write 'data-background-gradient'"
    ),
  ])
  func isReported(_ attributes: String, _ message: String, _ help: String?) {
    let marked = Marked("<!-- .slide: \(attributes) -->\n# A")
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.rules == ["attribute-value"])
    #expect(reading.ranges == marked.ranges)
    if let help { #expect(reading.diagnostics.map(\.help) == [help]) }
  }

  @Test(arguments: [
    ("data-transition=\"zomm\"", "data-transition=\"zoom\""),
    ("data-transition=\"none slide\"", "data-transition=\"none-in slide-out\""),
    ("data-background-color=\"4A2439\"", "data-background-color=\"#4A2439\""),
    ("data-timing=\"2:30\"", "data-timing=\"2:30\""),
  ])
  func isMended(_ attributes: String, _ fixed: String) {
    #expect(AttributeReading("<!-- .slide: \(attributes) -->").fixed == "<!-- .slide: \(fixed) -->")
  }

  @Test func whatCannotBeReadCountsAsAbsent() {
    let properties = AttributeReading(
      "<!-- .slide: data-transition=\"zomm\" data-timing=\"x\" data-autoslide=\"-1\" data-visibility=\"no\" "
        + "data-auto-animate=\"false\" data-background-opacity=\"2\" -->"
    ).properties
    #expect(properties == SlideProperties())
  }

  @Test(arguments: [
    ("1", true), ("0", true), ("3 ", true), ("-1", false), ("one", false), ("1.5", false), ("2nd", false),
  ])
  func fragmentIndex(_ value: String, isRead: Bool) {
    let open = isRead ? "" : "⟦"
    let close = isRead ? "" : "⟧"
    let marked = Marked("a <!-- .element: class=\"fragment\" data-fragment-index=\"\(open)\(value)\(close)\" -->")
    let reading = AttributeReading(marked.text)
    #expect(reading.ranges == marked.ranges)
    #expect(reading.rules == marked.ranges.map { _ in "attribute-value" })
  }

  @Test(arguments: [
    ("data-autoslide=\"⟦soon⟧\"", "'data-autoslide' is 'soon', not a number of milliseconds"),
    ("data-auto-animate-delay=\"⟦1 second⟧\"", "'data-auto-animate-delay' is '1 second', not a number of seconds"),
    ("data-preview-fit=\"⟦kover⟧\"", "there is no way to fit a preview 'kover'"),
    ("data-autoplay=\"⟦false⟧\"", "reveal.js takes 'data-autoplay' as on, whatever its value"),
  ])
  func isReportedOnElements(_ attributes: String, _ message: String) {
    let marked = Marked("a <!-- .element: \(attributes) -->")
    let reading = AttributeReading(marked.text)
    #expect(reading.diagnostics.map(\.message) == [message])
    #expect(reading.ranges == marked.ranges)
  }

  @Test func messagesAreShortAndOnOneLine() {
    let reading = AttributeReading("<!-- .slide: data-timing=\"\(String(repeating: "a\t", count: 100))\" -->")
    let shown = String(repeating: "a ", count: 20)
    #expect(reading.diagnostics.map(\.message) == ["'data-timing' is '\(shown)…', not a number of seconds"])
  }
}
