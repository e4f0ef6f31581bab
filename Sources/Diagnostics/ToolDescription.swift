/// What a report says about the program that made it. Only SARIF has a place for it.
public struct ToolDescription: Sendable {
  /// As people know it: "Lectern".
  public var name: String
  /// As in `lectern --version`; nil leaves it out.
  public var version: String?
  /// The rules that the report explains; one that is found but not listed here is only named.
  public var rules: [RuleDescription]

  /// This program, until told otherwise.
  public init(name: String = "Lectern", version: String? = nil, rules: [RuleDescription] = []) {
    self.name = name
    self.version = version
    self.rules = rules
  }
}

/// What a report says about a rule.
public struct RuleDescription: Sendable {
  /// The name that its diagnostics carry.
  public var id: RuleID
  /// One sentence: what it finds.
  public var summary: String
  /// The whole page of `lectern explain`, in Markdown.
  public var details: String
  /// The severity that it has unless a project says otherwise.
  public var severity: Severity

  /// What `lectern rules` and `lectern explain` know of a rule.
  public init(id: RuleID, summary: String, details: String, severity: Severity) {
    self.id = id
    self.summary = summary
    self.details = details
    self.severity = severity
  }
}
