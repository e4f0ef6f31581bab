/// The number of terminal cells that `text` takes: two for a wide character, none for a mark on its own. O(n).
func cellWidth(of text: some StringProtocol) -> Int { text.reduce(0) { $0 + cellWidth(of: $1) } }

/// The number of terminal cells that `character` takes.
func cellWidth(of character: Character) -> Int {
  guard let scalar = character.unicodeScalars.first, scalar.value >= 0x300 else { return 1 }
  if isWide(character) { return 2 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: return 1
  }
}

/// Whether `character` is of East Asian width, or an emoji.
func isWide(_ character: Character) -> Bool {
  guard let scalar = character.unicodeScalars.first else { return false }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD:
    return true
  default:
    let scalars = character.unicodeScalars
    return scalar.properties.isEmojiPresentation || scalars.contains("\u{FE0F}")
  }
}
