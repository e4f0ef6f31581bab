import SourceText

/// The bytes at which the inline pass has to stop and think. A table of 256: one load a byte.
struct SpecialBytes {
  private let table: [Bool]

  init(_ options: MarkupOptions) {
    var table = [Bool](repeating: false, count: 256)
    for byte in [UInt8].init("\\`*_[]<&!".utf8) { table[Int(byte)] = true }
    if options.contains(.strikethrough) { table[Int(UInt8.tilde)] = true }
    if options.contains(.math) { table[Int(UInt8.dollar)] = true }
    if options.contains(.autolinks) { for byte in [UInt8.colon, .dot, .at] { table[Int(byte)] = true } }
    if options.contains(.emoji) { table[Int(UInt8.colon)] = true }
    if options.contains(.smart) {
      for byte in [UInt8.quote, .apostrophe, .hyphen, .dot] { table[Int(byte)] = true }
    }
    if options.contains(.citations) { for byte in [UInt8.at, .semicolon] { table[Int(byte)] = true } }
    self.table = table
  }

  /// The first special byte from `start` on, or `end`.
  @inline(__always)
  func next(in bytes: ByteView, from start: Int, to end: Int) -> Int {
    table.withUnsafeBufferPointer { bytes.first(in: $0, from: start, to: end) }
  }
}
