import Diagnostics
import Slides

/// What the attributes of a slide mean, by reveal.js's names without `data-`; what is not said is left out.
func propertiesJSON(_ properties: SlideProperties) -> JSON {
  let background = backgroundJSON(properties.background)
  return .members([
    "background": background.isEmpty ? nil : .object(background),
    "transitionIn": properties.entrance.map { .string($0.rawValue) },
    "transitionOut": properties.exit.map { .string($0.rawValue) },
    "transitionSpeed": properties.transitionSpeed.map { .string($0.rawValue) },
    "visibility": properties.visibility.map { .string($0.rawValue) },
    "state": properties.states.isEmpty ? nil : .array(properties.states.map { .string($0) }),
    "autoAnimate": properties.autoAnimation.map(autoAnimateJSON),
    "timing": properties.timing.map { .number($0) },
    "autoSlide": properties.autoSlide.map { .integer($0) },
    "preload": properties.preloads ? .flag(true) : nil,
    "lang": properties.lang.map { .string($0) },
  ])
}

private func backgroundJSON(_ background: SlideBackground) -> [(name: String, value: JSON)] {
  let members: [(name: String, value: JSON?)] = [
    ("color", background.color.map { .string($0) }),
    ("gradient", background.gradient.map { .string($0) }),
    ("css", background.css.map { .string($0) }),
    ("images", background.images.isEmpty ? nil : .array(background.images.map { .string($0) })),
    ("videos", background.videos.isEmpty ? nil : .array(background.videos.map { .string($0) })),
    ("iframe", background.iframe.map { .string($0) }),
    ("size", background.size.map { .string($0) }),
    ("position", background.position.map { .string($0) }),
    ("repeat", background.repetition.map { .string($0) }),
    ("opacity", background.opacity.map { .number($0) }),
    ("videoLoop", background.loopsVideo ? .flag(true) : nil),
    ("videoMuted", background.mutesVideo ? .flag(true) : nil),
    ("interactive", background.isInteractive ? .flag(true) : nil),
    ("transition", background.transition.map { .string($0.rawValue) }),
  ]
  return members.compactMap { member in member.value.map { (member.name, $0) } }
}

private func autoAnimateJSON(_ animation: AutoAnimation) -> JSON {
  .members([
    "id": animation.id.map { .string($0) },
    "restart": animation.restarts ? .flag(true) : nil,
    "easing": animation.easing.map { .string($0) },
    "duration": animation.duration.map { .number($0) },
    "delay": animation.delay.map { .number($0) },
    "unmatched": .flag(animation.fadesUnmatched),
  ])
}
