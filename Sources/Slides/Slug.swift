import SourceText

/// The id that a heading gets from its text, by GitHub's rule.
///
///     slug(of: "What's new in C++17?")    → "whats-new-in-c17"
///     slug(of: "第三章：检索")               → "第三章检索"
///
/// Lower case; letters, marks, numbers and connectors of any script stay, and so do hyphens; every space is a hyphen;
/// anything else is dropped. Two spaces are two hyphens, as on GitHub. Empty when nothing is left. O(n).
package func slug(of text: String) -> String {
  var slug = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    if scalar == " " {
      slug.append("-")
    } else if scalar == "-" || belongsToWord(scalar) {
      slug.append(scalar)
    }
  }
  return String(slug)
}

private func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: true
  default: scalar.properties.isAlphabetic
  }
}
