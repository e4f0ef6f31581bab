import SourceText

/// The scalar at `offset`, and its length. A byte that belongs to none counts as U+FFFD.
func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
  let lead = bytes[offset]
  if lead < 0x80 { return (UInt32(lead), 1) }
  guard let length = scalarLength(in: bytes, at: offset) else { return (0xFFFD, 1) }
  var value = UInt32(lead) & (0x7F >> UInt32(length))
  for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
  return (value, length)
}

/// The scalar that ends at `offset` and does not begin before `start`.
func scalar(in bytes: [UInt8], before offset: Int, from start: Int) -> (value: UInt32, length: Int) {
  var lead = offset - 1
  while lead > max(start, offset - 4), bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
  let found = scalar(in: bytes, at: lead)
  return lead + found.length == offset ? found : (0xFFFD, 1)
}
