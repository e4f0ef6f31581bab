import Markup
import SourceText

/// A word of a value, and where it stands.
struct AttributeWord {
  let text: String
  /// The whole value, where the value is not written as it is meant.
  let range: SourceRange
  let isExact: Bool
}

/// The words of a value, in order. O(n).
func attributeWords(of attribute: Attribute) -> [AttributeWord] {
  let bytes = Array((attribute.value ?? "").utf8)
  let isExact = bytes.count == attribute.valueRange.count
  return bytes.indices.split { bytes[$0].isWhitespace }.map { part in
    let start = Int(attribute.valueRange.start)
    return AttributeWord(
      text: String(decoding: bytes[part.startIndex..<part.endIndex], as: UTF8.self),
      range: isExact ? SourceRange(start + part.startIndex, start + part.endIndex) : attribute.valueRange,
      isExact: isExact)
  }
}
