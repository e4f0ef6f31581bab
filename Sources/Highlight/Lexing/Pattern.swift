/// What a pattern is made of: a regular expression whose repetitions take all they can and never give back, so that a
/// match reads each byte a bounded number of times.
///
///     0[xX][0-9a-f_]+(?!\.)
///
/// `. [a-z] [^a-z]`, `\d \w \s \h` (space and tab), `\n \r \t`, groups with `|` (the first alternative that matches is
/// taken), `* + ? {n} {n,m}`, `^ $ \A \b`, `(?=) (?!)`, `(?<=) (?<!)` of one byte or set, `(?i)` at the start, `\1`:
/// the text that the rule which opened this context kept, and `\2`: as many blanks as that text has bytes. No capital but
/// A is special: `\D` is a D.
indirect enum Pattern: Sendable {
  case byte(UInt8)
  case set(ByteSet)
  case sequence([Pattern])
  case choice([Pattern])
  case repeated(Pattern, min: UInt8, max: UInt8)
  case ahead(Pattern, Bool)
  case behind(ByteSet, Bool)
  case lineStart, lineEnd, textStart, wordBoundary, kept, keptWidth

  /// The largest number of repetitions that is counted; it stands for any number.
  static let unbounded = UInt8.max

  /// The bytes with which a match may begin, and whether it may be empty.
  var first: (bytes: ByteSet, canBeEmpty: Bool) {
    switch self {
    case .byte(let byte): return (ByteSet([byte]), false)
    case .set(let set): return (set, false)
    case .sequence(let parts):
      var bytes = ByteSet()
      for part in parts {
        let (more, canBeEmpty) = part.first
        bytes = bytes.union(more)
        if !canBeEmpty { return (bytes, false) }
      }
      return (bytes, true)
    case .choice(let parts):
      return parts.reduce((ByteSet(), false)) { ($0.0.union($1.first.bytes), $0.1 || $1.first.canBeEmpty) }
    case .repeated(let part, let min, _):
      return (part.first.bytes, min == 0 || part.first.canBeEmpty)
    case .kept, .keptWidth: return (.all, true)
    case .ahead, .behind, .lineStart, .lineEnd, .textStart, .wordBoundary: return (ByteSet(), true)
    }
  }
}
