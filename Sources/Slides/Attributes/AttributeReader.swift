package import Diagnostics
package import Markup
package import SourceText

/// Reads what attributes say about the slides and elements of a deck, and notices what they cannot mean.
///
/// One reader serves a whole deck, since only so many guesses are made at what was meant. O(attributes).
package struct AttributeReader {
  package private(set) var diagnostics: [Diagnostic] = []
  private var guesses: [Vocabulary: NearNames] = [:]

  package init() {}

  /// What `.slide` or `.stack` comments say.
  package mutating func readSlide(_ attributes: AttributeList, as file: FileID) -> SlideProperties {
    for attribute in attributes.attributes { checkName(of: attribute, on: .slide, as: file) }
    checkClasses(of: attributes, on: .slide, as: file)
    return properties(from: attributes, as: file)
  }

  /// What a `<section>` tag of raw HTML says. It is checked as `.slide` comments are, except that it may as well be an
  /// element that comes step by step.
  @discardableResult
  package mutating func readSection(_ attributes: AttributeList, as file: FileID) -> SlideProperties {
    for attribute in attributes.attributes where attribute.name != "data-fragment-index" {
      checkName(of: attribute, on: .slide, as: file)
    }
    checkClasses(of: attributes, on: .element, as: file)
    return properties(from: attributes, as: file)
  }

  /// Checks what `.element` comments, braces or a tag of raw HTML say about an element.
  package mutating func checkElement(_ attributes: AttributeList, as file: FileID) {
    for attribute in attributes.attributes {
      guard attribute.name.hasPrefix("data-") else {
        checkName(of: attribute, on: .element, as: file)
        continue
      }
      switch attribute.name {
      case "data-fragment-index": checkFragmentIndex(attribute, as: file)
      case "data-autoslide": _ = milliseconds(attribute, as: file)
      case "data-auto-animate-duration", "data-auto-animate-delay": _ = seconds(attribute, as: file)
      case "data-auto-animate-easing": _ = easing(attribute, as: file)
      case "data-preview-fit": _ = word(attribute, of: .previewFits, as: file)
      case "data-autoplay", "data-ignore", "data-prevent-swipe", "data-trim", "data-noescape", "data-preload":
        _ = isOn(attribute, as: file)
      default: checkName(of: attribute, on: .element, as: file)
      }
    }
    checkClasses(of: attributes, on: .element, as: file)
  }

  private mutating func properties(from attributes: AttributeList, as file: FileID) -> SlideProperties {
    var properties = SlideProperties()
    properties.classes = attributes.classes
    for attribute in attributes.attributes {
      if attribute.name.hasPrefix("data-background") {
        readBackground(attribute, into: &properties.background, as: file)
      } else if attribute.name.hasPrefix("data-auto-animate") {
        continue
      } else {
        read(attribute, into: &properties, as: file)
      }
    }
    properties.autoAnimation = readAutoAnimation(attributes, as: file)
    return properties
  }

  private mutating func read(_ attribute: Attribute, into properties: inout SlideProperties, as file: FileID) {
    switch attribute.name {
    case "data-transition":
      let found = readTransition(attribute, as: file)
      (properties.entrance, properties.exit) = found
    case "data-transition-speed":
      properties.transitionSpeed = word(attribute, of: .transitionSpeeds, as: file).flatMap(TransitionSpeed.init)
    case "data-visibility":
      properties.visibility = word(attribute, of: .visibilities, as: file).flatMap(SlideVisibility.init)
    case "data-state":
      properties.states = (attribute.value ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    case "data-timing": properties.timing = seconds(attribute, as: file)
    case "data-autoslide": properties.autoSlide = milliseconds(attribute, as: file)
    case "data-notes": properties.notes = attribute.value
    case "data-preload": properties.preloads = isOn(attribute, as: file)
    case "lang": properties.lang = attribute.value
    default: break
    }
  }

  private mutating func readAutoAnimation(_ attributes: AttributeList, as file: FileID) -> AutoAnimation? {
    var animation = AutoAnimation()
    var isAnimated = false
    for attribute in attributes.attributes where attribute.name.hasPrefix("data-auto-animate") {
      switch attribute.name.dropFirst("data-auto-animate".count) {
      case "": isAnimated = isOn(attribute, as: file)
      case "-id": animation.id = attribute.value
      case "-restart": animation.restarts = isOn(attribute, as: file)
      case "-easing": animation.easing = easing(attribute, as: file)
      case "-duration": animation.duration = seconds(attribute, as: file)
      case "-delay": animation.delay = seconds(attribute, as: file)
      case "-unmatched": animation.fadesUnmatched = attribute.value != "false"
      default: break
      }
    }
    return isAnimated ? animation : nil
  }

  // MARK: What the checks share

  /// The word of `vocabulary` that was probably meant. Few are asked for: see `NearNames`.
  mutating func guess(for word: String, from vocabulary: Vocabulary) -> String? {
    guard word.utf8.count <= 40 else { return nil }
    return guesses[vocabulary, default: NearNames(vocabulary.words, completes: false)].guess(for: word)
  }

  mutating func report(
    _ rule: RuleID, _ message: String, at range: SourceRange, in file: FileID, help: String, replacement: String? = nil,
    applicability: Fix.Applicability = .suggestion
  ) {
    let location = SourceLocation(file: file, range: range)
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: .warning, message: message, location: location, help: help,
        fix: replacement.map {
          Fix(applicability: applicability, edits: [Fix.Edit(location: location, replacement: $0)])
        }))
  }
}
