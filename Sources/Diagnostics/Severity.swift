/// How bad a problem is. `note < warning < error`.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Worth knowing; nothing is wrong.
  case note
  /// The deck compiles, but probably not to what the author meant.
  case warning
  /// Something that the author asked for cannot be had.
  case error

  /// Whether `left` is less bad than `right`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
