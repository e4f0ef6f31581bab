/// What strangers may write in an attribute.
enum SafeValue: Hashable {
  /// Anything: nothing is loaded or run for it.
  case text
  /// Exactly this, in any case.
  case word(String)
  /// A URL that is followed only when the reader asks for it.
  case link
  /// A picture that the page holds in itself, or a file of the project that it will hold.
  case file
  /// A picture that the page holds in itself, or nothing.
  case picture
  /// A value of CSS that names no file.
  case style
  /// Either of the last two.
  case background
}

/// What the attribute `name` may hold on an element whose own attributes are `own`; nil when it is left out.
func safeValue(of name: String, own: [String: SafeValue]) -> SafeValue? {
  if let value = own[name] ?? safeGlobals[name] { return value }
  let isARIA = name.hasPrefix("aria-") && name.utf8.dropFirst(5).allSatisfy { (0x61...0x7A).contains($0) }
  return isARIA ? .text : nil
}

/// The attributes that every element may have. Neither `name`, by which an element could stand in the place of one of
/// `document`'s functions, nor `style`, nor what the runtime loads (`data-src`, `data-background-iframe`...) or sends
/// as an event (`data-state`).
private let safeGlobals: [String: SafeValue] = {
  var values: [String: SafeValue] = [
    "data-auto-animate-easing": .style, "data-background": .background, "data-background-color": .style,
    "data-background-gradient": .style, "data-background-image": .picture, "data-background-opacity": .style,
    "data-background-position": .style, "data-background-repeat": .style, "data-background-size": .style,
    "data-preview-image": .picture,
  ]
  let plain = [
    "class", "dir", "hidden", "id", "lang", "role", "title", "translate",
    "data-auto-animate", "data-auto-animate-delay", "data-auto-animate-duration", "data-auto-animate-id",
    "data-auto-animate-restart", "data-auto-animate-unmatched", "data-autoslide", "data-background-transition",
    "data-cites", "data-footnote-backref", "data-footnote-backref-idx", "data-footnote-ref", "data-footnotes",
    "data-fragment-index", "data-id", "data-ignore", "data-line-numbers", "data-ln-start-from", "data-noescape",
    "data-prevent-swipe", "data-preview-fit", "data-timing", "data-transition", "data-transition-speed", "data-trim",
    "data-visibility",
  ]
  for name in plain { values[name] = .text }
  return values
}()
