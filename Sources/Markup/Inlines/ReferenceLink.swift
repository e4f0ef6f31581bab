import SourceText

extension InlineParser {
  /// A link or image whose destination stands in a definition.
  ///
  ///     [text][label]    [label][]    [label]
  ///
  /// CommonMark 0.31, §6.3. References may add as many bytes to the output as the input has, or 100 kB, so that a
  /// short text cannot ask for a long page.
  mutating func readReference(_ opener: Bracket) -> Bool {
    var end = cursor
    end.advance()
    var label: ContentLabel?
    var isCollapsed = false
    if end.byte == .leftBracket, !end.isAtEnd {
      var ahead = end
      if ahead.second == .rightBracket {
        ahead.advance()
        ahead.advance()
        isCollapsed = true
        end = ahead
      } else if let found = ahead.scanLabel() {
        label = found
        end = ahead
      }
    }
    let isFull = label != nil
    if label == nil {
      guard !opener.holdsBracket, offset > opener.contentStart, offset - opener.contentStart <= 999 * 4 else {
        return false
      }
      label = ContentLabel(range: SourceRange(opener.contentStart, offset), line: opener.line)
    }
    guard let label, let index = definition(of: label) else {
      if let label, isFull || isCollapsed, !isFootnoteLike(label) {
        problems.append(Problem(.undefinedReference, label.range))
      }
      return false
    }
    let definition = definitions.definitions[index]
    let cost = definition.destination.range.count + definition.title.range.count
    guard cost <= expansionLeft else {
      if expansionLeft >= 0 { problems.append(Problem(.tooManyReferences, label.range)) }
      expansionLeft = -1
      return false
    }
    expansionLeft -= cost
    let target = LinkTarget(
      destination: definition.destination, title: definition.title, written: label.range, definition: Int32(index))
    finishLink(opener, target, attributes: nil, at: end)
    return true
  }

  private mutating func definition(of label: ContentLabel) -> Int? {
    guard !definitions.isEmpty else { return nil }
    key.removeAll(keepingCapacity: true)
    LabelKey.append(label, in: bytes, lines: lines, to: &key)
    return key.isEmpty ? nil : definitions.index(of: key)
  }

  private func isFootnoteLike(_ label: ContentLabel) -> Bool { bytes.at(Int(label.range.start)) == .caret }
}
