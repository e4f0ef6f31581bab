import SourceText

/// A borrowed, bounds-checked view of an array, valid while the array is being read.
///
/// It is what `Span` will be here once a struct may store one without an experimental flag: no reference count in the
/// hot path, and still a trap, never a stray read, when an index is wrong.
struct CheckedView<Element> {
  private let base: UnsafePointer<Element>?
  let count: Int

  init(_ buffer: UnsafeBufferPointer<Element>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return base.unsafelyUnwrapped[index]
  }
}

typealias ByteView = CheckedView<UInt8>
typealias LineView = CheckedView<LineRecord>

extension CheckedView<UInt8> {
  /// The byte at `index`, or NUL beyond the end: NUL means nothing in Markdown, so a look ahead needs no test.
  @inline(__always)
  func at(_ index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? self[index] : 0
  }

  /// The offset of the first LF or CR at or after `start`, or the count. Eight bytes a step, as one number: the
  /// compiler does a comparison of SIMD vectors byte by byte, and then this search outweighs the rest of the block pass.
  @inline(__always)
  func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset + 8 <= count {
      let word = word(at: offset)
      let hits = Self.zeroBytes(in: word ^ 0x0A0A_0A0A_0A0A_0A0A) | Self.zeroBytes(in: word ^ 0x0D0D_0D0D_0D0D_0D0D)
      if hits != 0 { return offset + hits.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count, self[offset] != .lineFeed, self[offset] != .carriageReturn { offset += 1 }
    return offset
  }

  /// The first byte from `start` on that `table` holds, or `end`. The bounds are checked once.
  @inline(__always)
  func first(in table: UnsafeBufferPointer<Bool>, from start: Int, to end: Int) -> Int {
    guard start < end else { return end }
    precondition(start >= 0 && end <= count && table.count == 256)
    let base = base.unsafelyUnwrapped
    var offset = start
    while offset < end, !table[Int(base[offset])] { offset += 1 }
    return offset
  }

  /// The high bit of each byte that is zero. Bits above the lowest one that is set may be wrong.
  @inline(__always)
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The eight bytes from `offset`, all of which must exist, the first one lowest.
  @inline(__always)
  private func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset + 8 <= count)
    return UInt64(littleEndian: UnsafeRawPointer(base.unsafelyUnwrapped + offset).loadUnaligned(as: UInt64.self))
  }

  /// Whether the bytes at `offset` are those of `text`, ignoring the case of ASCII letters; `text` is lower-case.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { buffer in
      for index in buffer.indices where self[offset + index].lowercased != buffer[index] { return false }
      return true
    }
  }

  /// The offset after the spaces and tabs at `offset`, at most `end`.
  @inline(__always)
  func skipBlanks(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, self[offset].isSpaceOrTab { offset += 1 }
    return offset
  }

  /// The end of `start..<end` without its trailing spaces and tabs.
  @inline(__always)
  func trimBlanks(from start: Int, to end: Int) -> Int {
    var end = end
    while end > start, self[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }

  /// The offset after the run of `byte` at `offset`, at most `end`.
  @inline(__always)
  func endOfRun(of byte: UInt8, from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end, self[offset] == byte { offset += 1 }
    return offset
  }
}
