import Markup
import SourceText

/// Where an info string says which lines stand out.
///
///     js [1-2|3] {.wide}
///        ^^^^^^^
struct StepMarks {
  enum Kind {
    case brackets
    /// `{1-2}`, as other tools write it.
    case braces
    /// A bracket that is never closed.
    case unclosed
  }

  var kind: Kind
  /// From the opening to the closing mark.
  var range: SourceRange
  /// What stands between them.
  var contents: SourceRange

  /// Looks for brackets outside of `attributes`; brackets that hold something else, such as a file's name, are not
  /// meant. O(n).
  init?(in info: SourceRange, of source: SourceFile, outside attributes: AttributeList?) {
    let bytes = source.bytes
    let taken = attributes?.attributes.map(\.range) ?? []
    let inAttributes = (taken.map(\.start).min() ?? 0)..<(taken.map(\.end).max() ?? 0)
    var offset = Int(info.start)
    let end = Int(info.end)
    while offset < end {
      let opening = bytes[offset]
      guard opening == .leftBracket || opening == .leftBrace, !inAttributes.contains(UInt32(offset)) else {
        offset += 1
        continue
      }
      let closing: UInt8 = opening == .leftBracket ? .rightBracket : .rightBrace
      var close = offset + 1
      while close < end, bytes[close] != closing, bytes[close] != opening { close += 1 }
      let isClosed = close < end && bytes[close] == closing
      let inside = SourceRange(offset + 1, close)
      if Self.mayHoldSteps(bytes[inside.offsets], between: opening, isClosed: isClosed) {
        kind = !isClosed ? .unclosed : opening == .leftBracket ? .brackets : .braces
        range = SourceRange(offset, isClosed ? close + 1 : close)
        contents = inside
        return
      }
      offset = max(close, offset + 1)
    }
    return nil
  }

  /// In closed brackets also what was probably meant as steps: what begins like them, or is a single letter.
  private static func mayHoldSteps(_ contents: ArraySlice<UInt8>, between opening: UInt8, isClosed: Bool) -> Bool {
    let isPlain = contents.allSatisfy { $0.isWhitespace || isStepByte($0) }
    if opening == .leftBrace || !isClosed {
      return isPlain && contents.contains { $0.isDigit } && (isClosed || opening == .leftBracket)
    }
    let text = contents.trimmed()
    guard !isPlain, let first = text.first else { return true }
    return first.isLetter ? text.count == 1 : isStepByte(first) && !isFileName(text)
  }

  private static func isStepByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte == .hyphen || byte == .comma || byte == .pipe || byte == .colon
  }

  /// Whether a dot comes before a letter, as in `01-intro.js`.
  private static func isFileName(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == .dot && $1.isLetter }
  }
}
