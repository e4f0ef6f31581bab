import Diagnostics
import SourceText

/// Finds the lines that an author means among those that there are, and says what is wrong with them.
struct LineResolver {
  let source: SourceFile
  let file: FileID
  let lineCount: Int
  /// "the code", or the name of a file.
  let subject: String
  /// The number that is printed beside the first line, which authors take for the number of the line.
  var firstLine = 1
  /// Whether `3-` and `-9` are read by others, too.
  var allowsOpenRanges = false
  private(set) var diagnostics: [Diagnostic] = []

  init(of source: SourceFile, as file: FileID, lineCount: Int, subject: String) {
    self.source = source
    self.file = file
    self.lineCount = lineCount
    self.subject = subject
  }

  /// The lines of one step. A step of `0` alone is the whole code, as is one without any line.
  mutating func resolve(step: [WrittenLines]) -> [ClosedRange<Int>] {
    if step.count == 1, !step[0].isRange, step[0].first == 0 { return [] }
    return step.compactMap { resolve($0) }
  }

  /// The lines that are there, or nil when there are none. Says one thing at most, with a fix that mends everything.
  mutating func resolve(_ lines: WrittenLines) -> ClosedRange<Int>? {
    let first = lines.first ?? 1
    let last = lines.isRange ? lines.last ?? max(lineCount, first) : first
    let range = max(min(first, last), 1)...max(first, last, 1)
    let shown = max(first, last) > 0 ? range.clamped(toCount: lineCount) : nil
    if range.lowerBound > lineCount || range.upperBound > lineCount && !Self.meansToTheEnd(range.upperBound) {
      reportBeyondEnd(lines, range, shown)
    } else if first == 0 || last == 0 {
      reportZero(in: lines, shown)
    } else if first > last {
      report(.codeRange, "the range '\(text(lines))' runs backwards", lines, meaning: shown, .suggestion)
    } else if lines.hasDash {
      let message = "the range '\(text(lines))' is written with a dash, not with a hyphen"
      report(.codeSteps, message, lines, meaning: shown, .safe)
    } else if lines.isRange, lines.first == nil || lines.last == nil, !allowsOpenRanges {
      reportOpen(lines, shown)
    }
    return shown
  }

  /// Whether a number is one that authors write for "up to the last line": 99, 100, 999 and so on. reveal.js has no other
  /// way to say it.
  private static func meansToTheEnd(_ number: Int) -> Bool {
    guard number >= 99 else { return false }
    var rest = number % 10 == 9 ? number + 1 : number
    while rest % 10 == 0 { rest /= 10 }
    return rest == 1
  }

  // MARK: What to say

  private mutating func reportBeyondEnd(
    _ lines: WrittenLines, _ range: ClosedRange<Int>, _ shown: ClosedRange<Int>?
  ) {
    let what =
      shown == nil && range.count > 1
      ? "lines \(range.lowerBound) to \(range.upperBound) are" : "line \(range.upperBound) is"
    let size =
      switch lineCount {
      case 0: "is empty"
      case 1: "has 1 line"
      default: "has \(lineCount) lines"
      }
    let message = "\(what) beyond the end of \(subject), which \(size)"
    // The author may have counted as the lines are printed.
    let shift = firstLine - 1
    if shift > 0, shown == nil, range.lowerBound > shift, range.upperBound - shift <= lineCount {
      let meant = range.lowerBound - shift...range.upperBound - shift
      let reason = "lines are counted from 1 whatever number is printed beside the first: "
      return report(.codeRange, message, lines, meaning: meant, because: reason, .suggestion)
    }
    let place = shown == nil || lines.isBackwards ? lines.range : lines.lastRange
    report(.codeRange, message, lines, at: place, meaning: shown, .suggestion)
  }

  private mutating func reportZero(in lines: WrittenLines, _ shown: ClosedRange<Int>?) {
    let message =
      lines.isRange ? "there is no line 0, where '\(text(lines))' begins" : "there is no line 0"
    report(.codeRange, message, lines, meaning: shown, because: "lines are counted from 1: ", .safe)
  }

  private mutating func reportOpen(_ lines: WrittenLines, _ shown: ClosedRange<Int>?) {
    let message =
      lines.first.map { "reveal.js reads the range '\(text(lines))' as line \($0) alone" }
      ?? "reveal.js cannot read the range '\(text(lines))', which has no first line"
    report(.codeSteps, message, lines, meaning: shown, .safe)
  }

  private func text(_ lines: WrittenLines) -> String { source.text(lines.range) }

  /// - Parameters:
  ///   - place: Where it is, if not all of `lines`.
  ///   - meant: What `lines` are replaced with; nil when that is not known.
  private mutating func report(
    _ rule: RuleID, _ message: String, _ lines: WrittenLines, at place: SourceRange? = nil,
    meaning meant: ClosedRange<Int>?, because reason: String = "", _ applicability: Fix.Applicability
  ) {
    let mended = meant.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    let advice = mended.map { "write '\($0)'" } ?? "name lines that \(subject) has"
    diagnostics.append(
      Diagnostic(
        rule: rule, severity: .warning, message: message,
        location: SourceLocation(file: file, range: place ?? lines.range), help: reason + advice,
        fix: mended.map {
          let edit = Fix.Edit(location: SourceLocation(file: file, range: lines.range), replacement: $0)
          return Fix(applicability: applicability, edits: [edit])
        }))
  }
}

extension ClosedRange<Int> {
  /// What of it is within `1...count`, or nil.
  fileprivate func clamped(toCount count: Int) -> ClosedRange<Int>? {
    lowerBound <= count ? lowerBound...Swift.min(upperBound, count) : nil
  }
}
