/// What a stranger's deck asked for and its page does not have.
public struct SafeOmissions: Hashable, Sendable {
  /// How many tags were left out, by their names.
  public private(set) var tags: [String: Int] = [:]
  /// How many attributes were left out of tags that were not, by their names.
  public private(set) var attributes: [String: Int] = [:]
  /// How many style sheets of the deck's own, its theme among them, were not used.
  public private(set) var styleSheets = 0

  public var isEmpty: Bool { tags.isEmpty && attributes.isEmpty && styleSheets == 0 }

  mutating func note(tag name: String) { tags[shown(name), default: 0] += 1 }

  mutating func note(styleSheets count: Int) { styleSheets += count }

  mutating func note(attribute name: String) { attributes[shown(name), default: 0] += 1 }

  /// A name is the stranger's text, too, and may be printed on a terminal.
  private func shown(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || [0x2D, 0x3A].contains(byte)
    }
    return isPlain && name.utf8.count <= 30 ? name : "others"
  }

  /// `1 style sheet, 3 tags (iframe, script) and 1 attribute (onclick)`; empty when nothing was left out.
  public var summary: String {
    let parts = [
      count(styleSheets, "style sheet"), count(tags.values.reduce(0, +), "tag") + names(tags),
      count(attributes.values.reduce(0, +), "attribute") + names(attributes),
    ].filter { !$0.isEmpty }
    let last = parts.suffix(2).joined(separator: " and ")
    return (parts.dropLast(2) + [last]).joined(separator: ", ")
  }

  private func count(_ count: Int, _ noun: String) -> String {
    count == 0 ? "" : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func names(_ counts: [String: Int]) -> String {
    let names = counts.keys.sorted()
    return names.isEmpty ? "" : " (\(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? "…" : ""))"
  }
}
