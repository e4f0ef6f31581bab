package import Diagnostics

extension RuleID {
  /// The command that draws a diagram cannot draw this one.
  ///
  /// What it complains of is told at the line that it names. The slide shows the source in place of the picture. Only
  /// `lectern build` draws, so `lectern check` does not find it.
  ///
  /// Fires on a fence in `dot` that says `digraph { a -> -> b }`; not on `digraph { a -> b }`.
  package static let diagramFailed: RuleID = "diagram-failed"

  /// Rules that find on one machine what they do not find on another: a comment that silences them is never idle.
  package static let ofMachine: Set<RuleID> = [DiagramTool.id, .diagramFailed]
}
