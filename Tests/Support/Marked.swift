package import SourceText

/// A text whose interesting places are written into it: `See [⟦@knuht84⟧].`
///
/// Marks may be nested. The ranges are in the order of their opening marks.
package struct Marked {
  package let text: String
  package let ranges: [SourceRange]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [SourceRange] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(SourceRange(bytes.count, bytes.count))
      case "⟧":
        guard let index = open.popLast() else { preconditionFailure("⟧ without ⟦ in: \(marked)") }
        ranges[index] = SourceRange(ranges[index].offsets.lowerBound, bytes.count)
      default:
        bytes += String(scalar).utf8
      }
    }
    precondition(open.isEmpty, "⟦ without ⟧ in: \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }
}
