public import SourceText

/// Something that the author should know about one place in one file.
///
///     error[unknown-slide]: no slide or element has the id 'mixtral'
///       --> 04-mistral.md:31:18
///        |
///     31 | See [the router](#/mixtral) again.
///        |                  ^^^^^^^^^
///        = help: did you mean '#/mixtral-8x7b'?
public struct Diagnostic: Hashable, Sendable {
  /// Another place that explains a problem: "first defined here".
  public struct Related: Hashable, Sendable {
    /// In any file of the deck.
    public var location: SourceLocation
    /// What is to be seen there, in a few lower-case words.
    public var message: String

    /// A place and why it matters.
    public init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  /// The rule that found it.
  public var rule: RuleID
  /// As the project has set it for the rule.
  public var severity: Severity
  /// One lower-case line without a full stop that is clear on its own in a list and names the thing in quotes.
  public var message: String
  /// Where it is. An empty range points between two characters.
  public var location: SourceLocation
  /// A few words that the full form prints behind the underline.
  public var label: String?
  /// In the order in which they are to be read.
  public var related: [Related]
  /// What to do about it, as an instruction.
  public var help: String?
  /// How a program may mend it; `help` says the same to a person.
  public var fix: Fix?

  /// Most diagnostics need the first four parts and `help`.
  public init(
    rule: RuleID,
    severity: Severity,
    message: String,
    location: SourceLocation,
    label: String? = nil,
    related: [Related] = [],
    help: String? = nil,
    fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.label = label
    self.related = related
    self.help = help
    self.fix = fix
  }
}

extension Sequence<Diagnostic> {
  /// In the order of reading: by file, then by place, then by rule; equals keep their order. O(n log n).
  public func sorted() -> [Diagnostic] {
    enumerated().sorted { left, right in
      (left.element.location, left.element.rule, left.offset)
        < (right.element.location, right.element.rule, right.offset)
    }
    .map(\.element)
  }
}
