import SourceText

extension PatternParser {
  static let mostRepetitions = 1000

  /// `*`, `+`, `?` or `{2,3}` behind `part`, each lazy with another `?`.
  mutating func parseQuantifier(of part: PatternNode, from start: Int, isAllowed: Bool) -> PatternNode {
    guard problem == nil, let byte = next else { return part }
    let quantifier = offset
    let least: Int
    let most: Int?
    switch byte {
    case .asterisk: (least, most) = (0, nil)
    case .plus: (least, most) = (1, nil)
    case .question: (least, most) = (0, 1)
    case .leftBrace:
      guard let counts = braces() else { return part }
      (least, most, offset) = (counts.least, counts.most, counts.end - 1)
    default: return part
    }
    offset += 1
    let text = written(from: quantifier, to: offset)
    guard isAllowed else {
      fail("nothing that could be repeated stands before '\(text)'", from: quantifier, to: offset)
      return .empty
    }
    if let most, most < least {
      fail("the numbers of '\(text)' are in the wrong order", from: quantifier, to: offset)
    }
    if max(least, most ?? 0) > Self.mostRepetitions {
      fail("'\(text)' asks for more than \(Self.mostRepetitions) repetitions", from: quantifier, to: offset)
    }
    let node = PatternNode.repeated(part, atLeast: least, atMost: most, isGreedy: !eat("?"))
    if let byte = next, problem == nil, [.asterisk, .plus, .question].contains(byte) || braces() != nil {
      let end = byte == .leftBrace ? braces()?.end ?? offset : offset + 1
      fail("nothing that could be repeated stands before '\(written(from: offset, to: end))'", from: offset, to: end)
    }
    return node
  }

  /// `{2}`, `{2,}` or `{2,3}` if it comes next; other braces stand for themselves.
  func braces() -> (least: Int, most: Int?, end: Int)? {
    guard next == .leftBrace else { return nil }
    var end = offset + 1
    guard let least = number(at: &end) else { return nil }
    var most: Int? = least
    if end < bytes.count, bytes[end] == .comma {
      end += 1
      most = number(at: &end)
    }
    return end < bytes.count && bytes[end] == .rightBrace ? (least, most, end + 1) : nil
  }

  private func number(at end: inout Int) -> Int? {
    var value: Int?
    while end < bytes.count, bytes[end].isDigit {
      value = min((value ?? 0) * 10 + Int(bytes[end] - 0x30), Self.mostRepetitions + 1)
      end += 1
    }
    return value
  }
}
