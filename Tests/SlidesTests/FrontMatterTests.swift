import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  private func settings(_ yaml: String) -> DeckSettings { Assembled("---\n\(yaml)\n---\n\n# A").deck.settings }

  @Test func settingsAreRead() {
    let text = """
      ---
      title: "Open models: the milestones"
      subtitle: 'It''s late'
      author: [Ada, Grace]
      date: 2025-11-21
      lang: zh-Hans
      dir: auto
      description: One line.
      theme: night
      width: 960
      height: 700.0
      margin: 0.1
      center: yes
      controls: false
      progress: off
      slideNumber: c/t
      transition: fade
      smart: true
      event: A conference
      tags: [a, b]
      ---
      # A
      """
    let deck = Assembled(text)
    let settings = deck.deck.settings
    #expect(deck.rules == [])
    #expect(settings.title == "Open models: the milestones")
    #expect(settings.subtitle == "It's late")
    #expect(settings.author == "Ada, Grace")
    #expect(settings.date == "2025-11-21")
    #expect(settings.lang == "zh-Hans" && settings.dir == "auto")
    #expect(settings.description == "One line.")
    #expect(settings.theme == "night" && settings.transition == "fade")
    #expect(settings.width == 960 && settings.height == 700 && settings.margin == 0.1)
    #expect(settings.center && !settings.controls && !settings.progress && settings.slideNumber && settings.smart)
    #expect(settings.slideNumberForm == .placeOfTotal)
    #expect(settings.other == ["event": "A conference", "tags": "a, b"])
    #expect(deck.outline == "# A")
  }

  @Test func keysAndValuesHavePlaces() {
    let marked = Marked("\u{FEFF}---\n# a remark\n⟦title⟧: ⟦\"Ünï: c\"⟧ # and another\n⟦date⟧:   ⟦2025⟧  \n---\n# A")
    let settings = Assembled(marked.text).deck.settings
    #expect(settings.keys["title"]?.range == marked.ranges[0])
    #expect(settings.values["title"]?.range == marked.ranges[1])
    #expect(settings.keys["date"]?.range == marked.ranges[2])
    #expect(settings.values["date"]?.range == marked.ranges[3])
  }

  @Test func revealOptionsCountLessThanTheTop() {
    let settings = settings("width: 1000\nrevealOptions:\n  width: 500\n  center: true\n  loop: true")
    #expect(settings.width == 1000)
    #expect(settings.center)
    #expect(settings.options["loop"] == .flag(true))
  }

  @Test(arguments: ["title:", "title: ~", "title: null"])
  func nothingIsNoTitle(_ yaml: String) { #expect(settings(yaml).title == nil) }

  @Test func rightToLeft() { #expect(settings("rtl: true").dir == "rtl") }

  @Test func linesEndInAnyWay() {
    #expect(Assembled("---\r\ntitle: A\r\n---\r\nb").deck.settings.title == "A")
    #expect(Assembled("---\rtitle: A\r---\rb").outline == "b")
    #expect(Assembled("---\ntitle: A\n---  \nb").outline == "b")
    #expect(Assembled("---\ntitle: A\n---").deck.slides.isEmpty)
  }

  // MARK: Is it front matter?

  @Test(arguments: [
    ("---\n# A\n\ntext\n---\nb", "# A text | b"),
    ("---\n\n# A\n---\nb", "# A | b"),
    ("---\nb", "b"),
    ("---", ""),
    (" ---\na: b\n---\n", "--- | "),
    ("----\na: b\n---\nc", "a: b | c"),
    ("a\n---\nb: c\n---\nd", "a | b: c | d"),
    ("---\n---\na", "a"),
    ("---\n\n---\na", "a"),
  ])
  func slidesAreNotSettings(_ text: String, _ outline: String) {
    let deck = Assembled(text)
    #expect(deck.outline == outline || outline.hasPrefix("--- |"))
    #expect(deck.deck.settings.keys.isEmpty)
  }

  @Test func unclosedFrontMatterEndsWithItsKeys() {
    let marked = Marked("⟦---⟧\ntitle: A\ntags:\n  - b\n- c\n\n# B\n\ntext")
    let deck = Assembled(marked.text)
    #expect(deck.rules.contains("unclosed-front-matter"))
    #expect(deck.ranges.first == marked.ranges[0])
    #expect(deck.outline == "# B text")
    #expect(Assembled("---\ntitle: A\n\n# B").deck.settings.title == "A")
  }

  // MARK: What is reported

  @Test(arguments: [
    ("width: ⟦wide⟧", "the setting 'width' is 'wide', not a number of pixels"),
    ("width: ⟦\"100%\"⟧", "the setting 'width' is '100%', not a number of pixels"),
    ("height: ⟦-1⟧", "the setting 'height' is '-1', not a number of pixels"),
    ("margin: ⟦0.5⟧", "the setting 'margin' is '0.5', not a share of the window"),
    ("center: ⟦maybe⟧", "the setting 'center' is 'maybe', not 'true' or 'false'"),
    ("controls: ⟦[a]⟧", "the setting 'controls' is a list, not 'true' or 'false'"),
    ("dir: ⟦up⟧", "the setting 'dir' is 'up', not 'ltr', 'rtl' or 'auto'"),
    ("title:\n  ⟦a: b⟧", "the setting 'title' is a group of settings, not a text"),
    ("width: ⟦nan⟧", "the setting 'width' is 'nan', not a number of pixels"),
  ])
  func aWrongTypeIsAnErrorAtTheValue(_ yaml: String, _ message: String) {
    let marked = Marked("---\n\(yaml)\n---\n# A")
    let deck = Assembled(marked.text)
    #expect(deck.diagnostics.map(\.message) == [message])
    #expect(deck.rules == ["setting-type"])
    #expect(deck.ranges == marked.ranges)
  }

  @Test func anUnknownKeyNearAKnownOneIsReported() {
    let marked = Marked("---\n⟦auther⟧: Ada\n⟦slidenumber⟧: true\nevent: X\nauthors: Y\nvenue: Z\n---\n# A")
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["unknown-setting", "unknown-setting"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.diagnostics.map(\.help) == ["did you mean 'author'?", "did you mean 'slideNumber'?"])
  }

  @Test func theFirstOfTwoKeysCounts() {
    let marked = Marked("---\n⟦title⟧: A\n⟦title⟧: B\n  and more\ndate: C\n---\n# A")
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["duplicate-setting"])
    #expect(deck.ranges == [marked.ranges[1]])
    #expect(deck.diagnostics[0].related.map(\.location.range) == [marked.ranges[0]])
    #expect(deck.deck.settings.title == "A" && deck.deck.settings.date == "C")
  }

  @Test(arguments: [
    ("title: Sorting⟦: an introduction⟧", "put the value into quotes, since it holds a colon"),
    ("title: ⟦\"Sorting⟧", "close the quote"),
    ("title: ⟦@home⟧", "use blanks instead of tabs, and put the value into quotes"),
  ])
  func whatIsNotYAMLIsLeftOut(_ yaml: String, _ help: String) {
    let marked = Marked("---\nlang: de\n\(yaml)\nauthor: Ada\n---\n# A")
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["front-matter-syntax"])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.diagnostics.map(\.help) == [help])
    #expect(deck.deck.settings.lang == "de")
    #expect(deck.deck.settings.author == "Ada")
    #expect(deck.outline == "# A")
  }

  @Test(arguments: ["\u{0}", "&a *a", "a: &x [*x]", "? a\n: b", "a: !!binary x", "%YAML 9", "a: |\n  b\n c", "- a: b"])
  func nothingFails(_ yaml: String) {
    #expect(Assembled("---\nkey: b\n\(yaml)\n---\n# A").outline == "# A")
  }
}
