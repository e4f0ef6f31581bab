/// What the attributes of a slide say, as values: reveal.js 6.0.2, `data-*` attributes of `<section>`.
///
///     <!-- .slide: class="center" data-transition="fade-in zoom-out" data-timing="90" -->
///
/// Nil, or the value that changes nothing, stands for what is absent and for what cannot be read.
package struct SlideProperties: Sendable, Hashable {
  package var background = SlideBackground()
  /// How the slide comes; nil for the deck's way.
  package var entrance: TransitionStyle?
  /// How the slide goes; nil for the deck's way.
  package var exit: TransitionStyle?
  package var transitionSpeed: TransitionSpeed?
  package var visibility: SlideVisibility?
  /// The words of `data-state`: classes of the page and names of events while the slide is shown.
  package var states: [String] = []
  /// Nil unless the slide has `data-auto-animate`.
  package var autoAnimation: AutoAnimation?
  /// How long the speaker means to take, in seconds.
  package var timing: Double?
  /// How long until the next slide comes by itself, in milliseconds; 0 for never.
  package var autoSlide: Int?
  /// The speaker notes of `data-notes`.
  package var notes: String?
  /// Whether frames of the slide are loaded before it is shown.
  package var preloads = false
  /// A language tag, such as `fr`.
  package var lang: String?
  package var classes: [String] = []

  package init() {}
}

/// The ways in which a slide, or its background, comes and goes.
package enum TransitionStyle: String, Sendable, Hashable, CaseIterable {
  /// At once. It has a name of its own, since `none` is nil where an optional is.
  case instant = "none"
  case fade, slide, convex, concave, zoom

  /// By its name, or by one of the names that reveal.js had for it before.
  package init?(name: some StringProtocol) {
    switch name {
    case "linear": self = .slide
    case "default": self = .convex
    default: self.init(rawValue: String(name))
    }
  }
}

package enum TransitionSpeed: String, Sendable, Hashable, CaseIterable { case `default`, fast, slow }

/// Who does not count a slide, or does not see it.
package enum SlideVisibility: String, Sendable, Hashable, CaseIterable {
  /// Left out of the show.
  case hidden
  /// Shown, but not counted by the slide number and the progress bar.
  case uncounted
}

/// `data-auto-animate` and what goes with it.
package struct AutoAnimation: Sendable, Hashable {
  /// Only neighbors with the same id are animated into each other.
  package var id: String?
  /// Whether a new sequence begins here.
  package var restarts = false
  /// A CSS easing function.
  package var easing: String?
  /// In seconds.
  package var duration: Double?
  /// In seconds.
  package var delay: Double?
  /// Whether elements without a counterpart fade in.
  package var fadesUnmatched = true

  package init() {}
}
