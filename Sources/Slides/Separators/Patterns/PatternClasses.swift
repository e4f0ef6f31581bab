import SourceText

extension PatternParser {
  /// `[a-z_]`, or `[^a-z_]` for everything else.
  mutating func parseClass() -> PatternNode {
    let start = offset
    offset += 1
    let isNegative = eat("^")
    var ranges: [ClosedRange<UInt32>] = []
    while let byte = next, byte != .rightBracket {
      let memberStart = offset
      let first = eatClassMember()
      guard next == .hyphen, offset + 1 < bytes.count, bytes[offset + 1] != .rightBracket else {
        ranges += first.ranges
        continue
      }
      offset += 1
      let last = eatClassMember()
      guard let low = first.single, let high = last.single else {
        // A class at either end: the hyphen stands for itself.
        ranges += first.ranges + [0x2D...0x2D] + last.ranges
        continue
      }
      guard low <= high else {
        let range = written(from: memberStart, to: offset)
        fail("the ends of the range '\(range)' are in the wrong order", from: memberStart, to: offset)
        break
      }
      ranges.append(low...high)
    }
    if problem == nil, !eat("]") { fail("the class '[' is never closed", from: start, to: start + 1) }
    var set = ScalarSet(ranges)
    if ignoresCase { set = set.ignoringCase }
    return .set(isNegative ? set.inverted : set)
  }

  /// One character of a class, or a class of its own.
  private enum ClassMember {
    case scalar(UInt32)
    case set(ScalarSet)

    var single: UInt32? { if case .scalar(let value) = self { value } else { nil } }

    var ranges: [ClosedRange<UInt32>] {
      switch self {
      case .scalar(let value): [value...value]
      case .set(let set): set.ranges
      }
    }
  }

  private mutating func eatClassMember() -> ClassMember {
    guard next == .backslash else { return .scalar(eatScalar()) }
    if eat("\\b") { return .scalar(0x08) }
    if let set = eatClassEscape() { return .set(set) }
    return .scalar(eatCharacterEscape())
  }
}
