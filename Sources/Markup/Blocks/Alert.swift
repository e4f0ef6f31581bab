import SourceText

/// The kinds of alert, in the order of their codes in a node's detail.
package enum AlertKind: UInt16, CaseIterable, Sendable {
  case note, tip, important, warning, caution

  package var name: StaticString {
    switch self {
    case .note: "note"
    case .tip: "tip"
    case .important: "important"
    case .warning: "warning"
    case .caution: "caution"
    }
  }
}

extension BlockParser {
  /// A block quote whose first line is a kind in brackets is an alert.
  ///
  ///     > [!NOTE]
  ///     > Worth knowing.
  ///
  /// GitHub's alerts.
  mutating func readAlertName() -> Bool {
    guard bytes[cursor.nonspace] == .leftBracket, options.contains(.alerts), leaf.kind == .none,
      matched == open.count, let quote = open.last, quote.kind == .blockQuote,
      Int(quote.record) == records.count - 1, bytes.at(cursor.nonspace + 1) == .exclamation,
      bytes.endOfLine(from: Int(records[records.count - 1].start)) == cursor.end
    else { return false }
    let end = bytes.trimBlanks(from: cursor.nonspace, to: cursor.end)
    guard bytes[end - 1] == .rightBracket else { return false }
    for kind in AlertKind.allCases {
      let length = kind.name.utf8CodeUnitCount
      if end - cursor.nonspace == length + 3, bytes.matches(kind.name, at: cursor.nonspace + 2) {
        records[Int(quote.record)].kind = .alert
        records[Int(quote.record)].detail = kind.rawValue
        contentEnd = end
        return true
      }
    }
    return false
  }
}
