/// The name of a rule in kebab-case: `unknown-slide`.
///
/// It is what authors write in settings and in `lectern-ignore` comments, so it never changes once released.
public struct RuleID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name as authors write it.
  public let description: String

  /// A name that comes from outside, as in a project's settings. It may be the name of no rule at all.
  public init(_ name: String) { description = name }

  /// Orders by Unicode scalars, the same in every locale.
  public static func < (left: RuleID, right: RuleID) -> Bool { left.description < right.description }
}

extension RuleID: ExpressibleByStringLiteral {
  /// A name that the program itself gives to a rule; it must be in kebab-case.
  public init(stringLiteral name: StaticString) {
    self.init(name.description)
    precondition(isKebabCase, "the name of a rule is written in kebab-case")
  }

  /// Whether the name consists of lower-case ASCII words and numbers with single hyphens between them.
  var isKebabCase: Bool {
    description.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (0x30...0x39).contains($0) }
    }
  }
}
