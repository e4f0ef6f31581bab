import Diagnostics
import Markup
import SourceText

/// Readers of single values. Each says what is wrong, and gives nil for what cannot be read.
extension AttributeReader {
  /// One word of a closed set. Case counts, as in the style sheets of reveal.js.
  mutating func word(_ attribute: Attribute, of vocabulary: Vocabulary, as file: FileID) -> String? {
    let word = trimmed(attribute)
    guard !word.isEmpty else {
      reportNoValue(attribute, help: "write \(vocabulary.list)", as: file)
      return nil
    }
    if vocabulary.words.contains(word) { return word }
    reportUnknownWord(word, at: attribute.valueRange, of: vocabulary, as: file)
    return nil
  }

  mutating func reportUnknownWord(
    _ word: String, at range: SourceRange, of vocabulary: Vocabulary, as file: FileID
  ) {
    let near = guess(for: word, from: vocabulary)
    report(
      .attributeValue, "there is no \(vocabulary.kind) '\(shown(word))'", at: range, in: file,
      help: near.map { "did you mean '\($0)'?" } ?? "write \(vocabulary.list)",
      replacement: range.count == word.utf8.count ? near : nil)
  }

  /// Whether an attribute that counts by being there is on. `="false"` is off, which reveal.js has on.
  mutating func isOn(_ attribute: Attribute, as file: FileID) -> Bool {
    guard trimmed(attribute) == "false" else { return true }
    report(
      .attributeValue, "reveal.js takes '\(attribute.name)' as on, whatever its value", at: attribute.valueRange,
      in: file, help: "remove '\(attribute.name)' to switch it off")
    return false
  }

  /// A number of seconds from 0 on, with or without its unit.
  mutating func seconds(_ attribute: Attribute, as file: FileID) -> Double? {
    let text = trimmed(attribute)
    if let number = number(in: text, unit: "s"), number <= 1_000_000 { return number }
    reportNumber(attribute, wanted: "a number of seconds", example: "90", as: file)
    return nil
  }

  /// A whole number of milliseconds from 0 on, with or without its unit; `false` is 0.
  mutating func milliseconds(_ attribute: Attribute, as file: FileID) -> Int? {
    let text = trimmed(attribute)
    if text == "false" { return 0 }
    // Browsers wait no longer than 2³¹ milliseconds.
    if let number = number(in: text, unit: "ms"), number < 2_147_483_648 { return Int(number) }
    reportNumber(attribute, wanted: "a number of milliseconds", example: "2000", as: file)
    return nil
  }

  /// A share from 0 to 1, also as a percentage.
  mutating func share(_ attribute: Attribute, as file: FileID) -> Double? {
    let text = trimmed(attribute)
    if text.contains("(") { return nil }
    let isPercentage = text.hasSuffix("%")
    if let number = number(in: text, unit: "%"), number <= (isPercentage ? 100 : 1) {
      return isPercentage ? number / 100 : number
    }
    reportNumber(attribute, wanted: "a number from 0 to 1", example: "0.5", as: file)
    return nil
  }

  /// reveal.js never shows a fragment whose index does not begin with a number from 0 on.
  mutating func checkFragmentIndex(_ attribute: Attribute, as file: FileID) {
    let text = trimmed(attribute)
    guard text.isEmpty || !text.utf8.allSatisfy(\.isDigit) || Int(text) == nil else { return }
    reportNumber(attribute, wanted: "a whole number from 0 on", example: "1", as: file)
  }

  /// A CSS easing function.
  mutating func easing(_ attribute: Attribute, as file: FileID) -> String? {
    let text = trimmed(attribute)
    if text.contains("(") || cssWideKeywords.contains(text.lowercased()) { return text }
    guard !text.isEmpty else {
      reportNoValue(attribute, help: "write \(Vocabulary.easings.list)", as: file)
      return nil
    }
    if Vocabulary.easings.words.contains(text.lowercased()) { return text }
    reportUnknownWord(text, at: attribute.valueRange, of: .easings, as: file)
    return nil
  }

  /// A number from 0 on in decimal digits, with `unit` or without one.
  private func number(in text: String, unit: String) -> Double? {
    let digits = text.hasSuffix(unit) ? text.dropLast(unit.count) : text[...]
    guard digits.utf8.count <= 30, digits.utf8.contains(where: \.isDigit),
      digits.utf8.allSatisfy({ $0.isDigit || $0 == .dot })
    else { return nil }
    // Swift reads `.5`, and not `5.`, which JavaScript reads.
    return Double(digits.hasSuffix(".") ? digits + "0" : digits)
  }

  private func trimmed(_ attribute: Attribute) -> String {
    String(decoding: Array((attribute.value ?? "").utf8).trimmed(), as: UTF8.self)
  }

  // MARK: What to say

  private mutating func reportNumber(_ attribute: Attribute, wanted: String, example: String, as file: FileID) {
    let help = "write a number, such as '\(attribute.name)=\"\(example)\"'"
    guard let value = attribute.value, !value.isEmpty else {
      reportNoValue(attribute, help: help, as: file)
      return
    }
    report(
      .attributeValue, "'\(attribute.name)' is '\(shown(value))', not \(wanted)", at: attribute.valueRange, in: file,
      help: help)
  }

  private mutating func reportNoValue(_ attribute: Attribute, help: String, as file: FileID) {
    report(.attributeValue, "'\(attribute.name)' has no value", at: attribute.range, in: file, help: help)
  }
}
