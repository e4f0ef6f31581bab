import SourceText

extension PatternParser {
  /// `\d`, `\n`, `\x41`, `\*` and the others, outside classes.
  ///
  /// - Returns: What it stands for, and whether a quantifier may follow.
  mutating func parseEscape() -> (node: PatternNode, repeats: Bool) {
    let start = offset
    if eat("\\b") { return (.assertion(.wordBoundary), false) }
    if eat("\\B") { return (.assertion(.noWordBoundary), false) }
    if offset + 1 < bytes.count, isReference(bytes[offset + 1]) {
      let end = endOfReference()
      fail("'\(written(from: start, to: end))' refers back to a group, which is not supported", from: start, to: end)
      return (.empty, false)
    }
    if let set = eatClassEscape() { return (.set(set), true) }
    return (literal(eatCharacterEscape()), true)
  }

  private func isReference(_ byte: UInt8) -> Bool {
    (0x31...0x39).contains(byte) || byte == UInt8(ascii: "k")
  }

  private func endOfReference() -> Int {
    var end = offset + 2
    if bytes[offset + 1].isDigit {
      while end < bytes.count, bytes[end].isDigit { end += 1 }
    } else if end < bytes.count, bytes[end] == .less, let close = bytes[end...].firstIndex(of: .greater) {
      end = close + 1
    }
    return end
  }

  /// `\d`, `\s`, `\w` or the opposite of one, if it comes next.
  mutating func eatClassEscape() -> ScalarSet? {
    if eat("\\d") { return .digits }
    if eat("\\D") { return ScalarSet.digits.inverted }
    if eat("\\s") { return .whitespace }
    if eat("\\S") { return ScalarSet.whitespace.inverted }
    if eat("\\w") { return .word }
    if eat("\\W") { return ScalarSet.word.inverted }
    return nil
  }

  /// The character that an escape stands for, inside and outside classes.
  mutating func eatCharacterEscape() -> UInt32 {
    let start = offset
    offset += 1
    guard let byte = next else {
      fail("nothing follows the last '\\'", from: start, to: start + 1)
      return 0
    }
    let value = eatScalar()
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "v"): return 0x0B
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "0") where !(next?.isDigit ?? false): return 0
    case UInt8(ascii: "c"):
      if let letter = next, letter.isLetter {
        offset += 1
        return UInt32(letter & 0x1F)
      }
    case UInt8(ascii: "x"): if let code = eatHexDigits(exactly: 2) { return code }
    case UInt8(ascii: "u"): if let code = eatCodePoint() { return code }
    default: if !byte.isAlphanumeric { return value }
    }
    if problem == nil {
      fail("unknown escape '\(written(from: start, to: offset))'", from: start, to: offset)
    }
    return 0
  }

  /// What follows `\u`: `2014`, `{1F600}`, or the first half of a pair of surrogates and then the second.
  private mutating func eatCodePoint() -> UInt32? {
    if eat("{") {
      let start = offset
      var value: UInt32 = 0
      while let digit = next?.hexDigitValue {
        value = min(value << 4 | digit, 0x110000)
        offset += 1
      }
      return offset > start && value <= 0x10FFFF && eat("}") ? value : nil
    }
    guard let first = eatHexDigits(exactly: 4) else { return nil }
    let end = offset
    if (0xD800...0xDBFF).contains(first), eat("\\u"), let second = eatHexDigits(exactly: 4),
      (0xDC00...0xDFFF).contains(second)
    {
      return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    offset = end
    return first
  }

  private mutating func eatHexDigits(exactly count: Int) -> UInt32? {
    guard offset + count <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + count] {
      guard let digit = byte.hexDigitValue else { return nil }
      value = value << 4 | digit
    }
    offset += count
    return value
  }
}

extension UInt8 {
  /// From 0 to 15, or nil where it is no hexadecimal digit.
  fileprivate var hexDigitValue: UInt32? {
    guard isHexDigit else { return nil }
    return UInt32(isDigit ? self - 0x30 : (self | 0x20) - 0x61 + 10)
  }
}
