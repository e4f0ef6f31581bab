import Slides

/// A style sheet without what only its authors need: comments, line ends, blanks around punctuation.
///
///     a { color: red; } /* why */    → a{color:red}
///
/// What it may put between two tags of its page is text: no `</style>` in it ends anything. O(n).
///
/// - Parameter embed: What is to stand in the place of a URL, or nil when it is to stay.
func squeezed(style css: [UInt8], embedding embed: (_ url: String) -> [UInt8]? = { _ in nil }) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(css.count)
  var (followsBlank, followsComment) = (false, false)
  for (piece, range) in StyleScanner(css) {
    switch piece {
    case .comment: followsComment = true
    case .blank: followsBlank = true
    case .string, .url, .text:
      let next = css[range.lowerBound]
      // A blank before a colon parts selectors, one around a bracket parts words.
      if let last = result.last, !isPunctuation(last), !isPunctuation(next) {
        // A comment parts two words, too, but means nothing in a selector.
        if followsBlank, !":(".utf8.contains(last), next != UInt8(ascii: ")") { result.append(0x20) }
        if followsComment, !followsBlank { result += "/**/".utf8 }
      }
      if next == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
      (followsBlank, followsComment) = (false, false)
      if case .url(let contents) = piece, let data = embed(String(decoding: css[contents], as: UTF8.self)) {
        result += "url(".utf8 + data + ")".utf8
      } else {
        append(css[range], to: &result)
      }
    }
  }
  return result
}

/// In CSS a slash may be escaped wherever `</` can stand and mean something.
private func append(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
  for byte in bytes {
    if byte == UInt8(ascii: "/"), result.last == UInt8(ascii: "<") { result.append(UInt8(ascii: "\\")) }
    result.append(byte)
  }
}

private func isPunctuation(_ byte: UInt8) -> Bool { "{};,>".utf8.contains(byte) }
