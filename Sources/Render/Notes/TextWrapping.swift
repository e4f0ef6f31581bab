import Diagnostics

/// Breaks `text` into lines of at most `width` terminal cells; a line feed in it always ends a line. O(n).
///
/// A line is broken at blanks and beside East Asian characters. What cannot be broken, such as a long URL, is kept in
/// one piece, even if it is wider.
func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrappedLine($0, width: width) }
}

private func wrappedLine(_ text: Substring, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var lineWidth = 0
  var hasBlank = false
  for piece in pieces(of: text) {
    if piece.text == " " {
      hasBlank = !line.isEmpty
      continue
    }
    let blank = hasBlank ? 1 : 0
    if !line.isEmpty, lineWidth + blank + piece.width > width {
      lines.append(line)
      (line, lineWidth) = ("", 0)
    } else if hasBlank {
      line += " "
      lineWidth += 1
    }
    line += piece.text
    lineWidth += piece.width
    hasBlank = false
  }
  lines.append(line)
  return lines
}

/// Between two of these a line may end. A run of blanks is one blank.
private func pieces(of text: Substring) -> [(text: String, width: Int)] {
  var pieces: [(text: String, width: Int)] = []
  // Whether the next character may not begin a line.
  var isBound = false
  for character in text {
    if character == " " || character == "\t" {
      if pieces.last?.text != " " { pieces.append((" ", 1)) }
      isBound = false
      continue
    }
    let width = cellWidth(of: character)
    let isWideLetter = cellWidth(of: character) == 2 && !closing.contains(character)
    let follows = pieces.last.map { $0.text != " " } ?? false
    let endsWide = pieces.last?.text.last.map { cellWidth(of: $0) == 2 && !opening.contains($0) } ?? false
    if follows, isBound || !(isWideLetter || endsWide && !closing.contains(character)) {
      pieces[pieces.count - 1].text.append(character)
      pieces[pieces.count - 1].width += width
    } else {
      pieces.append((String(character), width))
    }
    isBound = opening.contains(character)
  }
  return pieces
}

/// These never begin a line, and those never end one.
private let closing: Set<Character> = [
  "、", "。", "，", "．", "：", "；", "？", "！", "）", "】", "」", "』", "》", "〉", "”", "’", "…", "—", ")", ",", ".", ":",
  ";", "?", "!", "]", "}", "%", "ー",
]
private let opening: Set<Character> = ["（", "【", "「", "『", "《", "〈", "“", "‘", "(", "[", "{"]
