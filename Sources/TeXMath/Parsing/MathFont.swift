/// An alphabet of mathematics.
enum MathFont: Sendable {
  /// Letters as TeX sets them without a command: Latin slanted, Greek capitals upright.
  case normal
  case roman, bold, italic, boldItalic, doubleStruck, calligraphic, script, boldScript, fraktur, boldFraktur
  case sans, boldSans, italicSans, mono
}

extension MathFont {
  /// `letter` in this alphabet, and whether it is to stand upright; nil where the alphabet lacks it.
  ///
  ///     𝐱 = bold x, ℝ = doubleStruck R
  ///
  /// The Unicode Standard, Mathematical Alphanumeric Symbols; MathML Core, appendix C.
  func text(_ letter: Unicode.Scalar, slants: Bool) -> (String, isUpright: Bool)? {
    switch self {
    case .normal: return (String(letter), !slants)
    case .roman: return (String(letter), letter.isASCII || !slants)
    case .boldItalic where !slants && !letter.isGreekCapital: return MathFont.bold.text(letter, slants: false)
    default: break
    }
    if let exception = exceptions[letter] { return (String(exception) + variation, true) }
    guard let value = mapped(letter), let scalar = Unicode.Scalar(value) else { return nil }
    return (String(scalar) + variation, true)
  }

  /// Unicode has one script; these tell a chancery hand from a round one where a font has both.
  private var variation: String {
    switch self {
    case .calligraphic: "\u{FE00}"
    case .script: "\u{FE01}"
    default: ""
    }
  }

  /// Where the capitals of the alphabet begin.
  private var capitals: UInt32 {
    switch self {
    case .normal, .roman: 0x41
    case .bold: 0x1D400
    case .italic: 0x1D434
    case .boldItalic: 0x1D468
    case .calligraphic, .script: 0x1D49C
    case .boldScript: 0x1D4D0
    case .fraktur: 0x1D504
    case .doubleStruck: 0x1D538
    case .boldFraktur: 0x1D56C
    case .sans: 0x1D5A0
    case .boldSans: 0x1D5D4
    case .italicSans: 0x1D608
    case .mono: 0x1D670
    }
  }

  /// Where the digits of the alphabet begin.
  private var digits: UInt32? {
    switch self {
    case .bold, .boldItalic: 0x1D7CE
    case .doubleStruck: 0x1D7D8
    case .sans, .italicSans: 0x1D7E2
    case .boldSans: 0x1D7EC
    case .mono: 0x1D7F6
    default: nil
    }
  }

  /// Where the Greek capitals of the alphabet begin.
  private var greek: UInt32? {
    switch self {
    case .bold: 0x1D6A8
    case .italic: 0x1D6E2
    case .boldItalic: 0x1D71C
    case .boldSans: 0x1D756
    default: nil
    }
  }

  private func mapped(_ letter: Unicode.Scalar) -> UInt32? {
    switch letter.value {
    case 0x41...0x5A: return capitals + letter.value - 0x41
    case 0x61...0x7A: return capitals + 26 + letter.value - 0x61
    case 0x30...0x39: return digits.map { $0 + letter.value - 0x30 }
    case 0x391...0x3A9: return greek.map { $0 + letter.value - 0x391 }
    case 0x3B1...0x3C9: return greek.map { $0 + 26 + letter.value - 0x3B1 }
    default:
      guard let greek, let place = greekVariants.firstIndex(of: letter) else { return nil }
      return place == 0 ? greek + 25 : greek + 51 + UInt32(place - 1)
    }
  }

  /// Letters that Unicode had before it had the alphabet.
  private var exceptions: [Unicode.Scalar: Unicode.Scalar] {
    switch self {
    case .italic: ["h": "ℎ"]
    case .calligraphic, .script:
      [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ",
      ]
    case .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"]
    case .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
    default: [:]
    }
  }
}

/// Nabla, and what follows omega in Unicode's mathematical Greek.
private let greekVariants: [Unicode.Scalar] = ["∇", "∂", "ϵ", "ϑ", "ϰ", "ϕ", "ϱ", "ϖ"]

extension Unicode.Scalar {
  var isGreekCapital: Bool { (0x391...0x3A9).contains(value) }

  /// Whether `<mi>` slants it on its own: MathML Core, section 4.2.
  var slantsAlone: Bool {
    isASCIILetter || (0x391...0x3A9).contains(value) || (0x3B1...0x3C9).contains(value)
      || greekVariants.contains(self) || self == "ı" || self == "ȷ"
  }

  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
