/// A JSON value that is about to be written. Members keep their order.
package enum JSON {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(name: String, value: JSON)])

  /// An object without the members whose value is nil.
  package static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { name, value in value.map { (name, $0) } })
  }

  /// A string, or `null`.
  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// On one line, without blanks. O(n).
  package var compact: String { written(indented: false) }

  /// For people: one member a line, indented by two. O(n).
  package var indented: String { written(indented: true) }

  private func written(indented: Bool) -> String {
    var writer = JSONWriter(indented: indented)
    writer.write(self, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  package init(integerLiteral number: Int) { self = .integer(number) }
}

/// Writes values as bytes. RFC 8259.
private struct JSONWriter {
  let indented: Bool
  var bytes: [UInt8] = []

  init(indented: Bool) { self.indented = indented }

  /// Recursive, but only as deep as the program's own values.
  mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += "\(flag)".utf8
    case .integer(let number): bytes += "\(number)".utf8
    // JSON has no infinity; and what is whole is written so.
    case .number(let number):
      if let whole = Int(exactly: number) {
        bytes += "\(whole)".utf8
      } else {
        bytes += (number.isFinite ? "\(number)" : "null").utf8
      }
    case .string(let text): write(text)
    case .array(let elements):
      writeList(elements, "[", "]", depth: depth) { $0.write($1, depth: depth + 1) }
    case .object(let members):
      writeList(members, "{", "}", depth: depth) { writer, member in
        writer.write(member.name)
        writer.bytes += writer.indented ? ": ".utf8 : ":".utf8
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ open: StaticString, _ close: StaticString, depth: Int,
    _ writeElement: (inout JSONWriter, Element) -> Void
  ) {
    bytes += open.description.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(depth + 1)
      writeElement(&self, element)
    }
    if !elements.isEmpty { newLine(depth) }
    bytes += close.description.utf8
  }

  private mutating func newLine(_ depth: Int) {
    guard indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  /// Beyond what JSON demands, everything that steers a terminal is escaped: these lines are read on one too.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case _ where steersTerminal(scalar):
        // All of them are in the first plane, so four digits are enough.
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes += UTF8.encode(scalar)!
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
