/// What the raw HTML of a slide has opened and not closed, so that no slide reaches into the next one.
///
/// In the browser each slide of a reveal.js deck is parsed alone: a stray `</section>` or a `<b>` without its end stays
/// without effect on other slides. One page for all of them has to see to that itself.
struct OpenElements {
  private var stack: [String] = []
  private var counts: [String: Int] = [:]

  /// Whether SVG or MathML is open.
  var isInForeignContent: Bool { counts["svg", default: 0] > 0 || counts["math", default: 0] > 0 }

  /// A browser begins these anew in whatever comes after them, until they are closed.
  private static let formatting: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "image", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
  ]
  /// Their end tag may be left out, and a browser overlooks one too many.
  private static let selfEnding: Set<String> = [
    "caption", "colgroup", "dd", "dt", "li", "optgroup", "option", "p", "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot",
    "th", "thead", "tr",
  ]
  /// These belong to the page, or never end.
  private static let forbidden: Set<String> = ["base", "body", "frame", "frameset", "head", "html", "plaintext"]

  /// Takes note of a start tag; false when it must not stand in a slide.
  mutating func begin(_ tag: StartTag) -> Bool {
    if Self.forbidden.contains(tag.name) { return false }
    if Self.void.contains(tag.name) || Self.selfEnding.contains(tag.name) { return true }
    if tag.isSelfClosing, isInForeignContent || tag.name == "svg" || tag.name == "math" { return true }
    if !Self.formatting.contains(tag.name) { stack.append(tag.name) }
    counts[tag.name, default: 0] += 1
    return true
  }

  /// While one of these is open, a browser overlooks the end tags of what is around it.
  ///
  /// The HTML Standard, §13.2.4.2.
  private static let enclosing: Set<String> = [
    "annotation-xml", "applet", "desc", "foreignobject", "marquee", "mi", "mn", "mo", "ms", "mtext", "object", "select",
    "table", "template",
  ]

  /// Takes note of an end tag.
  ///
  ///     <div><table></div>    → </table>
  ///
  /// - Returns: The end tags that have to come before it to give it its effect; nil when it would close something
  ///   outside the slide, or nothing.
  mutating func end(_ name: String) -> String? {
    if Self.selfEnding.contains(name) { return "" }
    guard let count = counts[name], count > 0 else { return nil }
    if Self.formatting.contains(name) {
      counts[name] = count - 1
      return ""
    }
    var missing = ""
    while let last = stack.popLast() {
      counts[last, default: 0] -= 1
      if last == name { break }
      if Self.enclosing.contains(last) { missing += "</\(last)>" }
    }
    return missing
  }

  /// The end tags that are missing.
  var missingEndTags: String {
    var tags = ""
    // What is raw text ends first: nothing else is seen in it.
    for name in stack.reversed() { tags += "</\(name)>" }
    for name in Self.formatting.sorted() {
      tags += String(repeating: "</\(name)>", count: counts[name, default: 0])
    }
    return tags
  }
}
