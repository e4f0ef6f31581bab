/// The number of terminal cells that `character` takes: usually one, two for wide ones, none for marks on their own.
///
/// An emoji that is put together from parts (a skin tone, a family, a keycap) takes two, as in terminals that know
/// grapheme clusters; all other characters take what their scalars take together.
package func cellWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first, scalars.index(after: scalars.startIndex) != scalars.endIndex else {
    return character.unicodeScalars.first.map(cellWidth) ?? 0
  }
  if first.properties.isEmoji, scalars.contains(where: joinsEmoji) { return 2 }
  return scalars.reduce(0) { $0 + cellWidth(of: $1) }
}

/// The number of terminal cells that `scalar` takes on its own: 0, 1 or 2. O(log of the table).
func cellWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  if isZeroWidth(scalar) { return 0 }
  return isWide(scalar.value) ? 2 : 1
}

/// Whether `scalar` makes one emoji of its neighbors: the zero-width joiner, the emoji variation selector, skin tones.
private func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0x200D || scalar.value == 0xFE0F || scalar.properties.isEmojiModifier
}

/// Combining marks, invisible format characters, and the vowels and finals that join a Hangul syllable.
private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  // The others, like the Arabic number sign, are seen.
  case .format: return scalar.properties.isDefaultIgnorableCodePoint
  default: return false
  }
}

private func isWide(_ value: UInt32) -> Bool {
  guard value >= wideRanges[0].lowerBound else { return false }
  var candidates = 0..<wideRanges.count
  while candidates.count > 1 {
    let middle = (candidates.lowerBound + candidates.upperBound) / 2
    candidates =
      wideRanges[middle].lowerBound <= value ? middle..<candidates.upperBound : candidates.lowerBound..<middle
  }
  return wideRanges[candidates.lowerBound].contains(value)
}

/// The scalars whose East Asian Width is W or F in Unicode 17.0.0, in order.
///
/// Derived from Python's `unicodedata.east_asian_width` over all scalars, with the data of that Unicode version
/// (`unidata_version`, from the package `unicodedata2`). Planes 2 and 3 are wide as a whole, as UAX #11 says. A gap of
/// fewer than 64 unassigned scalars is left inside a range, which keeps the table short and costs nothing.
// swift-format-ignore
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F...0x267F, 0x268A...0x268F,
  0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
  0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD,
  0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755,
  0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50,
  0x2B55...0x2B55, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D1E,
  0x18D80...0x18DF2, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E,
  0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
  0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440,
  0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
  0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF,
  0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
  0x1FA70...0x1FAF8, 0x20000...0x3FFFD,
]
