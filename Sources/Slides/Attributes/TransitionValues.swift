import Diagnostics
import Markup
import SourceText

extension AttributeReader {
  /// How a slide comes and how it goes.
  ///
  ///     zoom    fade-in    zoom-in fade-out
  ///
  /// A name without `-in` or `-out` counts only by itself: reveal.js 6.0.2, `css/reveal.scss`.
  mutating func readTransition(
    _ attribute: Attribute, as file: FileID
  ) -> (entrance: TransitionStyle?, exit: TransitionStyle?) {
    let words = attributeWords(of: attribute)
    if words.count == 1, let style = TransitionStyle(name: words[0].text) { return (style, style) }
    if words.isEmpty {
      _ = word(attribute, of: .transitions, as: file)
    } else if words.count == 2, words.allSatisfy({ TransitionStyle(name: $0.text) != nil }) {
      reportBareTransitions(words, at: attribute.valueRange, as: file)
      return (nil, nil)
    }
    var entrance: TransitionStyle?
    var exit: TransitionStyle?
    for word in words {
      let (name, direction) = split(word.text)
      guard let style = TransitionStyle(name: name) else {
        reportTransition(word, as: file)
        continue
      }
      switch direction {
      case "-in": entrance = style
      case "-out": exit = style
      default: reportLoneTransition(word, as: file)
      }
    }
    return (entrance, exit)
  }

  private func split(_ word: String) -> (name: Substring, direction: String) {
    for direction in ["-in", "-out"] where word.hasSuffix(direction) {
      return (word.dropLast(direction.count), direction)
    }
    return (word[...], "")
  }

  private mutating func reportTransition(_ word: AttributeWord, as file: FileID) {
    let near = guess(for: word.text, from: .transitionWords)
    report(
      .attributeValue, "there is no transition '\(shown(word.text))'", at: word.range, in: file,
      help: near.map { "did you mean '\($0)'?" } ?? "write \(Vocabulary.transitions.list)",
      replacement: word.isExact ? near : nil)
  }

  /// `none slide`.
  private mutating func reportBareTransitions(_ words: [AttributeWord], at range: SourceRange, as file: FileID) {
    let meant = "\(words[0].text)-in \(words[1].text)-out"
    report(
      .attributeValue, "reveal.js reads no transition from '\(words[0].text) \(words[1].text)'", at: range, in: file,
      help: "write '\(meant)'", replacement: meant)
  }

  private mutating func reportLoneTransition(_ word: AttributeWord, as file: FileID) {
    report(
      .attributeValue, "the transition '\(word.text)' has no effect beside another one", at: word.range, in: file,
      help: "write '\(word.text)-in' for how the slide comes, '\(word.text)-out' for how it goes")
  }
}
