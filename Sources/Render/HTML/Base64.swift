/// `bytes` in base64 with padding. O(n).
///
/// RFC 4648, §4.
func base64(_ bytes: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  var offset = 0
  while offset < bytes.count {
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : nil
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : nil
    let group = UInt32(bytes[offset]) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
    text.append(alphabet[Int(group >> 18)])
    text.append(alphabet[Int(group >> 12 & 63)])
    text.append(second == nil ? UInt8(ascii: "=") : alphabet[Int(group >> 6 & 63)])
    text.append(third == nil ? UInt8(ascii: "=") : alphabet[Int(group & 63)])
    offset += 3
  }
  return text
}

private let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
