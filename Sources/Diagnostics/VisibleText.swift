/// `text` with everything that could steer a terminal made visible: an escape character becomes `\u{1B}`.
///
/// File names, messages and source lines come from strangers. Raw, they could recolor the screen, hide a line or, with
/// the bidirectional overrides, show another text than the one that is there ("Trojan Source", CVE-2021-42574). O(n).
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: steersTerminal) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if steersTerminal(scalar) { result += escape(of: scalar) } else { result.unicodeScalars.append(scalar) }
  }
  return result
}

/// Whether `scalar` acts on a terminal instead of standing in a cell: the C0 and C1 controls, the line and paragraph
/// separators, and the bidirectional embeddings, overrides and isolates.
func steersTerminal(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// How Swift would write `scalar` in a string: `\n`, `\u{1B}`.
private func escape(of scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\t": return "\\t"
  case "\n": return "\\n"
  case "\r": return "\\r"
  default:
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + (digits.count < 2 ? "0" : "") + digits + "}"
  }
}
