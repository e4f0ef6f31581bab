import HTML

/// Takes from rendered HTML whatever could run or load something, or speak for the page around it.
///
///     <p onclick="go()">a<script>go()</script></p>    → <p>a</p>
///
/// Nothing is searched for what is bad in it. The HTML is read as a browser's tokenizer reads it, and written anew from
/// what is listed: tags and attributes in one form, values escaped, any other `<` as text, no comments. As nothing on the
/// list holds raw text or another language, a browser reads the result in one way only.
struct SafeMarkup {
  var omissions = SafeOmissions()

  /// The part of `html` in `range`, safe. O(n).
  ///
  /// - Parameters:
  ///   - trusted: What this program made itself, in ascending order; it stays as it is. What is around it is read in
  ///     pieces, so that no text can reach into it.
  ///   - marks: Places in `html`, in ascending order.
  /// - Returns: Where these are in the result, too.
  mutating func filtered(
    _ html: [UInt8], in range: Range<Int>, trusted: [Range<Int>] = [], marks: [Int] = []
  ) -> (html: [UInt8], marks: [Int]) {
    var filtering = Filtering(marks: marks[...], omissions: omissions)
    var start = range.lowerBound
    for own in trusted where range.lowerBound <= own.lowerBound && own.upperBound <= range.upperBound {
      filtering.run(Array(html[start..<own.lowerBound]), from: start)
      filtering.pass(html[own])
      start = own.upperBound
    }
    filtering.run(Array(html[start..<range.upperBound]), from: start)
    filtering.reach(range.upperBound)
    omissions = filtering.omissions
    return (filtering.result, filtering.reached)
  }
}

private struct Filtering {
  private(set) var result: [UInt8] = []
  private(set) var reached: [Int] = []
  private(set) var omissions: SafeOmissions
  private var marks: ArraySlice<Int>
  /// The element that is being left out with all that is in it, and how often it is open.
  private var omitted: (name: String, depth: Int)?

  init(marks: ArraySlice<Int>, omissions: SafeOmissions) {
    self.marks = marks
    self.omissions = omissions
  }

  /// Takes note that everything before `offset` has been written.
  mutating func reach(_ offset: Int) {
    while let mark = marks.first, mark <= offset {
      reached.append(result.count)
      marks.removeFirst()
    }
  }

  mutating func pass(_ html: ArraySlice<UInt8>) {
    if omitted == nil { result += html }
  }

  mutating func run(_ html: [UInt8], from base: Int) {
    var scanner = TagScanner(html)
    var copied = 0
    // How often a tag without an end may still be looked at again; after that, the rest is text.
    var patience = 16
    while let piece = scanner.next() {
      switch piece {
      case .startTag(let tag):
        text(html[copied..<tag.range.lowerBound])
        reach(base + tag.range.lowerBound)
        begin(tag, in: html)
        copied = tag.range.upperBound
      case .endTag(let name, let range):
        text(html[copied..<range.lowerBound])
        end(name)
        copied = range.upperBound
      case .comment(let range, _):
        text(html[copied..<range.lowerBound])
        copied = range.upperBound
      case .rawText(_, let range): copied = range.upperBound
      case .unfinishedTag(let range):
        patience -= 1
        scanner.restart(at: patience > 0 ? range.lowerBound + 1 : html.count)
      }
    }
    text(html[copied...])
  }

  private mutating func text(_ text: ArraySlice<UInt8>) {
    if omitted == nil { append(text) }
  }

  /// Character references stay what they are: here they cannot become markup.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case 0: result += "\u{FFFD}".utf8
      default: result.append(byte)
      }
    }
  }

  private mutating func begin(_ tag: StartTag, in html: [UInt8]) {
    if let open = omitted {
      if open.name == tag.name { omitted = (open.name, open.depth + 1) }
      return
    }
    guard let own = safeElements[tag.name], tag.name != "input" || isBox(tag, in: html) else {
      omissions.note(tag: tag.name)
      let isClosed = tag.isSelfClosing && (tag.name == "svg" || tag.name == "math")
      if elementsLeftOutWhole.contains(tag.name), !isClosed { omitted = (tag.name, 1) }
      return
    }
    result += "<\(tag.name)".utf8
    var seen: Set<String> = []
    // Of two attributes by one name, a browser takes the first.
    for attribute in tag.attributes where seen.insert(attribute.name).inserted {
      append(attribute, own: own, in: html)
    }
    result.append(UInt8(ascii: ">"))
  }

  private func isBox(_ tag: StartTag, in html: [UInt8]) -> Bool {
    tag["type"]?.value.map { String(decoding: html[$0], as: UTF8.self).lowercased() == "checkbox" } ?? false
  }

  private mutating func append(_ attribute: StartTag.Attribute, own: [String: SafeValue], in html: [UInt8]) {
    guard let kind = safeValue(of: attribute.name, own: own) else { return omissions.note(attribute: attribute.name) }
    let written = attribute.value.map { html[$0] } ?? []
    guard kind != .text else { return append(attribute.name, written, isBare: attribute.value == nil) }
    guard let value = kind.allowed(String(decoding: decodingReferences(written), as: UTF8.self)) else {
      return omissions.note(attribute: attribute.name)
    }
    var output = OutputBuffer(capacity: written.count * 2)
    output.append(escaping: value)
    append(attribute.name, output.bytes()[...], isBare: attribute.value == nil)
  }

  private mutating func append(_ name: String, _ value: ArraySlice<UInt8>, isBare: Bool) {
    result += " \(name)".utf8
    guard !isBare else { return }
    result += "=\"".utf8
    append(value)
    result.append(UInt8(ascii: "\""))
  }

  private mutating func end(_ name: String) {
    if let open = omitted {
      if open.name == name { omitted = open.depth > 1 ? (name, open.depth - 1) : nil }
    } else if safeElements[name] != nil, !safeVoidElements.contains(name) {
      result += "</\(name)>".utf8
    }
  }
}
