/// Which bytes a URL keeps: all others are written in percent form.
///
/// As in cmark: letters, digits, and what RFC 3986 reserves or leaves alone, save brackets.
private let isKeptInURL: [Bool] = (0...255).map { byte in
  let scalar = Unicode.Scalar(UInt8(byte))
  return scalar.properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
    || "-_.+!*(),%#@?=;:/$~".unicodeScalars.contains(scalar)
}

extension OutputBuffer {
  /// Appends text, escaped for element content and for attribute values in double quotes. O(n), in runs.
  package mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var run = 0
    while true {
      let end = Self.endOfPlainText(in: bytes, from: run)
      append(UnsafeBufferPointer(rebasing: bytes[run..<end]))
      if end == bytes.count { return }
      append(entity(for: bytes[end]))
      run = end + 1
    }
  }

  /// The first byte from `start` on that text cannot hold in HTML, or the count: `&`, `<`, `>`, `"` and NUL. Eight
  /// bytes a step, as one number.
  @inline(__always)
  private static func endOfPlainText(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // `<` and `>` differ in one bit, and so do `"` and `&`.
      let angles = zeroBytes(in: (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
      let quotes = zeroBytes(in: (word | 0x0404_0404_0404_0404) ^ 0x2626_2626_2626_2626)
      let hits = angles | quotes | zeroBytes(in: word)
      if hits != 0 { return offset + hits.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < raw.count {
      let byte = raw[offset]
      if byte | 0x02 == 0x3E || byte | 0x04 == 0x26 || byte == 0 { return offset }
      offset += 1
    }
    return offset
  }

  /// The high bit of each byte that is zero. Bits above the lowest one that is set may be wrong.
  @inline(__always)
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  package mutating func append(escaping bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { append(escaping: $0) }
  }

  package mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { append(escaping: $0) }
  }

  private func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    default: "\u{FFFD}"
    }
  }

  /// Appends a URL for an attribute value: what a URL cannot hold in percent form, `&` and `'` as references.
  package mutating func append(url bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if isKeptInURL[Int(byte)] {
        append(byte)
      } else if byte == 0x26 {
        append("&amp;")
      } else if byte == 0x27 {
        append("&#x27;")
      } else {
        append(0x25)
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 0x0F))
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  /// Appends a number in decimal.
  package mutating func append(decimal value: Int) {
    var digits: [UInt8] = []
    var rest = value.magnitude
    repeat {
      digits.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    if value < 0 { append(0x2D) }
    for digit in digits.reversed() { append(digit) }
  }

  /// Begins a new line unless one has just begun.
  @inline(__always)
  package mutating func beginLine() {
    if last != 0x0A { append(0x0A) }
  }
}
