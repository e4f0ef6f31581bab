import SourceText

/// The lines that stand out step by step, as an author writes them.
///
///     12: 1-2|3,5|
///
/// reveal.js 6, "Line Numbers & Highlights" and "Step-by-step Highlights".
struct WrittenSteps {
  /// What stands before the colon: the number that is printed beside the first line.
  var firstLine: Int?
  /// An empty one is the whole code. None where nothing is written.
  var steps: [[WrittenLines]] = []
  /// What cannot be read. Nothing behind it is looked at.
  var unreadable: SourceRange?
  /// Lines with only blanks between them, which reveal.js reads as one number.
  var joined: [Joint] = []

  /// Two lines without a comma.
  struct Joint {
    /// From the beginning of the first to the end of the second.
    var range: SourceRange
    /// The blanks between them.
    var gap: SourceRange
  }

  /// Reads what stands between brackets, or in an attribute. O(n).
  init(_ bytes: [UInt8], in range: SourceRange) {
    var scanner = LineRangeScanner(bytes, in: range)
    firstLine = scanner.scanFirstLine()
    scanner.skipBlanks()
    guard scanner.next != nil else { return }
    steps = [[]]
    var previous: WrittenLines?
    while let byte = scanner.next {
      if byte == .pipe || byte == .comma {
        if byte == .pipe { steps.append([]) }
        scanner.step()
        previous = nil
      } else {
        let start = scanner.offset
        guard let lines = scanner.scanLines(), scanner.isAtEnd(of: lines) else {
          unreadable = scanner.word(from: start)
          return
        }
        if let previous {
          joined.append(
            Joint(
              range: SourceRange(Int(previous.range.start), Int(lines.range.end)),
              gap: SourceRange(Int(previous.range.end), start)))
        }
        steps[steps.count - 1].append(lines)
        previous = lines
      }
      scanner.skipBlanks()
    }
  }
}
