import Diagnostics
import Markup
import SourceText

extension AttributeReader {
  /// Reports classes that are nearly those that reveal.js knows.
  mutating func checkClasses(of attributes: AttributeList, on place: AttributePlace, as file: FileID) {
    let parts = attributes.classAttributes
    guard !parts.isEmpty else { return }
    let words = parts.flatMap { attributeWords(of: $0) }
    let isFragment = words.contains { $0.text == "fragment" }
    // Classes of other libraries, such as animate.css, have like names.
    let checksEffects = isFragment && place == .element && !words.contains { $0.text.hasPrefix("animate") }
    for word in words {
      if word.text.hasPrefix("data-") {
        checkAttributeAsClass(word, on: place, as: file)
      } else if word.text.hasPrefix("r-") {
        checkLayout(word, as: file)
      } else if checksEffects {
        checkEffect(word, as: file)
      } else if place == .slide, word.text == "fragment" {
        report(
          .misplacedAttribute, "the class 'fragment' has no effect on a slide", at: word.range, in: file,
          help: "write an '.element' comment behind the element that is to come step by step")
      }
    }
  }

  /// `class="fragment fade-upp"`.
  private mutating func checkEffect(_ word: AttributeWord, as file: FileID) {
    let name = word.text
    guard name != "fragment", !fragmentEffects.contains(name), !otherClassNames.contains(name), name.utf8.count > 3
    else { return }
    // `highlight-grey` is a color of its own, not a slip of `highlight-green`.
    if let color = name.split(separator: "-").last, cssColorNames.contains(String(color)) { return }
    reportNear(word, from: .effects, prefix: "", as: file)
  }

  /// `class="r-strech"`.
  private mutating func checkLayout(_ word: AttributeWord, as file: FileID) {
    guard !layoutNames.contains(String(word.text.dropFirst(2))) else { return }
    reportNear(word, from: .layouts, prefix: "r-", as: file)
  }

  private mutating func reportNear(
    _ word: AttributeWord, from vocabulary: Vocabulary, prefix: String, as file: FileID
  ) {
    guard let near = guess(for: String(word.text.dropFirst(prefix.count)), from: vocabulary) else { return }
    report(
      .unknownClass, "there is no \(vocabulary.kind) '\(shown(word.text))'", at: word.range, in: file,
      help: "did you mean '\(prefix + near)'?", replacement: word.isExact ? prefix + near : nil)
  }

  /// `class="data-auto-animate"`.
  private mutating func checkAttributeAsClass(_ word: AttributeWord, on place: AttributePlace, as file: FileID) {
    let known = place == .slide ? slideDataNames : elementDataNames
    guard known.contains(String(word.text.dropFirst("data-".count))) else { return }
    report(
      .misplacedAttribute, "'\(word.text)' is an attribute and has no effect as a class", at: word.range, in: file,
      help: "write '\(word.text)' beside 'class' instead of into it")
  }
}
