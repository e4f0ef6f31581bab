/// How the slides look.
let lookSettings: [Setting] = [
  Setting("theme", .paths, "lecture", "The name of a theme, or the path of a style sheet.") {
    guard let theme = $0.paths.first else { return }
    $1.theme = theme.path.hasSuffix(".css") ? theme.place : theme.path
  },
  Setting("highlightTheme", .text, nil, "The colors of code, by the name of a highlight.js theme.") {
    $1.highlightTheme = $0.text
  },
  Setting("css", .paths, nil, "Style sheets that follow the theme.") { $1.css = $0.paths },
  Setting("width", .whole(1...100_000, "a number of pixels"), "1280", "The width of a slide, in CSS pixels.") {
    $1.width = $0.whole ?? $1.width
  },
  Setting("height", .whole(1...100_000, "a number of pixels"), "720", "The height of a slide, in CSS pixels.") {
    $1.height = $0.whole ?? $1.height
  },
  Setting(
    "margin", .number(0...0.49, "a share of the window"), "0.04",
    "The share of the window that stays free around a slide."
  ) { $1.margin = $0.number ?? $1.margin },
  Setting("center", .flag, "false", "Whether the text of a slide stands in the middle of its height.") {
    $1.center = $0.flag ?? $1.center
  },
  Setting("controls", .flagOr(["speaker-only"]), "true", "Whether arrows for navigation are shown.") {
    $1.controls = $0.flag ?? false
  },
  Setting("progress", .flag, "true", "Whether a bar shows how far the talk is.") {
    $1.progress = $0.flag ?? $1.progress
  },
  Setting(
    "slideNumber", .flagOr(SlideNumberForm.allCases.map(\.rawValue)), "true",
    "Whether slides show their numbers, and in which form: stack and slide, or the place among all."
  ) {
    $1.slideNumber = $0.flag ?? true
    $1.slideNumberForm = $0.text.flatMap(SlideNumberForm.init(rawValue:))
  },
  Setting("transition", .choice(transitionNames), "slide", "How slides change.") {
    $1.transition = $0.text ?? $1.transition
  },
]

/// reveal.js's transitions.
let transitionNames = ["none", "fade", "slide", "convex", "concave", "zoom"]
