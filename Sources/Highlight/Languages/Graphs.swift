extension Grammar {
  /// Graphviz. "DOT Language".
  static let dot = Grammar(
    Definition(
      ignoresCase: true,
      contexts: [
        Context(
          "main",
          .slashComment, .starComment,
          .match(#"^#.*"#, .meta),
          .quote,
          .match("<(?=<)", .string, .push(["label"])),
          .match(#"\w+(?=\s*=)"#, .attribute),
          .words("strict graph digraph subgraph node edge", .keyword),
          .identifier(.plain),
          .match(#"-[->]"#, .operator),
          .match(#"-?(\d+(\.\d*)?|\.\d+)"#, .number)),
        Context("label", .string, .match("<", .string, .push(["label"])), .match(">", .string, .pop(1))),
        Context("string", .string, .include("escape"), .match(#"""#, .string, .pop(1))), .escape, .comment,
      ]))

  /// Mermaid. "Diagram Syntax".
  static let mermaid = Grammar(
    Definition(
      identifierBytes: "-",
      contexts: [
        Context(
          "main",
          .match("%%.*", .comment),
          .match(#""[^"\n]*""#, .string),
          .match(#"(<|x|o)?(--+|==+|->>?|-\.+-?|\.\.+|~~+)(>>?|x(?!\w)|o(?!\w)|\|>|[)*])?"#, .operator),
          .words(
            """
            C4Context activate actor alt and as autonumber break class classDef classDiagram click create critical \
            deactivate destroy direction else end erDiagram flowchart gantt gitGraph graph journey link linkStyle loop \
            mindmap namespace note opt par participant pie quadrantChart rect requirementDiagram sankey-beta section \
            sequenceDiagram state stateDiagram stateDiagram-v2 style subgraph timeline title xychart-beta
            """, .keyword),
          .words("BT LR RL TB TD left over right", .literal),
          .match(#"\|[^|\n]*\|"#, .string),
          .match(#"[A-Za-z_]\w*"#, .plain),
          .match(#"#[0-9a-fA-F]{3,6}\b|\d+(\.\d+)?"#, .number))
      ]))
}
