import SourceText

/// A line, or lines from one to another, as an author writes them.
///
///     12    3-9    3-    -9    9-3
struct WrittenLines {
  var first: Int?
  /// Nil for a single line, too.
  var last: Int?
  /// Whether there is a hyphen.
  var isRange: Bool
  /// Whether the hyphen is a dash, `3–9`.
  var hasDash: Bool
  /// Without blanks around it.
  var range: SourceRange
  /// The number behind the hyphen; all of it, where there is none.
  var lastRange: SourceRange

  var isBackwards: Bool { first ?? 1 > last ?? .max }
}

/// Steps over numbers and what stands between them. O(n) all in all.
struct LineRangeScanner {
  let bytes: [UInt8]
  private(set) var offset: Int
  let limit: Int

  init(_ bytes: [UInt8], in range: SourceRange) {
    self.bytes = bytes
    offset = Int(range.start)
    limit = Int(range.end)
  }

  /// The byte that comes, or nil at the end.
  var next: UInt8? { offset < limit ? bytes[offset] : nil }

  mutating func skipBlanks() {
    while let byte = next, byte.isWhitespace { offset += 1 }
  }

  /// Steps over one byte.
  mutating func step() { offset += 1 }

  /// Steps over the number of the first line and the colon behind it, if that is what comes.
  mutating func scanFirstLine() -> Int? {
    var ahead = self
    ahead.skipBlanks()
    let number = ahead.scanNumber()
    ahead.skipBlanks()
    guard ahead.next == .colon else { return nil }
    ahead.step()
    self = ahead
    return number
  }

  /// Steps over a line or a range of lines, or says that there is none.
  mutating func scanLines() -> WrittenLines? {
    skipBlanks()
    let start = offset
    let first = scanNumber()
    var end = offset
    skipBlanks()
    let dash = scanHyphen()
    let numbers = SourceRange(start, end)
    guard dash > 0 else {
      return first.map {
        WrittenLines(first: $0, last: nil, isRange: false, hasDash: false, range: numbers, lastRange: numbers)
      }
    }
    end = offset
    skipBlanks()
    let lastStart = offset
    let last = scanNumber()
    if last != nil { end = offset }
    guard first != nil || last != nil else { return nil }
    let range = SourceRange(start, end)
    return WrittenLines(
      first: first, last: last, isRange: true, hasDash: dash > 1, range: range,
      lastRange: last == nil ? range : SourceRange(lastStart, end))
  }

  /// Steps over digits. What is too large for any file counts as one large number.
  mutating func scanNumber() -> Int? {
    guard let byte = next, byte.isDigit else { return nil }
    var number = 0
    while let byte = next, byte.isDigit {
      number = min(number * 10 + Int(byte - 0x30), 1_000_000_000)
      offset += 1
    }
    return number
  }

  /// Steps over a hyphen, or a dash in its place.
  ///
  /// - Returns: How many bytes it takes, or 0.
  private mutating func scanHyphen() -> Int {
    if next == .hyphen {
      offset += 1
      return 1
    }
    // U+2010 to U+2015 are E2 80 90 to E2 80 95.
    guard offset + 2 < limit, bytes[offset] == 0xE2, bytes[offset + 1] == 0x80,
      (0x90...0x95).contains(bytes[offset + 2])
    else { return 0 }
    offset += 3
    return 3
  }

  /// Whether `lines`, which came last, end where a word does.
  func isAtEnd(of lines: WrittenLines) -> Bool {
    guard let next, Int(lines.range.end) == offset else { return true }
    return next.isWhitespace || next == .comma || next == .pipe
  }

  /// What stands from `start` up to the next blank, comma or `|`.
  func word(from start: Int) -> SourceRange {
    var end = start
    while end < limit, !bytes[end].isWhitespace, bytes[end] != .comma, bytes[end] != .pipe { end += 1 }
    return SourceRange(start, end)
  }
}
