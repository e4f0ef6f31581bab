/// A regular expression as a tree, as deep as its groups stand in one another, which has a limit. Groups that only
/// group have no node: nothing asks for what they matched.
indirect enum PatternNode: Hashable, Sendable {
  case scalar(UInt32)
  case set(ScalarSet)
  case assertion(PatternAssertion)
  case sequence([PatternNode])
  case choice([PatternNode])
  case repeated(PatternNode, atLeast: Int, atMost: Int?, isGreedy: Bool)
  case look(PatternNode, isBehind: Bool, isNegative: Bool)

  /// Matches nothing, everywhere.
  static let empty = PatternNode.sequence([])
  /// Matches nowhere.
  static let never = PatternNode.set(ScalarSet([]))

  /// Whether it may match without using up any text. O(nodes).
  var canBeEmpty: Bool {
    switch self {
    case .scalar, .set: false
    case .assertion, .look: true
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .choice(let parts): parts.contains(where: \.canBeEmpty)
    case .repeated(let body, let least, _, _): least == 0 || body.canBeEmpty
    }
  }
}
