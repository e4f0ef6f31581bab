extension CheckedView<UInt8> {
  /// The scalar that begins at `offset`, and its length in bytes. The text is UTF-8.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(at(offset))
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(at(offset + 1)) & 0x3F
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(at(offset + 2)) & 0x3F
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | UInt32(at(offset + 3)) & 0x3F, 4)
  }

  /// The scalar that ends before `offset`, not reading before `start`.
  func scalar(before offset: Int, from start: Int) -> UInt32 {
    var first = offset - 1
    while first > start, self[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(at: first).value
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8. What is no scalar, and U+0000, becomes U+FFFD.
  package mutating func append(scalar: UInt32) {
    guard scalar != 0, let scalar = Unicode.Scalar(scalar) else {
      append(contentsOf: [0xEF, 0xBF, 0xBD])
      return
    }
    append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
  }
}
