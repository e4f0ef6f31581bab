package import Slides

/// A deck as a page that a browser is to measure, in the deck's own theme: when it has loaded, it becomes a list of what
/// does not fit, whose form `measure.js` tells. No script but the runtime runs, and nothing comes from elsewhere.
///
/// O(n) in the size of the deck and its pictures.
///
/// - Parameter asset: As for `renderPage`.
package func renderMeasuringPage(_ deck: Deck, asset: (_ path: String) -> [UInt8]? = { _ in nil }) -> [UInt8] {
  page(of: deck, for: .measure, theme: nil, asset: asset).bytes
}
