import Diagnostics
import Markup
import SourceText

extension AttributeReader {
  /// Takes one of the `data-background*` attributes of a slide.
  mutating func readBackground(_ attribute: Attribute, into background: inout SlideBackground, as file: FileID) {
    let value = attribute.value.flatMap { $0.isEmpty ? nil : $0 }
    switch attribute.name.dropFirst("data-background".count) {
    case "": if let value { readShorthand(attribute, value, into: &background, as: file) }
    case "-color":
      background.color = value
      checkColor(attribute, as: file)
    case "-gradient": background.gradient = value
    case "-image":
      guard let value else { break }
      checkImage(attribute, value, as: file)
      // A file in `data-background` counts more.
      if background.images.isEmpty { background.images = backgroundFiles(in: value) }
    case "-video": background.videos = backgroundFiles(in: value ?? "")
    case "-iframe": background.iframe = value
    case "-size":
      background.size = value
      checkKeywords(attribute, of: .backgroundSizes, as: file)
    case "-position":
      background.position = value
      checkKeywords(attribute, of: .backgroundPositions, as: file)
    case "-repeat":
      background.repetition = value
      checkKeywords(attribute, of: .backgroundRepetitions, as: file)
    case "-opacity": background.opacity = share(attribute, as: file)
    case "-video-loop": background.loopsVideo = isOn(attribute, as: file)
    case "-video-muted": background.mutesVideo = isOn(attribute, as: file)
    case "-interactive": background.isInteractive = isOn(attribute, as: file)
    case "-transition":
      let style = word(attribute, of: .backgroundTransitions, as: file)
      background.transition = style.flatMap { TransitionStyle(name: $0) }
    default: break
    }
  }

  /// `data-background`, which is a file or CSS.
  private mutating func readShorthand(
    _ attribute: Attribute, _ value: String, into background: inout SlideBackground, as file: FileID
  ) {
    if namesBackgroundFile(value) {
      background.images = backgroundFiles(in: value)
      return
    }
    background.css = value
    let words = attributeWords(of: attribute)
    guard words.count == 1, !value.contains("(") else { return }
    let name = words[0].text.lowercased()
    let isImage = [".avif", ".apng", ".tif", ".tiff", ".ico", ".heic"].contains { name.hasSuffix($0) }
    if isImage || [".mp4", ".webm", ".mov", ".m4v", ".ogv"].contains(where: { name.hasSuffix($0) }) {
      let kind = isImage ? "image" : "video"
      report(
        .attributeValue, "reveal.js takes '\(shown(value))' for CSS, not for the name of a file",
        at: attribute.valueRange, in: file, help: "write 'data-background-\(kind)'")
    } else {
      checkColor(attribute, as: file)
    }
  }

  /// `data-background-image` holds paths, around which reveal.js itself puts `url(…)`.
  private mutating func checkImage(_ attribute: Attribute, _ value: String, as file: FileID) {
    let start = Array(value.utf8).trimmed()
    if start.startsIgnoringCase("url(") {
      report(
        .attributeValue, "'data-background-image' is the path of an image, and holds 'url(' here",
        at: attribute.valueRange, in: file, help: "write the path alone")
    } else if ["linear-gradient(", "radial-gradient(", "conic-gradient("].contains(where: start.startsIgnoringCase) {
      report(
        .attributeValue, "'data-background-image' is the path of an image, and holds a gradient here",
        at: attribute.valueRange, in: file, help: "write 'data-background-gradient'")
    }
  }

  /// Reports words that CSS does not have. Numbers, functions and what else CSS has are left alone.
  private mutating func checkKeywords(_ attribute: Attribute, of vocabulary: Vocabulary, as file: FileID) {
    guard let value = attribute.value, !value.contains("("), !value.contains(",") else { return }
    let known = vocabulary.words
    for word in attributeWords(of: attribute) {
      let name = word.text.lowercased()
      guard name.utf8.allSatisfy({ $0.isLetter || $0 == .hyphen }), !known.contains(name),
        !cssWideKeywords.contains(name)
      else { continue }
      reportUnknownWord(word.text, at: word.range, of: vocabulary, as: file)
    }
  }

  /// Reports plain mistakes in a CSS color: `#ggg`, `#12345`, `4a2439`, `whitesmok`.
  private mutating func checkColor(_ attribute: Attribute, as file: FileID) {
    let words = attributeWords(of: attribute)
    guard let word = words.first, words.count == 1 else { return }
    let name = word.text.lowercased()
    if name.hasPrefix("#") {
      checkHexColor(word, as: file)
    } else if name.utf8.allSatisfy(\.isHexDigit), [3, 6, 8].contains(name.utf8.count),
      name.utf8.contains(where: \.isDigit)
    {
      report(
        .attributeValue, "the color '\(word.text)' lacks its '#'", at: word.range, in: file,
        help: "write '#\(word.text)'",
        replacement: word.isExact ? "#" + word.text : nil)
    } else if name.utf8.allSatisfy(\.isLetter), !isColorName(name), let near = guess(for: name, from: .colors) {
      report(
        .attributeValue, "there is no color '\(shown(word.text))'", at: word.range, in: file,
        help: "did you mean '\(near)'?", replacement: word.isExact ? near : nil)
    }
  }

  private mutating func checkHexColor(_ word: AttributeWord, as file: FileID) {
    let digits = word.text.dropFirst()
    let help = "write '#' and 3, 4, 6 or 8 digits from 0 to f"
    if !digits.utf8.allSatisfy(\.isHexDigit) {
      report(
        .attributeValue, "the color '\(shown(word.text))' has something else than hexadecimal digits", at: word.range,
        in: file, help: help)
    } else if ![3, 4, 6, 8].contains(digits.utf8.count) {
      let count = digits.utf8.count
      report(
        .attributeValue, "the color '\(shown(word.text))' has \(count) \(count == 1 ? "digit" : "digits")",
        at: word.range, in: file, help: help)
    }
  }
}
