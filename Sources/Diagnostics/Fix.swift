public import SourceText

/// Changes to the source that mend a problem.
public struct Fix: Hashable, Sendable {
  /// Whether a fix may be made without asking.
  public enum Applicability: String, Hashable, Sendable, CaseIterable {
    /// Keeps what the author meant: `lectern check --fix` makes it.
    case safe
    /// A guess that a person has to confirm.
    case suggestion
  }

  /// One place whose text is replaced.
  public struct Edit: Hashable, Sendable {
    /// What goes away; an empty range inserts.
    public var location: SourceLocation
    /// What comes in its place; an empty string deletes.
    public var replacement: String

    /// `replacement` for what is at `location`.
    public init(location: SourceLocation, replacement: String) {
      self.location = location
      self.replacement = replacement
    }
  }

  /// Who decides whether it is made.
  public var applicability: Applicability
  /// All or none of these are made. They do not overlap.
  public var edits: [Edit]

  /// `edits` that belong together.
  public init(applicability: Applicability, edits: [Edit]) {
    self.applicability = applicability
    self.edits = edits
  }
}
