import Diagnostics
import Markup
import SourceText

/// What attributes are written on.
enum AttributePlace { case slide, element }

extension AttributeReader {
  /// Reports a name that is nearly a known one, or that has no effect where it stands.
  mutating func checkName(of attribute: Attribute, on place: AttributePlace, as file: FileID) {
    guard attribute.name.hasPrefix("data-") else {
      checkPlainName(of: attribute, on: place, as: file)
      return
    }
    let name = String(attribute.name.dropFirst("data-".count))
    let here = place == .slide ? slideDataNames : elementDataNames
    if here.contains(name) { return }
    if (place == .slide ? elementOnlyDataNames : slideOnlyDataNames).contains(name) {
      reportMisplaced(attribute, on: place, as: file)
      return
    }
    if slideDataNames.contains(name) || elementDataNames.contains(name) { return }
    guard name.utf8.count > 3, !otherDataNames.contains(name),
      let near = guess(for: name, from: place == .slide ? .slideData : .elementData)
    else { return }
    report(
      .unknownAttribute, "there is no attribute '\(shown(attribute.name))'", at: nameRange(of: attribute), in: file,
      help: "did you mean 'data-\(near)'?", replacement: "data-\(near)")
  }

  /// `transition="fade"`, which lacks its `data-`.
  private mutating func checkPlainName(of attribute: Attribute, on place: AttributePlace, as file: FileID) {
    let name = attribute.name
    guard !globalAttributeNames.contains(name) else { return }
    let known = place == .slide ? slideDataNames : elementDataNames
    // HTML has short names of its own, such as `src`, and for elements it has many.
    let isLong = name.utf8.contains(.hyphen) && !name.hasPrefix("aria-")
    guard place == .slide || isLong else { return }
    if known.contains(name) {
      report(
        .unknownAttribute, "'\(name)' lacks its 'data-', and reveal.js does not read it", at: nameRange(of: attribute),
        in: file, help: "write 'data-\(name)'", replacement: "data-\(name)", applicability: .safe)
    } else if isLong, let near = guess(for: name, from: place == .slide ? .slideData : .elementData) {
      report(
        .unknownAttribute, "there is no attribute '\(shown(name))'", at: nameRange(of: attribute), in: file,
        help: "did you mean 'data-\(near)'?", replacement: "data-\(near)")
    }
  }

  private mutating func reportMisplaced(_ attribute: Attribute, on place: AttributePlace, as file: FileID) {
    switch place {
    case .slide:
      report(
        .misplacedAttribute, "'\(attribute.name)' has no effect on a slide", at: nameRange(of: attribute), in: file,
        help: "write it into an '.element' comment behind the element that it is for")
    case .element:
      report(
        .misplacedAttribute, "'\(attribute.name)' has no effect on an element", at: nameRange(of: attribute), in: file,
        help: "write it into a '.slide' comment")
    }
  }

  private func nameRange(of attribute: Attribute) -> SourceRange {
    let start = Int(attribute.range.start)
    return SourceRange(start, min(start + attribute.name.utf8.count, Int(attribute.range.end)))
  }
}

/// Text from a deck as a message can hold it: short, and on one line.
func shown(_ text: some StringProtocol) -> String {
  let start = String(text.unicodeScalars.prefix(40).map { $0.properties.isWhitespace ? " " : Character($0) })
  return start.utf8.count < text.utf8.count ? start + "…" : start
}
