package import Diagnostics
package import Slides

/// No command is there that would draw a diagram.
///
/// A fence in `mermaid`, `dot`, `plantuml` or `d2` is a picture, and `lectern build` has the language's own command draw
/// it: `mmdc`, `dot`, `plantuml` or `d2`, where that is on the PATH. Where it is not, the slide shows the source. Install
/// the command, or number the lines of the fence (`dot []`) when it is the source that shall be seen.
///
/// Fires on a fence in `dot` where there is no command `dot`; not on one in `js`, nor in `dot [1|2]`.
package struct DiagramTool: Rule {
  package static let id: RuleID = "diagram-tool"

  package init() {}

  package func check(_ deck: Deck, in world: World) -> [Diagnostic] {
    var known: [DiagramLanguage: Bool] = [:]
    func isDrawn(_ language: DiagramLanguage) -> Bool {
      if let answer = known[language] { return answer }
      let answer = world.hasCommand(language.command)
      known[language] = answer
      return answer
    }
    return deck.diagrams.compactMap { diagram in
      let language = diagram.source.language
      guard !isDrawn(language) else { return nil }
      return Diagnostic(
        rule: Self.id, severity: .warning,
        message: "no command '\(language.command)' is on the PATH to draw this diagram",
        location: diagram.location, help: "install \(language.origin), or its source is shown")
    }
  }
}

extension DiagramLanguage {
  /// Where its command comes from.
  fileprivate var origin: String {
    switch self {
    case .mermaid: "'mmdc', the command of Mermaid (npm package '@mermaid-js/mermaid-cli')"
    case .dot: "'dot', a command of Graphviz (package 'graphviz')"
    case .plantuml: "'plantuml' (package 'plantuml')"
    case .d2: "'d2', from d2lang.com"
    }
  }
}
