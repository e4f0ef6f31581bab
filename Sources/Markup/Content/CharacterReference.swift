import SourceText

/// An entity or a numeric character reference.
struct CharacterReference {
  /// From `&` to `;`.
  var length: Int
  var first: UInt32
  /// 0 when it stands for one scalar.
  var second: UInt32 = 0
}

extension CheckedView<UInt8> {
  /// The reference at `offset`, which holds `&`, if it is one.
  ///
  ///     &amp;  &#35;  &#x22;
  ///
  /// CommonMark 0.31, §2.5.
  func characterReference(at offset: Int, to end: Int) -> CharacterReference? {
    if at(offset + 1) == .hash { return numericReference(at: offset, to: end) }
    var nameEnd = offset + 1
    // The longest name has 31 letters.
    while nameEnd < end, nameEnd - offset <= 32, self[nameEnd].isAlphanumeric { nameEnd += 1 }
    guard nameEnd > offset + 1, nameEnd < end, self[nameEnd] == .semicolon,
      let value = entityValue(of: self, from: offset + 1, to: nameEnd)
    else { return nil }
    return CharacterReference(length: nameEnd + 1 - offset, first: value.first, second: value.second)
  }

  private func numericReference(at offset: Int, to end: Int) -> CharacterReference? {
    let isHex = at(offset + 2) | 0x20 == 0x78
    let start = offset + (isHex ? 3 : 2)
    let limit = isHex ? 6 : 7
    var index = start
    var value: UInt32 = 0
    while index < end, index - start <= limit {
      let byte = self[index]
      if byte.isDigit {
        value = value &* (isHex ? 16 : 10) &+ UInt32(byte - 0x30)
      } else if isHex, byte.isHexDigit {
        value = value &* 16 &+ UInt32((byte | 0x20) - 0x57)
      } else {
        break
      }
      index += 1
    }
    guard index > start, index - start <= limit, index < end, self[index] == .semicolon else { return nil }
    let scalar = value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
    return CharacterReference(length: index + 1 - offset, first: scalar)
  }
}

/// Appends the bytes from `start` to `end` with backslash escapes and character references decoded. O(n).
func appendDecoded(_ bytes: ByteView, from start: Int, to end: Int, into buffer: inout [UInt8]) {
  var offset = start
  while offset < end {
    let byte = bytes[offset]
    if byte == .backslash, offset + 1 < end, bytes[offset + 1].isPunctuation {
      buffer.append(bytes[offset + 1])
      offset += 2
    } else if byte == .ampersand, let reference = bytes.characterReference(at: offset, to: end) {
      buffer.append(scalar: reference.first)
      if reference.second != 0 { buffer.append(scalar: reference.second) }
      offset += reference.length
    } else {
      buffer.append(byte)
      offset += 1
    }
  }
}
