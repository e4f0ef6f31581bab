import SourceText

/// What a named character reference stands for: one scalar, or two.
struct EntityValue: Hashable, Sendable {
  var first: UInt32
  /// 0 when there is only one scalar.
  var second: UInt32
}

/// What `&name;` stands for, where `source[from..<to]` is the name without `&` and `;`. Case counts.
///
///     &ngE;   → U+2267 U+0338
///      ^^^
///
/// CommonMark 0.31.2, §2.5; the names are those of the HTML Standard, §13.5. O(length of the name); nothing is
/// allocated, except that the first call in a program reads the table.
func entityValue(of source: ByteView, from: Int, to: Int) -> EntityValue? {
  guard let digits = entityTable.value(of: source, from: from, to: to) else { return nil }
  var value = EntityValue(first: 0, second: 0)
  for index in digits {
    let byte = entityTable.bytes[index]
    if byte == .dot {
      value = EntityValue(first: 0, second: value.first)
    } else {
      value.first = value.first << 4 | UInt32(byte.isDigit ? byte - 0x30 : byte - 0x57)
    }
  }
  return value.second == 0 ? value : EntityValue(first: value.second, second: value.first)
}

/// The same for an array.
func entityValue(of source: [UInt8], from: Int, to: Int) -> EntityValue? {
  source.withUnsafeBufferPointer { entityValue(of: ByteView($0), from: from, to: to) }
}

private let entityTable = NameTable(entityNames)
