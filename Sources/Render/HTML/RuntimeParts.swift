internal import DeckRuntime
import Slides

private var runtimeFiles: UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: lectern_runtime(), count: lectern_runtime_count())
}

/// The parts of the runtime that one deck needs.
struct RuntimeParts {
  let styles: [UInt8]
  let scripts: [UInt8]

  init(for needs: PageNeeds, _ settings: DeckSettings) {
    var (styles, scripts): ([UInt8], [UInt8]) = ([], [])
    for part in EmbeddedParts(Array(runtimeFiles)).parts where Self.isNeeded(part.name, needs, settings) {
      if part.name.hasSuffix(".css") {
        styles += squeezed(style: Array(part.text))
      } else {
        scripts += part.text
      }
    }
    (self.styles, self.scripts) = (styles, shortened(scripts))
  }

  /// Classes that `arrange.css` gives a meaning.
  private static let arranging: Set<String> = [
    "columns", "column", "small", "smaller", "r-stack", "r-hstack", "r-vstack", "r-stretch", "stretch",
  ]

  /// Classes of `math-marks.css`.
  private static func marks(_ name: String) -> Bool {
    ["math-rule-", "math-dash-", "math-double-"].contains(where: name.hasPrefix)
      || [
        "math-boxed", "math-colored", "math-plain", "math-cancel", "math-bcancel", "math-xcancel", "math-sout",
        "math-phase", "math-angl", "math-llap", "math-clap",
      ].contains(name)
  }

  /// A script of the author's may come to need anything.
  private static func isNeeded(_ name: String, _ needs: PageNeeds, _ settings: DeckSettings) -> Bool {
    switch name.prefix(while: { $0 != "." }) {
    case "fragments": needs.hasScripts || needs.classes.contains("fragment")
    case "arrange": needs.hasScripts || !needs.classes.isDisjoint(with: arranging)
    case "alert": needs.hasScripts || needs.classes.contains("markdown-alert")
    case "tokens": needs.hasScripts || needs.classes.contains { $0.hasPrefix("hljs-") }
    case "math", "copy-tex": needs.hasScripts || needs.hasFormulas
    case "katex": settings.math == "katex"
    case "math-marks": needs.hasScripts || needs.classes.contains(where: marks)
    case "controls": settings.controls
    case "progress": settings.progress
    case "slide-number": settings.slideNumber
    case "footer": settings.footer != nil || settings.logo != nil
    default: true
    }
  }
}
