/// Which bytes text cannot stand in HTML as they are: `&`, `<`, `>`, `"` and NUL.
private let needsEscaping: [Bool] = (0...255).map { [0x26, 0x3C, 0x3E, 0x22, 0x00].contains($0) }

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
    needsEscaping.withUnsafeBufferPointer { table in
      var run = 0
      for index in 0..<bytes.count where table[Int(bytes[index])] {
        append(UnsafeBufferPointer(rebasing: bytes[run..<index]))
        append(entity(for: bytes[index]))
        run = index + 1
      }
      append(UnsafeBufferPointer(rebasing: bytes[run...]))
    }
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
