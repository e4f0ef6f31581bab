/// A text with places marked by ⟦ and ⟧, and the text without the marks.
struct Marked {
  let text: String
  /// The marked byte ranges in the order of their starts.
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(text.utf8.count)
      case "⟧": ranges.append(open.removeLast()..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
  }
}
