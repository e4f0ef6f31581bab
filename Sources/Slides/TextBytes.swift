import SourceText

extension UInt8 {
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
