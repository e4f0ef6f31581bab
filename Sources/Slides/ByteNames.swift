/// The bytes that the dialect gives a meaning, by their Unicode names.
extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let apostrophe: UInt8 = 0x27
  static let comma: UInt8 = 0x2C
  static let hyphen: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let colon: UInt8 = 0x3A
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F

  var isBlank: Bool { self == .space || self == .tab }
  var isLineEnding: Bool { self == .lineFeed || self == .carriageReturn }
  var isWhitespace: Bool { isBlank || (0x0A...0x0D).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether it may stand in the name of an attribute. Anything that is not ASCII may.
  var isNameByte: Bool {
    isLetter || isDigit || self == .hyphen || self == .underscore || self == .dot || self == .colon || self >= 0x80
  }
}

extension Collection<UInt8> {
  /// Without whitespace at both ends.
  func trimmed() -> SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
    var end = first
    var index = first
    while index < endIndex {
      formIndex(after: &index)
      if index == endIndex || self[index].isWhitespace { continue }
      end = index
    }
    return self[first...end]
  }

  /// Whether it starts with `prefix`, which is in lower case; its own case does not count.
  func startsIgnoringCase(_ prefix: String) -> Bool {
    var index = startIndex
    for letter in prefix.utf8 {
      guard index < endIndex, self[index].lowercased == letter else { return false }
      formIndex(after: &index)
    }
    return true
  }
}
