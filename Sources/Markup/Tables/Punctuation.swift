/// Whether `scalar` is a Unicode punctuation character: its general category is one of P and S.
///
/// CommonMark 0.31.2, §2.1. O(1) up to U+00FF, O(log ranges) above.
func isUnicodePunctuation(_ scalar: UInt32) -> Bool {
  if scalar <= 0xFF {
    return latinPunctuationBits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
  }
  return isInside(scalar, punctuationBounds)
}

/// Whether `scalar` is a Unicode whitespace character: general category Zs, or tab, line feed, form feed,
/// carriage return.
///
/// CommonMark 0.31.2, §2.1. The list is the one of Unicode since 6.3.
func isUnicodeWhitespace(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
  case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// Whether `scalar` belongs to the wide scripts of East Asia, where words stand without spaces and a delimiter run
/// beside punctuation still opens or closes emphasis.
///
///     **注意。**次に    the full stop is punctuation, and no space follows: still bold
///
/// Han with its extensions and its radicals, Hiragana, Katakana, Bopomofo, Hangul, Yi, Tangut and the other scripts of
/// the region, CJK symbols and punctuation, full-width and half-width forms: every scalar whose East_Asian_Width is W,
/// F or H and whose presentation is not that of an emoji, and the script Hangul. These are the "CJK characters" of
/// "CommonMark CJK-friendly Amendments" (github.com/tats-u/markdown-cjk-friendly). The ideographic variation selectors
/// U+E0100 to U+E01EF, which end such a character, are counted in; U+FE00 to U+FE0E, which may follow any, are not:
/// look before them.
///
/// O(1) below U+1100, O(log ranges) above.
func isCJK(_ scalar: UInt32) -> Bool {
  scalar >= 0x1100 && isInside(scalar, wideScriptBounds)
}

/// Whether `value` lies in one of the half-open ranges whose bounds these are, in order: whether the last bound that
/// is not above it begins a range. O(log bounds).
private func isInside(_ value: UInt32, _ bounds: [UInt32]) -> Bool {
  guard let first = bounds.first, value >= first else { return false }
  // The last bound that is not above `value` is one of `count` from `low` on. No branch depends on the data.
  var (low, count) = (0, bounds.count)
  while count > 1 {
    let half = count / 2
    low = bounds[low + half] <= value ? low + half : low
    count -= half
  }
  return low % 2 == 0
}
