import SourceText

/// What a slide shows behind its text: the `data-background*` attributes.
///
/// Several kinds may be given at once. The color lies at the bottom; above it reveal.js shows the images, else the
/// videos, else the frame.
package struct SlideBackground: Sendable, Hashable {
  /// A CSS color.
  package var color: String?
  /// A CSS gradient.
  package var gradient: String?
  /// A CSS background: what `data-background` holds when it names no file.
  package var css: String?
  /// Paths or URLs, the topmost first.
  package var images: [String] = []
  /// Paths or URLs of one video in several formats.
  package var videos: [String] = []
  /// The URL of a page.
  package var iframe: String?
  /// A CSS `background-size`; without it, `cover`.
  package var size: String?
  /// A CSS `background-position`; without it, `center`.
  package var position: String?
  /// A CSS `background-repeat`; without it, `no-repeat`.
  package var repetition: String?
  /// From 0 to 1.
  package var opacity: Double?
  package var loopsVideo = false
  package var mutesVideo = false
  /// Whether the audience can click on the frame.
  package var isInteractive = false
  /// How it comes and goes; nil for the deck's way.
  package var transition: TransitionStyle?

  package init() {}
}

/// Whether `data-background` names a file, rather than a CSS background.
///
///     images/sky.png?v=2    http://a.example/b    → true
///     #fff    url(sky.png) no-repeat    → false
///
/// reveal.js 6.0.2, `backgrounds.sync`. O(n).
func namesBackgroundFile(_ value: String) -> Bool {
  let bytes = Array(value.utf8)[...]
  if ["http", "file", "//"].contains(where: bytes.startsIgnoringCase) { return true }
  return bytes.indices.contains { index in
    guard bytes[index] == .dot else { return false }
    let rest = bytes[(index + 1)...]
    return imageExtensions.contains { name in
      guard rest.startsIgnoringCase(name) else { return false }
      let next = rest.dropFirst(name.utf8.count).first
      return next == nil || next == .question || next == .hash || next?.isWhitespace == true
    }
  }
}

private let imageExtensions = ["svg", "png", "jpg", "jpeg", "gif", "bmp", "webp"]

/// The files of a comma list, in order. A `data:` URL is one file, whatever is in it.
func backgroundFiles(in list: String) -> [String] {
  let whole = Array(list.utf8).trimmed()
  if whole.startsIgnoringCase("data:") { return [String(decoding: whole, as: UTF8.self)] }
  return whole.split(separator: .comma).map { $0.trimmed() }.filter { !$0.isEmpty }
    .map { String(decoding: $0, as: UTF8.self) }
}
