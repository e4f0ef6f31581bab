internal import DeckRuntime
import Slides

private var runtimeFiles: UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: lectern_runtime(), count: lectern_runtime_count())
}

/// The parts of the runtime that one deck needs.
struct RuntimeParts {
  let styles: [UInt8]
  let scripts: [UInt8]

  init(for needs: PageNeeds, _ settings: DeckSettings, purpose: PagePurpose = .show) {
    var (styles, scripts): ([UInt8], [UInt8]) = ([], [])
    for part in EmbeddedParts(Array(runtimeFiles)).parts where Self.isNeeded(part.name, needs, settings, purpose) {
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
    "columns", "column", "small", "smaller", "r-stack", "r-hstack", "r-vstack", "r-stretch", "stretch", "r-frame",
  ]

  /// Attributes that ask for a part, by the beginning of their names.
  private static let asking = [
    "backgrounds": ["data-background"], "media": ["data-background-video", "data-background-iframe"],
    "states": ["data-state"], "auto-animate": ["data-auto-animate"], "auto-slide": ["data-autoslide"],
    "lightbox": ["data-preview"], "transitions": ["data-transition", "data-background-transition"],
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
  private static func isNeeded(
    _ name: String, _ needs: PageNeeds, _ settings: DeckSettings, _ purpose: PagePurpose
  ) -> Bool {
    let part = String(name.prefix { $0 != "." })
    let isAsked =
      needs.hasScripts
      || needs.attributes.contains { attribute in asking[part]?.contains { attribute.hasPrefix($0) } ?? false }
    switch part {
    case "fragments":
      return isAsked || needs.classes.contains("fragment") || needs.attributes.contains("data-line-numbers")
    case "arrange": return isAsked || !needs.classes.isDisjoint(with: arranging)
    case "fit-text": return isAsked || needs.classes.contains("r-fit-text")
    case "code": return isAsked || needs.elements.contains("pre")
    case "media":
      return isAsked || !needs.elements.isDisjoint(with: ["video", "audio", "iframe"])
        || needs.attributes.contains("data-src")
    case "transitions": return isAsked || !["none", "fade", "slide"].contains(settings.transition)
    case "auto-slide": return isAsked || settings.options["autoSlide"] != nil
    case "wheel": return settings.options["mouseWheel"] != nil
    case "alert": return needs.hasScripts || needs.classes.contains("markdown-alert")
    case "diagram": return needs.hasScripts || needs.classes.contains("diagram")
    case "tokens": return needs.hasScripts || needs.classes.contains { $0.hasPrefix("hljs-") }
    case "math", "copy-tex": return needs.hasScripts || needs.elements.contains("math")
    case "katex": return settings.math == "katex"
    case "math-marks": return needs.hasScripts || needs.classes.contains(where: marks)
    case "footer": return settings.footer != nil || settings.logo != nil
    case "backgrounds", "states", "auto-animate", "lightbox": return isAsked
    case "measure": return purpose == .measure
    case "controls": return settings.controls
    case "progress": return settings.progress
    case "slide-number": return settings.slideNumber
    default: return true
    }
  }
}
