/// The words that are known in one place of an attribute.
enum Vocabulary: Hashable {
  // Names of attributes without their `data-`, and classes.
  case slideData, elementData, effects, layouts
  // Values.
  case transitions, transitionWords, transitionSpeeds, backgroundTransitions, visibilities, easings, previewFits, colors
  case backgroundSizes, backgroundPositions, backgroundRepetitions

  /// In the order in which a person would list them.
  var words: [String] {
    switch self {
    case .slideData: slideDataNames.sorted()
    case .elementData: elementDataNames.sorted()
    case .effects: fragmentEffects.sorted()
    case .layouts: layoutNames.sorted()
    case .transitions, .backgroundTransitions: TransitionStyle.allCases.map(\.rawValue)
    case .transitionWords: Vocabulary.transitions.words.flatMap { [$0, $0 + "-in", $0 + "-out"] }
    case .transitionSpeeds: TransitionSpeed.allCases.map(\.rawValue)
    case .visibilities: SlideVisibility.allCases.map(\.rawValue)
    case .easings: ["linear", "ease", "ease-in", "ease-out", "ease-in-out", "step-start", "step-end"]
    case .previewFits: ["scale-down", "contain", "cover"]
    case .colors: cssColorNames.sorted()
    case .backgroundSizes: ["cover", "contain", "auto"]
    case .backgroundPositions: ["left", "center", "right", "top", "bottom"]
    case .backgroundRepetitions: ["no-repeat", "repeat", "repeat-x", "repeat-y", "space", "round"]
    }
  }

  /// What one of its values is called.
  var kind: String {
    switch self {
    case .slideData, .elementData: "attribute"
    case .effects: "effect of fragments"
    case .layouts: "layout class"
    case .transitions, .transitionWords: "transition"
    case .transitionSpeeds: "transition speed"
    case .backgroundTransitions: "background transition"
    case .visibilities: "visibility"
    case .easings: "easing"
    case .previewFits: "way to fit a preview"
    case .colors: "color"
    case .backgroundSizes: "background size"
    case .backgroundPositions: "background position"
    case .backgroundRepetitions: "background repetition"
    }
  }

  /// All words for a message: `'a', 'b' or 'c'`.
  var list: String {
    let quoted = words.map { "'\($0)'" }
    return quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
  }
}
