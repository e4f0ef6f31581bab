import HTML
import Markup
import SourceText

/// One run of the fuzzer: any bytes are some text, whose tree is whole and which can be printed.
///
/// The first byte chooses what is read beyond CommonMark, the second how the text is cut.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMarkup(_ input: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 2 else { return 0 }
  let text = SourceFile(name: "fuzz.md", bytes: Array(UnsafeBufferPointer(start: input + 2, count: count - 2)))
  let tree = parseBlocks(text, options: options(input[0]), breaks: breaks(in: text.bytes, input[1]))
  let document = parseInlines(in: tree)
  let violations = TreeShape.violations(of: document)
  guard violations.isEmpty else { fatalError(violations.joined(separator: "\n")) }
  var html = HTMLOptions()
  html.filtersTags = input[0] & 0x80 != 0
  _ = renderHTML(document, options: html)
  return 0
}

private func options(_ byte: UInt8) -> MarkupOptions {
  switch byte & 3 {
  case 0: .commonMark
  case 1: .gfm
  case 2: .deck
  default: [.deck, .citations, .smart]
  }
}

/// A break at each line of three hyphens, as between slides, unless the byte is even.
private func breaks(in bytes: [UInt8], _ byte: UInt8) -> [SectionBreak] {
  guard byte & 1 == 1 else { return [] }
  var breaks: [SectionBreak] = []
  var start = 0
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.elementsEqual("---".utf8) {
      let end = min(start + 4, bytes.count)
      breaks.append(
        SectionBreak(
          range: SourceRange(start, end), contentStart: UInt32(end), tag: 0, endsFences: byte & 2 == 0))
    }
    start += line.count + 1
  }
  return breaks
}
