/// One input file: its name and its bytes, which are always UTF-8.
///
/// Bytes that are not UTF-8 are replaced with U+FFFD when the file is made, so that everything behind it may rely on
/// the encoding; `firstInvalidByte` remembers that it happened.
public struct SourceFile: Sendable {
  /// The name that diagnostics print, as the user gave it.
  public let name: String
  /// The text as UTF-8. Less than 4 GB.
  public let bytes: [UInt8]
  /// The offset of the first replacement character that stands for bytes which were not UTF-8.
  public let firstInvalidByte: Int?

  /// O(n).
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.firstInvalidByte = firstInvalidUTF8(in: bytes)
    self.bytes = firstInvalidByte == nil ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The bytes of `range`, without a copy.
  public subscript(range: SourceRange) -> ArraySlice<UInt8> { bytes[range.offsets] }

  /// The text of `range`.
  public func text(_ range: SourceRange) -> String { String(decoding: self[range], as: UTF8.self) }
}
