/// The text of an attribute's value, with the character references decoded that renderers and authors write there:
/// numeric ones and the five of XML. Others stay as they are. O(n).
func decodingReferences(_ value: ArraySlice<UInt8>) -> [UInt8] {
  guard value.contains(UInt8(ascii: "&")) else { return Array(value) }
  var text: [UInt8] = []
  var rest = value
  while let byte = rest.first {
    if byte == UInt8(ascii: "&"), let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(named: rest[(rest.startIndex + 1)..<end])
    {
      text += String(scalar).utf8
      rest = rest[(end + 1)...]
    } else {
      text.append(byte)
      rest = rest.dropFirst()
    }
  }
  return text
}

private func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
  let name = String(decoding: name, as: UTF8.self)
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  default:
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
