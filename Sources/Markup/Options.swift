/// What is read beyond CommonMark.
package struct MarkupOptions: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let tables = MarkupOptions(rawValue: 1 << 0)
  package static let strikethrough = MarkupOptions(rawValue: 1 << 1)
  package static let taskLists = MarkupOptions(rawValue: 1 << 2)
  package static let autolinks = MarkupOptions(rawValue: 1 << 3)
  package static let footnotes = MarkupOptions(rawValue: 1 << 4)
  package static let alerts = MarkupOptions(rawValue: 1 << 5)
  package static let math = MarkupOptions(rawValue: 1 << 6)
  /// `{#id .class key="value"}` after headings, fences, links, images and `[spans]`.
  package static let attributes = MarkupOptions(rawValue: 1 << 7)
  package static let divs = MarkupOptions(rawValue: 1 << 8)
  package static let definitionLists = MarkupOptions(rawValue: 1 << 9)
  package static let citations = MarkupOptions(rawValue: 1 << 10)
  /// `![](x.png =400x)`.
  package static let imageSizes = MarkupOptions(rawValue: 1 << 11)
  package static let emoji = MarkupOptions(rawValue: 1 << 12)
  package static let smart = MarkupOptions(rawValue: 1 << 13)
  /// A paragraph of `. . .`.
  package static let pauses = MarkupOptions(rawValue: 1 << 14)
  /// Emphasis beside CJK text and full-width punctuation.
  package static let cjkEmphasis = MarkupOptions(rawValue: 1 << 15)

  package static let commonMark: MarkupOptions = []
  package static let gfm: MarkupOptions = [.tables, .strikethrough, .taskLists, .autolinks, .footnotes, .alerts]
  /// What a deck is read with unless its settings say otherwise.
  package static let deck: MarkupOptions = [
    .gfm, .math, .attributes, .divs, .definitionLists, .imageSizes, .emoji, .pauses, .cjkEmphasis,
  ]
}
