/// The offset of the first byte of `bytes` that does not belong to well-formed UTF-8, or nil. O(n).
///
/// The Unicode Standard, table 3-7.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var offset = 0
  while true {
    offset = endOfASCII(in: bytes, from: offset)
    if offset == bytes.count { return nil }
    if let length = scalarLength(in: bytes, at: offset) {
      offset += length
    } else {
      return offset
    }
  }
}

/// The first byte from `start` on that is not ASCII, or the count; eight bytes a step, as most texts have few others.
private func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
  bytes.withUnsafeBytes { buffer in
    var offset = start
    while offset + 8 <= buffer.count {
      let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return offset + high.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < buffer.count, buffer[offset] < 0x80 { offset += 1 }
    return offset
  }
}

/// The length of the well-formed multi-byte scalar at `offset`, or nil.
package func scalarLength(in bytes: [UInt8], at offset: Int) -> Int? {
  let lead = bytes[offset]
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return nil
  }
  guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
  for index in offset + 2..<offset + max(length, 2) where bytes[index] & 0xC0 != 0x80 { return nil }
  return length
}
