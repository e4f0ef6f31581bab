import HTML
import Markup
import Slides

/// A diagram that has been drawn, as HTML.
///
///     <figure class="diagram diagram-dot"><img src="data:image/svg+xml;base64,…" alt="…" width="…" height="…"></figure>
///
/// The picture comes from a program that was fed with the text of a stranger. In an `<img>` a browser runs none of its
/// scripts and loads nothing for it, and its ids are its own.
///
/// - Parameters:
///   - attributes: What comments and braces say about the fence: `alt`, `width` and `height` speak of the picture.
func diagramFigure(_ source: DiagramSource, svg: [UInt8], _ attributes: AttributeList) -> [UInt8] {
  let data = base64(svg)
  var output = OutputBuffer(capacity: data.count + 512)
  var own = attributes
  own.add(.plain("class", "diagram diagram-\(source.language.rawValue)"))
  output.append("<figure")
  output.append(AttributeList(own.attributes.filter { !notOnFigure.contains($0.name) }))
  output.append("><img src=\"data:image/svg+xml;base64,")
  output.append(data[...])
  output.append("\" alt=\"")
  output.append(escaping: attributes["alt"] ?? description(of: source))
  output.append("\"")
  var size = [("width", attributes["width"]), ("height", attributes["height"])]
  if size.allSatisfy({ $0.1 == nil }), let own = sizeOfPicture(svg) {
    let scale = shownTextSize / source.language.textSize
    size = [("width", "\(Int((own.width * scale).rounded()))"), ("height", "\(Int((own.height * scale).rounded()))")]
  }
  for (name, value) in size {
    guard let value else { continue }
    output.append(" ")
    output.append(escaping: name)
    output.append("=\"")
    output.append(escaping: value)
    output.append("\"")
  }
  output.append("></figure>\n")
  return output.bytes()
}

/// What stands on the picture, or has done its work.
private let notOnFigure = CodeText.ownAttributes.subtracting(["data-fragment-index"]).union(["alt", "width", "height"])

/// How large the words of a diagram stand on a slide, in CSS pixels: three quarters of what most themes give to text.
private let shownTextSize = 24.0

extension DiagramLanguage {
  /// How large its command writes, in CSS pixels.
  fileprivate var textSize: Double {
    switch self {
    case .dot: 14 * 4 / 3
    case .mermaid, .d2: 16
    case .plantuml: 14
    }
  }
}

/// What a reader who sees no pictures is told where the author says nothing: how the source begins.
private func description(of source: DiagramSource) -> String {
  let words = String(decoding: source.text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
  let text = words.joined(separator: " ")
  let longest = 120
  return "Diagram: " + (text.count > longest ? text.prefix(longest - 1) + "…" : text)
}

/// The size that an SVG gives itself, in CSS pixels: by its width and height, or else by its `viewBox`. Nil where it
/// gives none that can be used.
///
/// SVG 2, §8.2.
func sizeOfPicture(_ svg: [UInt8]) -> (width: Double, height: Double)? {
  var scanner = TagScanner(svg)
  var root: StartTag?
  while root == nil, let piece = scanner.next() {
    if case .startTag(let tag) = piece { root = tag }
  }
  guard let root, root.name == "svg" else { return nil }
  func text(_ name: String) -> String? { root[name]?.value.map { String(decoding: svg[$0], as: UTF8.self) } }
  if let width = text("width").flatMap(pixels), let height = text("height").flatMap(pixels) { return (width, height) }
  let box = text("viewbox").map { $0.split { $0 == " " || $0 == "," || $0.isNewline }.compactMap { Double($0) } } ?? []
  guard box.count == 4, isSize(box[2]), isSize(box[3]) else { return nil }
  return (box[2], box[3])
}

/// `90pt` → 120
private func pixels(_ length: String) -> Double? {
  let units: [(String, Double)] = [
    ("px", 1), ("pt", 4.0 / 3), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4), ("", 1),
  ]
  guard let unit = units.first(where: { length.hasSuffix($0.0) }),
    let number = Double(length.dropLast(unit.0.count)), isSize(number * unit.1)
  else { return nil }
  return number * unit.1
}

/// Neither nothing nor what no screen has.
private func isSize(_ number: Double) -> Bool { number >= 1 && number <= 100_000 }
