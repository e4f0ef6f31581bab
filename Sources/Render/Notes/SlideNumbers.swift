import Markup
import Slides

/// The numbers of slides as the audience sees them in the corner: `3/14` where the deck has one direction, else `2.1`,
/// or in the form that the author asks for.
///
/// As in `slide-number.js`: hidden slides have none, and uncounted ones do not count.
struct SlideNumbers {
  private let deck: Deck
  private let form: SlideNumberForm
  private let total: Int

  init(of deck: Deck) {
    self.deck = deck
    let stacks = deck.stacks.map { $0.slides.count { !$0.isHidden } }.filter { $0 > 0 }
    let isLinear = stacks.count <= 1 || stacks.allSatisfy { $0 == 1 }
    let wanted = deck.settings.slideNumberForm ?? .stackDotSlide
    form = isLinear && wanted != .place ? .placeOfTotal : wanted
    total = deck.slides.count { !$0.isHidden && !$0.isUncounted }
  }

  /// The numbers of all slides, in the order of the show; nil for a slide without one. O(n).
  var all: [String?] {
    var numbers: [String?] = []
    var (counted, horizontal) = (0, 0)
    for stack in deck.stacks {
      let shown = stack.slides.count { !$0.isHidden }
      if shown > 0 { horizontal += 1 }
      var vertical = 0
      for slide in stack.slides {
        if !slide.isHidden { vertical += 1 }
        if slide.isHidden || slide.isUncounted {
          numbers.append(nil)
          continue
        }
        counted += 1
        numbers.append(number(counted, horizontal: horizontal, vertical: shown > 1 ? vertical : nil))
      }
    }
    return numbers
  }

  private func number(_ counted: Int, horizontal: Int, vertical: Int?) -> String {
    switch form {
    case .place: "\(counted)"
    case .placeOfTotal: "\(counted)/\(total)"
    case .stackDotSlide: "\(horizontal)" + (vertical.map { ".\($0)" } ?? "")
    case .stackSlashSlide: "\(horizontal)" + (vertical.map { "/\($0)" } ?? "")
    }
  }
}
