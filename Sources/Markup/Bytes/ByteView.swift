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

  /// The offset of the first LF or CR at or after `start`, or the count. 16 bytes a step.
  @inline(__always)
  func endOfLine(from start: Int) -> Int {
    var offset = start
    while offset + 16 <= count {
      let block = vector(at: offset)
      let hits = (block .== SIMD16(repeating: .lineFeed)) .| (block .== SIMD16(repeating: .carriageReturn))
      let halves = unsafeBitCast(hits, to: SIMD2<UInt64>.self)
      if halves[0] != 0 { return offset + halves[0].trailingZeroBitCount / 8 }
      if halves[1] != 0 { return offset + 8 + halves[1].trailingZeroBitCount / 8 }
      offset += 16
    }
    while offset < count, self[offset] != .lineFeed, self[offset] != .carriageReturn { offset += 1 }
    return offset
  }

  /// The 16 bytes from `offset`, all of which must exist.
  @inline(__always)
  private func vector(at offset: Int) -> SIMD16<UInt8> {
    precondition(offset >= 0 && offset + 16 <= count)
    return UnsafeRawPointer(base.unsafelyUnwrapped + offset).loadUnaligned(as: SIMD16<UInt8>.self)
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
