import Diagnostics
import Slides
import SourceText
import TestSupport
import Testing

/// Command line before front matter before `lectern.yml` before other tools' files before defaults.
@Suite struct ReadSettingsTests {
  private func file(_ kind: SettingsFile.Kind, _ text: String, folder: String = "") -> SettingsFile {
    let names: [SettingsFile.Kind: String] = [
      .commandLine: "<command line>", .project: "lectern.yml", .revealMd: "reveal-md.json", .reveal: "reveal.json",
    ]
    return SettingsFile(kind, SourceFile(name: names[kind] ?? "", text: text), folder: folder)
  }

  @Test(arguments: [
    ([SettingsFile.Kind.commandLine, .project, .revealMd, .reveal], "cli"),
    ([.project, .revealMd, .reveal], "deck"),
  ])
  func theStrongestCounts(_ kinds: [SettingsFile.Kind], _ winner: String) {
    let texts: [SettingsFile.Kind: String] = [
      .commandLine: "title=cli", .project: "title: project\nauthor: project\nwidth: 1000",
      .revealMd: "{\"title\": \"md\", \"revealOptions\": {\"width\": 900, \"height\": 901}}",
      .reveal: "{\"height\": 800, \"transition\": \"zoom\"}",
    ]
    let deck = Assembled("---\ntitle: deck\n---\na", settings: kinds.map { file($0, texts[$0] ?? "") })
    let settings = deck.deck.settings
    #expect(deck.diagnostics == [])
    #expect(settings.title == winner)
    #expect(settings.author == "project")
    #expect(settings.width == 1000)
    #expect(settings.height == 901)
    #expect(settings.transition == "zoom")
    #expect(settings.margin == 0.04)
  }

  @Test func groupsAreMerged() {
    let deck = Assembled(
      "---\nmacros: {R: deck}\nchecks: {empty-slide: off}\n---\na",
      settings: [
        file(.commandLine, "checks.missing-file=note"), file(.project, "macros: {R: project, Q: q}"),
      ])
    #expect(deck.deck.settings.macros == ["R": "deck", "Q": "q"])
    let severities: [RuleID: Severity?] = ["empty-slide": Severity?.none, "missing-file": .note]
    #expect(deck.deck.settings.severities == severities)
  }

  @Test func pathsAreRelativeToTheFileThatNamesThem() {
    let deck = Assembled(
      "---\nbibliography: [a.bib]\n---\na", settings: [file(.project, "css: [x.css]\nlogo: l.svg", folder: "../..")])
    #expect(deck.deck.settings.bibliography.map(\.place) == ["a.bib"])
    #expect(deck.deck.settings.css.map(\.place) == ["../../x.css"])
    #expect(deck.deck.references.map(\.target) == ["x.css", "a.bib", "l.svg"])
  }

  @Test func diagnosticsNameTheFile() {
    let deck = Assembled(
      "a",
      settings: [file(.commandLine, "witdh=10\nheight=no"), file(.project, "title: a: b\nwidth: wide\nauhtor: A")])
    let found = deck.diagnostics.map {
      "\(deck.deck.files[$0.location.file].name) \($0.rule) \(deck.deck.files.text($0.location))"
    }
    #expect(
      found == [
        "<command line> unknown-setting witdh", "<command line> setting-type no",
        "lectern.yml front-matter-syntax : b", "lectern.yml setting-type wide", "lectern.yml unknown-setting auhtor",
      ])
  }

  @Test(arguments: [
    "⟦controlsLayout⟧: edges", "revealOptions:\n  ⟦parallaxBackgroundImage⟧: a.png",
    "⟦keyboard⟧: {13: next}",
  ])
  func anOptionWithoutEffectIsTold(_ yaml: String) {
    let marked = Marked("---\n\(yaml)\n---\na")
    let deck = Assembled(marked.text)
    #expect(deck.rules == ["inert-setting"])
    #expect(deck.diagnostics.map(\.severity) == [.note])
    #expect(deck.ranges == marked.ranges)
    #expect(deck.deck.settings.options.isEmpty)
  }

  /// What reveal-md's files say is not Lectern's to judge.
  @Test func otherToolsAreNotJudged() {
    let deck = Assembled(
      "a\n\n***\n\nb",
      settings: [
        file(.reveal, "{\"theme\": \"white\", \"width\": \"wide\"}"),
        file(
          .revealMd, "{\"separator\": \"^\\\\*\\\\*\\\\*$\", \"theme\": \"css/x.css\", \"widht\": 1, \"title\": [{}]}"),
      ])
    #expect(deck.diagnostics == [])
    #expect(deck.deck.settings.theme == "lecture")
    #expect(deck.deck.settings.separator == "^\\*\\*\\*$")
  }

  @Test(
    arguments: [
      ("45", 2700), ("45 min", 2700), ("1h30", 5400), ("1 h 30 min", 5400), ("1:30", 5400), ("0:45:30", 2730),
      ("90s", 90), ("40+ mins", 2400), ("30 - 45 minutes", 2700),
      ("1.5h", 5400), ("", nil), ("soon", nil), ("1:99", nil), ("-5", nil), ("0", nil), ("5 weeks", nil),
    ] as [(String, Double?)])
  func duration(_ text: String, is seconds: Double?) {
    let deck = Assembled("---\nduration: \"\(text)\"\n---\na")
    #expect(deck.deck.settings.duration == seconds)
    #expect(deck.rules == (seconds == nil ? ["setting-type"] : []))
  }
}
